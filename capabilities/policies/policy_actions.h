#pragma once
#include "capabilities/policies/policy_views.h"
#include "foundation/access/command.h"

namespace entente {

/// By who holds the seat, for themselves.
void sign_policy(access::Command& command, const Id<Seat>& seat);
/// Why who holds this seat cannot take up a case on `today`.
Obstacle obstacle_to_receiving(const access::Reader& reader, const Id<Seat>& seat, Day today);

}  // namespace entente
