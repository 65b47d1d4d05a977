#pragma once
#include "capabilities/precedents/precedent_views.h"
#include "foundation/access/command.h"

namespace entente {

/// The precedent, or refused as not found.
PrecedentCase the_precedent(const access::Reader& reader, const Id<Escalation>& id);
/// Why the viewer may not say how it stands.
Obstacle obstacle_to_standing(const access::Reader& reader, const PrecedentCase& precedent);
/// One alliance manager's word on how long it holds; it counts once those of all sides say the same.
void say_how_it_stands(access::Command& command, const Id<Escalation>& id, const PrecedentStanding& wanted);
/// Looks at a precedent for an issue, or says what one makes of it there.
void consult_precedent(
    access::Command& command, const Id<Issue>& issue, const Id<Escalation>& id, const PrecedentVerdict& verdict);

}  // namespace entente
