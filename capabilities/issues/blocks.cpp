#include "capabilities/issues/blocks.h"

#include <algorithm>

namespace entente {

void mark_changed(std::vector<BlockChange>& blocks, const record::Entry& entry, const std::string& block) {
    const auto found = std::ranges::find(blocks, block, &BlockChange::block);
    if (found != blocks.end()) found->version = entry.seq + 1;
    else blocks.push_back({block, entry.seq + 1});
}

std::int64_t changed_in(const std::vector<BlockChange>& blocks, const std::string& block) {
    const auto found = std::ranges::find(blocks, block, &BlockChange::block);
    return found == blocks.end() ? 0 : found->version;
}

}  // namespace entente
