#include "capabilities/alliances/alliance_http.h"
#include "capabilities/alliances/alliance_shown_http.h"
#include "capabilities/alliances/seat_actions.h"
#include "capabilities/people/person.h"
#include "foundation/base/text.h"

namespace entente {

struct MakeSeat {
    Id<Party> party;
    Role role{};
    std::string title;
};
BOOST_DESCRIBE_STRUCT(MakeSeat, (), (party, role, title))

struct MadeSeat {
    Id<Seat> seat;
};
BOOST_DESCRIBE_STRUCT(MadeSeat, (), (seat))

struct FillSeat {
    std::optional<Id<Person>> person;
    std::optional<std::string> name;
    std::optional<std::string> function;
};
BOOST_DESCRIBE_STRUCT(FillSeat, (), (person, name, function))

struct PairSeat {
    std::optional<Id<Seat>> counterpart;
};
BOOST_DESCRIBE_STRUCT(PairSeat, (), (counterpart))

namespace describe {
template <>
inline constexpr auto notes<MakeSeat> = std::to_array<Note>(
    {{.field = "title", .says = "What who sits there is called in the alliance", .least = 1, .most = 120}});
template <>
inline constexpr auto notes<FillSeat> = std::to_array<Note>(
    {{.field = "person", .says = "Somebody of your own company"},
        {.field = "name", .says = "Who holds it at a company that does not sign in", .least = 1, .most = 120},
        {.field = "function", .says = "Where they work there", .most = 120}});
template <>
inline constexpr auto notes<PairSeat> = std::to_array<Note>(
    {{.field = "counterpart", .says = "The seat that it faces at another company; left out: none"}});
}  // namespace describe

namespace {

using access::Command;
using http::Nothing;
using http::Request;

constexpr int longest_reason = 500;

MadeSeat make(Command& command, const Request& request, const MakeSeat& body) {
    const auto alliance = the_alliance(command.reader(), request.path("alliance"));
    return {make_seat(command, alliance.id, body.party, body.role, body.title).id};
}

Nothing fill(Command& command, const Request& request, const FillSeat& body) {
    const auto seat = request.id<Seat>("seat");
    if (body.person) fill_seat(command, seat, *body.person);
    else if (body.name) name_seat(command, seat, *body.name, body.function.value_or(""));
    else throw Refused(nobody_named);
    return {};
}

Nothing vacate(Command& command, const Request& request) {
    auto reason = request.query("reason");
    if (length_of(reason) > longest_reason) throw Refused(reason_is_long);
    vacate_seat(command, request.id<Seat>("seat"), reason);
    return {};
}

Nothing pair(Command& command, const Request& request, const PairSeat& body) {
    pair_seat(command, request.id<Seat>("seat"), body.counterpart);
    return {};
}

}  // namespace

void serve_seats(http::Router& router) {
    router.serve({.method = http::Method::post,
        .path = "/alliances/{alliance}/seats",
        .name = "makeSeat",
        .summary = "Make a vacant seat of a party",
        .refuses = {no_such_alliance, no_such_party, not_an_alliance_manager, seat_of_another_party},
        .success = http::Status::created,
        .handle = http::takes<MakeSeat>(make)});
    router.serve({.method = http::Method::put,
        .path = "/seats/{seat}/holder",
        .name = "fillSeat",
        .summary = "Seat somebody; who held the seat before hands it over",
        .refuses = {no_such_seat, no_such_person, not_an_alliance_manager, seat_of_another_party,
            party_fills_with_people, party_fills_with_names, holds_this_seat, manager_in_final_pair, nobody_named},
        .success = http::Status::no_content,
        .handle = http::takes<FillSeat>(fill)});
    router.serve({.method = http::Method::del,
        .path = "/seats/{seat}/holder",
        .name = "vacateSeat",
        .summary = "Vacate a seat; who holds no other one reads nothing of the alliance from then on",
        .refuses = {no_such_seat, not_an_alliance_manager, seat_of_another_party, seat_is_vacant, last_alliance_manager,
            reason_is_long},
        .query = {{"reason", "Why, for everybody in the alliance"}},
        .success = http::Status::no_content,
        .handle = http::does(vacate)});
    router.serve({.method = http::Method::put,
        .path = "/seats/{seat}/counterpart",
        .name = "pairSeat",
        .summary = "Say whom a seat faces at another company",
        .refuses = {no_such_seat, not_an_alliance_manager, not_of_either_party, counterpart_of_own_party},
        .success = http::Status::no_content,
        .handle = http::takes<PairSeat>(pair)});
}

}  // namespace entente
