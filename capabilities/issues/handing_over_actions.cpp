#include "capabilities/issues/handing_over_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "foundation/access/rooms.h"

#include <algorithm>

namespace entente {

static void admit_with_managers(
    access::Command& command, const SidePassedOn& side, const SeatRow& taking_over, const std::vector<SeatRow>& seats);

SeatRow pass_on(access::Command& command, const SidePassedOn& side, const Id<Seat>& to) {
    const auto seats = seats_of(command.reader(), side.alliance);
    const auto seat = std::ranges::find(seats, to, &SeatRow::id);
    if (seat == seats.end()) throw Refused(takes_over_from_elsewhere, {{"party", side.party_name}});
    refuse_if(obstacle_to_taking_over(*seat, side.party, side.taking_part),
        {{"party", side.party_name}, {"seat", seat->title}, {"name", seat->name.value_or("")}});
    admit_with_managers(command, side, *seat, seats);
    return *seat;
}

static void admit_with_managers(
    access::Command& command, const SidePassedOn& side, const SeatRow& taking_over, const std::vector<SeatRow>& seats) {
    const auto organisation = the_party(command.reader(), side.alliance, side.party).organisation;
    if (!organisation) return;
    access::admit(command, side.room, {*taking_over.person, *organisation, "speaks for " + side.party_name});
    for (const auto& seat : seats)
        if (seat.party == side.party && seat.role == Role::alliance_manager && seat.person)
            access::admit(command, side.room, {*seat.person, *organisation, "alliance manager"});
}

}  // namespace entente
