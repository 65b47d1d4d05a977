#include "capabilities/escalations/handing_over_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/escalations/drafting_actions.h"
#include "capabilities/escalations/escalation_rules.h"
#include "capabilities/issues/handing_over_actions.h"

#include <algorithm>

namespace entente {

static std::vector<Id<Person>> taking_part(const EscalationCase& escalation, const std::vector<SeatRow>& seats);

void hand_over(access::Command& command, const Id<Escalation>& id, const Id<Party>& party, const Id<Seat>& to) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    const auto seats = seats_of(command.reader(), escalation.alliance);
    const auto& me = command.viewer().person;
    const auto* side = side_of(escalation, party);
    const auto name = side ? side->name : "that company";
    refuse_if(obstacle_to_handing_over(escalation, me, party, manages_party(seats, me, party)), {{"party", name}});
    const auto seat =
        pass_on(command, {escalation.room, escalation.alliance, party, name, taking_part(escalation, seats)}, to);
    command.append(escalation.room, id,
        EscalationHandedOver{party, speaker_for(escalation, party), seat.id, *seat.person, *seat.name});
}

// Whoever sits in an addressed seat will decide it, and so cannot write it.
static std::vector<Id<Person>> taking_part(const EscalationCase& escalation, const std::vector<SeatRow>& seats) {
    std::vector<Id<Person>> people;
    for (const auto& side : escalation.sides)
        if (side.person) people.push_back(*side.person);
    for (const auto& receiver : escalation.receivers)
        if (receiver.person) people.push_back(*receiver.person);
    const auto& address = escalation.write_up.address;
    for (const auto& seat : seats)
        if (address && !escalation.held_by && seat.person && std::ranges::count(address->seats, seat.id) > 0)
            people.push_back(*seat.person);
    return people;
}

}  // namespace entente
