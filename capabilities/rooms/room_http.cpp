#include "capabilities/rooms/room_http.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/people/person_actions.h"
#include "capabilities/rooms/room_actions.h"
#include "capabilities/rooms/room_views.h"
#include "foundation/access/known_people.h"

#include <algorithm>

namespace entente {

using access::Command;
using access::Reader;
using http::Method;
using http::Request;

/// The people of one company in a room, by name.
struct RoomCompany {
    std::string organisation;
    std::vector<std::string> people;
    std::vector<Id<Person>> ids;
};
BOOST_DESCRIBE_STRUCT(RoomCompany, (), (organisation, people, ids))

struct RoomShown {
    Id<Room> id;
    access::RoomKind kind{};
    std::string name;
    std::optional<Id<Alliance>> alliance;
    std::optional<std::string> purpose;  ///< of a room made by hand; only these can be managed by hand
    std::vector<RoomCompany> readers;
    int count = 0;
    Instant opened_at;
    std::optional<Instant> closed_at;
};
BOOST_DESCRIBE_STRUCT(RoomShown, (), (id, kind, name, alliance, purpose, readers, count, opened_at, closed_at))

struct ClosingReason {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ClosingReason, (), (reason))

namespace describe {
template <>
inline constexpr auto notes<ClosingReason> = std::to_array<Note>(
    {{.field = "reason", .says = "Why it is closed", .least = 3, .most = 1'000, .multiline = true}});
}  // namespace describe

namespace {

std::string company_name(
    const std::vector<PartyRow>& parties, const OrganisationRow& mine, const Id<Organisation>& organisation) {
    if (organisation == mine.id) return mine.name;
    const auto found =
        std::ranges::find_if(parties, [&](const PartyRow& party) { return party.organisation == organisation; });
    return found == parties.end() ? "Another company" : found->name;
}

RoomShown shown(const Reader& reader, const access::RoomRow& room) {
    const auto parties = room.alliance ? parties_of(reader, *room.alliance) : std::vector<PartyRow>{};
    const auto mine = my_organisation(reader);
    access::KnownPeople known(reader);
    RoomShown shown{.id = room.id,
        .kind = room.kind,
        .name = room.name,
        .alliance = room.alliance,
        .purpose = purpose_of(reader, room.id),
        .opened_at = room.opened_at,
        .closed_at = room.closed_at};
    const auto readers = access::readers_of(reader, room.id);
    known.look_up(readers, &access::Reads::person);
    for (const auto& reads : readers) {
        const auto company = company_name(parties, mine, reads.organisation);
        auto found = std::ranges::find(shown.readers, company, &RoomCompany::organisation);
        if (found == shown.readers.end()) found = shown.readers.insert(found, RoomCompany{company, {}, {}});
        found->people.push_back(known.name_of(reads.person));
        found->ids.push_back(reads.person);
        ++shown.count;
    }
    return shown;
}

RoomShown look(const Reader& reader, const Request& request) {
    return shown(reader, the_room(reader, request.id<Room>("room")));
}

http::Page<RoomShown> list(const Reader& reader, const Request& request) {
    http::Page<RoomShown> page;
    for (const auto& room : rooms_of(reader, the_alliance(reader, request.path("alliance")).id))
        page.items.push_back(shown(reader, room));
    return page;
}

RoomShown make(Command& command, const Request& request, const NewRoom& asked) {
    const auto room = make_room(command, the_alliance(command.reader(), request.path("alliance")).id, asked);
    return shown(command.reader(), the_room(command.reader(), room));
}

RoomShown put_person(Command& command, const Request& request) {
    let_in(command, request.id<Room>("room"), request.id<Person>("person"));
    return look(command.reader(), request);
}

http::Nothing delete_person(Command& command, const Request& request) {
    let_out(command, request.id<Room>("room"), request.id<Person>("person"));
    return {};
}

RoomShown put_closure(Command& command, const Request& request, const ClosingReason& asked) {
    close_by_hand(command, request.id<Room>("room"), asked.reason);
    return look(command.reader(), request);
}

}  // namespace

void serve_rooms(http::Router& router) {
    router.serve({.method = Method::get,
        .path = "/rooms/{room}",
        .name = "getRoom",
        .summary = "A room with everybody who may read it",
        .refuses = {no_such_room},
        .handle = http::reads(look)});
    router.serve({.method = Method::get,
        .path = "/alliances/{alliance}/rooms",
        .name = "listRooms",
        .summary = "The rooms of an alliance that you may read",
        .refuses = {no_such_alliance},
        .handle = http::reads(list)});
    router.serve({.method = Method::post,
        .path = "/alliances/{alliance}/rooms",
        .name = "makeRoom",
        .summary = "Make a restricted room for named people",
        .refuses = {no_such_alliance, holds_no_seat, needs_somebody},
        .success = http::Status::created,
        .handle = http::takes<NewRoom>(make)});
    router.serve({.method = Method::put,
        .path = "/rooms/{room}/people/{person}",
        .name = "letIntoRoom",
        .summary = "Let somebody with a seat in the alliance into the room",
        .refuses = {no_such_room, kept_by_its_case, holds_no_seat, access::room_is_closed},
        .handle = http::does(put_person)});
    router.serve({.method = Method::del,
        .path = "/rooms/{room}/people/{person}",
        .name = "letOutOfRoom",
        .summary = "Take somebody of your company, or yourself, out of the room",
        .refuses = {no_such_room, kept_by_its_case, of_another_company},
        .success = http::Status::no_content,
        .handle = http::does(delete_person)});
    router.serve({.method = Method::put,
        .path = "/rooms/{room}/closure",
        .name = "closeRoom",
        .summary = "Close the room for good; its people may still read it",
        .refuses = {no_such_room, kept_by_its_case, access::room_is_closed},
        .handle = http::takes<ClosingReason>(put_closure)});
}

}  // namespace entente
