#include "foundation/proof/proof.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

// Whatever arrives, the verifier ends with a verdict and a sentence; and of all files only the kept one is proven to be
// of its server, whose key signed no other.
namespace {

constexpr std::string_view key = "entente.norvane.example+b6ebff9c+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs";

const std::string& kept() {
    static const std::string file = [] {
        std::ifstream seed{"fuzz/corpus/export_verifier/orion.jsonl", std::ios::binary};
        return std::string{std::istreambuf_iterator<char>{seed}, {}};
    }();
    return file;
}

void demand(bool holds) {
    if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view file{reinterpret_cast<const char*>(data), size};
    const auto verdict = entente::proof::verify(file, {.verifier_key = key});
    demand(!verdict.sentences.empty());
    demand(!verdict.ok || file == kept());
    return 0;
}
