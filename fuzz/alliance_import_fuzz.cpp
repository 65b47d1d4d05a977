#include "capabilities/alliances/alliance_import.h"
#include "foundation/base/text.h"

#include <cstdint>
#include <cstdlib>

// Whatever a file holds, reading it ends with a place and a sentence for each fault, or with an alliance that can be
// checked and counted.
namespace entente {
namespace {

void demand(bool holds) {
    if (!holds) std::abort();
}

void check(std::string_view yaml) {
    auto file = read_alliance_file(yaml);
    if (file.faults.empty()) file.add_faults(faults_in(file.alliance));
    for (const auto& fault : file.faults) {
        demand(fault.at.starts_with("line ") && !fault.sentence.empty());
        demand(is_utf8(fault.sentence));
    }
    if (file.faults.empty()) demand(counts_of(file.alliance).parties >= 2);
}

}  // namespace
}  // namespace entente

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    entente::check({reinterpret_cast<const char*>(data), size});
    return 0;
}
