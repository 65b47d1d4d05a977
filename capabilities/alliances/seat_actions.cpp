#include "capabilities/alliances/seat_actions.h"

#include "capabilities/alliances/seat_facts.h"
#include "capabilities/alliances/seating_actions.h"
#include "capabilities/people/person_actions.h"
#include "foundation/access/rooms.h"

namespace entente {

namespace {

/// A seat with everything that the rules about it look at.
struct Sight {
    SeatRow seat;
    PartyRow party;
    std::vector<SeatRow> seats;
    Home home;
};

Home home_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    const auto own = access::own_room(reader, alliance);
    return {alliance, the_alliance(reader, alliance).room, own ? own->id : Id<Room>{}};
}

Sight sight_of(const access::Reader& reader, const Id<Seat>& id) {
    const auto seat = the_seat(reader, id);
    return {seat, the_party(reader, seat.alliance, seat.party), seats_of(reader, seat.alliance),
        home_of(reader, seat.alliance)};
}

Filling filling_of(const Sight& sight) {
    return {{"party", sight.party.short_name}, {"name", sight.seat.name.value_or("Nobody")}};
}

}  // namespace

SeatRow make_seat(
    access::Command& command, const Id<Alliance>& alliance, const Id<Party>& id, Role role, const std::string& title) {
    const auto& reader = command.reader();
    const auto home = home_of(reader, alliance);
    const auto party = the_party(reader, alliance, id);
    refuse_if(obstacle_to_keeping_seats(party, seats_of(reader, alliance), command.viewer().person),
        {{"party", party.short_name}});
    return the_seat(reader, add_seat(command, home, id, role, title));
}

void fill_seat(access::Command& command, const Id<Seat>& id, const Id<Person>& holder) {
    const auto& reader = command.reader();
    const auto sight = sight_of(reader, id);
    refuse_if(obstacle_to_keeping_seats(sight.party, sight.seats, command.viewer().person), filling_of(sight));
    const auto person = find_person(reader, holder);
    if (!person || person->state == PersonState::removed) throw Refused(no_such_person);
    const auto final = final_pair_of(forums_of(reader, sight.seat.alliance));
    refuse_if(obstacle_to_holding(sight.seat, sight.party, sight.seats, final, holder), filling_of(sight));
    // The new holder comes first: an alliance manager who hands over their only seat is still inside while they do it.
    give_seat(command, sight.home, id, sight.seat.title, *person);
    if (sight.seat.person && count_seats(seats_of(reader, sight.seat.alliance), *sight.seat.person) == 0)
        access::dismiss_everywhere(command, sight.seat.alliance, {*sight.seat.person, "handed over the last seat"});
}

void name_seat(access::Command& command, const Id<Seat>& id, const std::string& name, const std::string& function) {
    const auto sight = sight_of(command.reader(), id);
    refuse_if(obstacle_to_keeping_seats(sight.party, sight.seats, command.viewer().person), filling_of(sight));
    refuse_if(obstacle_to_holding(sight.seat, sight.party, sight.seats, {}, std::nullopt), filling_of(sight));
    command.append(sight.home.joint, id, SeatNamed{name, function});
}

void vacate_seat(access::Command& command, const Id<Seat>& id, const std::string& reason) {
    const auto sight = sight_of(command.reader(), id);
    refuse_if(obstacle_to_vacating(sight.seat, sight.party, sight.seats, command.viewer().person), filling_of(sight));
    take_seat(command, sight.home, sight.seat, reason);
}

void pair_seat(access::Command& command, const Id<Seat>& id, const std::optional<Id<Seat>>& counterpart) {
    const auto& reader = command.reader();
    const auto sight = sight_of(reader, id);
    const auto other = counterpart ? std::optional(the_seat(reader, *counterpart)) : std::nullopt;
    if (other && other->alliance != sight.seat.alliance) throw Refused(no_such_seat);
    refuse_if(obstacle_to_pairing(
        sight.seat, other, parties_of(reader, sight.seat.alliance), sight.seats, command.viewer().person));
    command.append(sight.home.joint, id, SeatPaired{counterpart});
}

}  // namespace entente
