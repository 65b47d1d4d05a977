#include "capabilities/escalations/coding_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/escalations/drafting_actions.h"
#include "capabilities/escalations/escalation_rules.h"

#include <algorithm>

namespace entente {

void code_root(access::Command& command, const Id<Escalation>& id, const std::string& root) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    const auto seats = my_seats(command.reader(), escalation.alliance);
    const auto side = std::ranges::find_if(escalation.sides,
        [&](const EscalationSide& one) { return manages_party(seats, command.viewer().person, one.party); });
    refuse_if(obstacle_to_coding(escalation, side != escalation.sides.end()));
    if (!is_root(root)) throw Refused(no_such_root, {{"root", root}});
    command.append(escalation.room, id, EscalationRootCoded{side->party, root});
}

}  // namespace entente
