#pragma once
#include "capabilities/issues/blocks.h"
#include "foundation/access/command.h"
#include "foundation/feed/pens.h"

#include <string>
#include <vector>

namespace entente {

/// Saves a block of `subject`: its author has the pen or finds it free, and puts it down. Refuses what somebody else has
/// changed since its author looked; `standing` is the JSON of what stands now, so that nobody's words are lost. A change
/// of another block is in nobody's way.
template <class Thing, class Standing>
void save_block(access::Command& command, const Id<Thing>& subject, const std::vector<BlockChange>& blocks,
    const std::string& block, Standing standing) {
    if (!command.seen()) throw Refused(access::version_is_missing);
    if (changed_in(blocks, block) > *command.seen()) {
        Refused refused(access::somebody_was_faster);
        refused.current = standing();
        throw refused;
    }
    feed::need_pen(command, subject_of(subject), block);
    feed::put_pen_down(command, subject_of(subject), block);
}

}  // namespace entente
