#pragma once
#include "capabilities/issues/blocks.h"
#include "foundation/access/command.h"

#include <string>
#include <vector>

namespace entente {

/// Refuses an edit of a block that somebody else has changed since its author looked; `standing` is the JSON of what
/// stands now, so that nobody's words are lost. A change of another block is in nobody's way.
template <class Standing>
void expect_block(
    access::Command& command, const std::vector<BlockChange>& blocks, const std::string& block, Standing standing) {
    if (!command.seen()) throw Refused(access::version_is_missing);
    if (changed_in(blocks, block) <= *command.seen()) return;
    Refused refused(access::somebody_was_faster);
    refused.current = standing();
    throw refused;
}

}  // namespace entente
