#pragma once
#include "capabilities/escalations/escalation.h"
#include "foundation/access/command.h"

namespace entente {

/// Another seat of `party` acts for it from now on: as its author while it is written, as its receiver while it is
/// decided. Signatures that the company has given stand.
void hand_over(access::Command& command, const Id<Escalation>& id, const Id<Party>& party, const Id<Seat>& to);

}  // namespace entente
