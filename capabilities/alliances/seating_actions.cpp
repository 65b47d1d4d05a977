#include "capabilities/alliances/seating_actions.h"

#include "capabilities/alliances/seat_facts.h"
#include "capabilities/people/person_actions.h"
#include "foundation/access/rooms.h"
#include "foundation/base/text.h"

namespace entente {

Id<Seat> add_seat(
    access::Command& command, const Home& home, const Id<Party>& party, Role role, const std::string& title) {
    const auto seat = command.fresh<Seat>();
    command.append(home.joint, seat, SeatMade{home.alliance, party, role, title});
    return seat;
}

void give_seat(access::Command& command, const Home& home, const Id<Seat>& seat, const std::string& title,
    const PersonRow& person) {
    const access::RoomAdmitted admitted{person.id, person.organisation, "holds the seat " + title};
    access::admit(command, home.joint, admitted);
    access::admit(command, home.own, admitted);
    command.append(home.joint, seat, SeatFilled{person.id, person.name, work_of(person), person.time_zone});
}

void take_seat(access::Command& command, const Home& home, const SeatRow& seat, const std::string& reason) {
    command.append(home.joint, seat.id, SeatVacated{reason});
    if (!seat.person || count_seats(seats_of(command.reader(), home.alliance), *seat.person) > 0) return;
    access::dismiss_everywhere(command, home.alliance, {*seat.person, "holds no seat any more"});
}

void seat_heads(access::Command& command, const Home& home, const Id<Party>& party) {
    for (const auto& head : heads_of_alliances(command.reader())) {
        if (count_seats(seats_of(command.reader(), home.alliance), head.id) > 0) continue;
        const std::string title = "Head of alliances";
        give_seat(command, home, add_seat(command, home, party, Role::observer, title), title, head);
    }
}

}  // namespace entente
