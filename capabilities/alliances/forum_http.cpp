#include "capabilities/alliances/alliance_http.h"
#include "capabilities/alliances/alliance_shown_http.h"
#include "capabilities/alliances/forum_actions.h"

namespace entente {

struct MadeForum {
    Id<Forum> forum;
};
BOOST_DESCRIBE_STRUCT(MadeForum, (), (forum))

struct SeatForum {
    std::vector<Id<Seat>> seats;
    std::vector<Id<Seat>> co_chairs;
};
BOOST_DESCRIBE_STRUCT(SeatForum, (), (seats, co_chairs))

namespace describe {
template <>
inline constexpr auto notes<SeatForum> = std::to_array<Note>(
    {{.field = "seats", .says = "Everybody in it from now on", .most = 200},
        {.field = "co_chairs", .says = "Who of them leads it: at least one seat of each party in it", .most = 50}});
}  // namespace describe

namespace {

using access::Command;
using http::Request;

MadeForum make(Command& command, const Request& request, const ForumPlan& plan) {
    return {make_forum(command, the_alliance(command.reader(), request.path("alliance")).id, plan).id};
}

http::Nothing change(Command& command, const Request& request, const ForumChange& body) {
    describe_forum(command, request.id<Forum>("forum"), body);
    return {};
}

http::Nothing seat(Command& command, const Request& request, const SeatForum& body) {
    seat_forum(command, request.id<Forum>("forum"), {body.seats, body.co_chairs});
    return {};
}

}  // namespace

void serve_forums(http::Router& router) {
    router.serve({.method = http::Method::post,
        .path = "/alliances/{alliance}/forums",
        .name = "makeForum",
        .summary = "Make a forum in which people of all parties settle what is brought to it",
        .refuses = {no_such_alliance, no_such_forum, no_such_seat, not_an_alliance_manager, parent_is_not_higher,
            final_pair_exists, final_pair_is_one_a_side, co_chair_is_missing, manager_in_final_pair},
        .success = http::Status::created,
        .handle = http::takes<ForumPlan>(make)});
    router.serve({.method = http::Method::put,
        .path = "/forums/{forum}",
        .name = "describeForum",
        .summary = "Rename a forum, or change what stands above it and how often it meets",
        .refuses = {no_such_forum, not_an_alliance_manager, parent_is_not_higher, access::somebody_was_faster,
            access::version_is_missing},
        .success = http::Status::no_content,
        .handle = http::takes<ForumChange>(change)});
    router.serve({.method = http::Method::put,
        .path = "/forums/{forum}/seats",
        .name = "seatForum",
        .summary = "Move your own company's seats in a forum",
        .refuses = {no_such_forum, no_such_seat, not_an_alliance_manager, seats_of_others_stay, co_chair_is_missing,
            final_pair_is_one_a_side, manager_in_final_pair, access::somebody_was_faster, access::version_is_missing},
        .success = http::Status::no_content,
        .handle = http::takes<SeatForum>(seat)});
}

}  // namespace entente
