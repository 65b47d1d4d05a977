#include "capabilities/issues/blocks.h"

#include <algorithm>

namespace entente {

void mark_changed(std::vector<BlockChange>& blocks, const std::string& block, std::int64_t version) {
    const auto found = std::ranges::find(blocks, block, &BlockChange::block);
    if (found != blocks.end()) found->version = version;
    else blocks.push_back({block, version});
}

std::int64_t changed_in(const std::vector<BlockChange>& blocks, const std::string& block) {
    const auto found = std::ranges::find(blocks, block, &BlockChange::block);
    return found == blocks.end() ? 0 : found->version;
}

}  // namespace entente
