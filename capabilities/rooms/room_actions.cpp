#include "capabilities/rooms/room_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/rooms/room_views.h"

#include <algorithm>

namespace entente {

static access::RoomRow made_by_hand(access::Command& command, const Id<Room>& room);
static access::RoomAdmitted admitted(
    const std::vector<SeatRow>& seats, const std::vector<PartyRow>& parties, const Id<Person>& person);

access::RoomRow the_room(const access::Reader& reader, const Id<Room>& room) {
    auto found = access::find_room(reader, room);
    if (!found) throw Refused(no_such_room);
    return *found;
}

Id<Room> make_room(access::Command& command, const Id<Alliance>& alliance, const NewRoom& asked) {
    const auto seats = seats_of(command.reader(), alliance);
    const auto parties = parties_of(command.reader(), alliance);
    const auto& maker = command.viewer().person;
    refuse_if(obstacle_to_making(seats, maker, asked.people));
    std::vector<access::RoomAdmitted> people{admitted(seats, parties, maker)};
    for (const auto& person : asked.people)
        if (std::ranges::find(people, person, &access::RoomAdmitted::person) == people.end())
            people.push_back(admitted(seats, parties, person));
    const auto room = access::open_room(
        command, {.room_kind = access::RoomKind::restricted, .name = asked.name, .alliance = alliance}, people);
    command.append(room, room, RoomPurposeSaid{asked.purpose});
    return room;
}

void let_in(access::Command& command, const Id<Room>& room, const Id<Person>& person) {
    const auto found = made_by_hand(command, room);
    const auto seats = seats_of(command.reader(), *found.alliance);
    if (!seat_of(seats, person)) throw Refused(holds_no_seat);
    access::admit(command, room, admitted(seats, parties_of(command.reader(), *found.alliance), person));
}

void let_out(access::Command& command, const Id<Room>& room, const Id<Person>& person) {
    made_by_hand(command, room);
    const auto readers = access::readers_of(command.reader(), room);
    const auto found = std::ranges::find(readers, person, &access::Reads::person);
    if (found == readers.end()) return;
    refuse_if(obstacle_to_dismissing(command.viewer().organisation, found->organisation));
    access::dismiss(command, room, {person, "taken out by hand"});
}

void close_by_hand(access::Command& command, const Id<Room>& room, const std::string& reason) {
    made_by_hand(command, room);
    access::close_room(command, room, reason);
}

static access::RoomRow made_by_hand(access::Command& command, const Id<Room>& room) {
    auto found = the_room(command.reader(), room);
    if (!purpose_of(command.reader(), room)) throw Refused(kept_by_its_case);
    return found;
}

static access::RoomAdmitted admitted(
    const std::vector<SeatRow>& seats, const std::vector<PartyRow>& parties, const Id<Person>& person) {
    const auto& seat = *seat_of(seats, person);
    const auto& party = *std::ranges::find(parties, seat.party, &PartyRow::id);
    return {person, *party.organisation, "named for this room"};
}

}  // namespace entente
