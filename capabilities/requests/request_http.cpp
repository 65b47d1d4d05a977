#include "capabilities/requests/request_http.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/requests/desk_figures.h"
#include "capabilities/requests/request_actions.h"

#include <algorithm>

namespace entente {

using access::Command;
using http::Method;
using http::Request;

struct RequestWordsSent {
    std::string words;
};
BOOST_DESCRIBE_STRUCT(RequestWordsSent, (), (words))

struct RequestWithdrawalSent {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RequestWithdrawalSent, (), (reason))

namespace describe {
template <>
inline constexpr auto notes<RequestWordsSent> = std::to_array<Note>({{.field = "words",
    .says = "A question or an answer about the request",
    .least = 2,
    .most = 2'000,
    .multiline = true}});
template <>
inline constexpr auto notes<RequestWithdrawalSent> = std::to_array<Note>(
    {{.field = "reason", .says = "Why it is not needed any more", .least = 3, .most = 1'000, .multiline = true}});
}  // namespace describe

/// Whom one can ask: another company, and the functions that its seats name.
struct AskedCompany {
    Id<Party> party;
    std::string name;
    std::vector<std::string> functions;
};
BOOST_DESCRIBE_STRUCT(AskedCompany, (), (party, name, functions))

struct DeskFindings {
    std::string answers;
    std::string side_doors;
};
BOOST_DESCRIBE_STRUCT(DeskFindings, (), (answers, side_doors))

struct DeskShown {
    std::vector<RequestCase> items;
    std::vector<SideDoor> side_doors;
    DeskFigures figures;
    DeskFindings findings;
    std::vector<AskedCompany> can_be_asked;
    std::optional<std::string> obstacle;  ///< why one can neither ask nor note anything
};
BOOST_DESCRIBE_STRUCT(DeskShown, (), (items, side_doors, figures, findings, can_be_asked, obstacle))

struct RequestObstacles {
    std::optional<std::string> talk;
    std::optional<std::string> promise;
    std::optional<std::string> decline;
    std::optional<std::string> confirm_done;
    std::optional<std::string> withdraw;
};
BOOST_DESCRIBE_STRUCT(RequestObstacles, (), (talk, promise, decline, confirm_done, withdraw))

struct RequestShown : RequestCase {
    RequestObstacles obstacles;
};
BOOST_DESCRIBE_STRUCT(RequestShown, (RequestCase), (obstacles))

namespace {

Id<WorkRequest> asked(const Request& request) { return request.id<WorkRequest>("request"); }

std::vector<AskedCompany> can_be_asked(
    const access::Reader& reader, const Id<Alliance>& alliance, const std::optional<Id<Party>>& mine) {
    std::vector<AskedCompany> companies;
    const auto seats = seats_of(reader, alliance);
    for (const auto& party : parties_of(reader, alliance)) {
        if (party.id == mine) continue;
        AskedCompany company{party.id, party.short_name, {}};
        for (const auto& seat : seats)
            if (seat.party == party.id && seat.function &&
                std::ranges::find(company.functions, *seat.function) == company.functions.end())
                company.functions.push_back(*seat.function);
        std::ranges::sort(company.functions);
        companies.push_back(std::move(company));
    }
    return companies;
}

DeskShown list(const access::Reader& reader, const Request& request) {
    const auto alliance = the_alliance(reader, request.path("alliance")).id;
    const auto mine = desk_party(reader, alliance);
    DeskShown shown{.items = requests_of(reader, alliance),
        .side_doors = side_doors_of(reader, alliance),
        .can_be_asked = can_be_asked(reader, alliance, mine)};
    shown.figures = figures_of(shown.items, shown.side_doors, utc_day(request.at));
    shown.findings = {finding_on_answers(shown.figures), finding_on_side_doors(shown.figures)};
    if (!mine) shown.obstacle = sentence_of(takes_no_part);
    return shown;
}

RequestShown show(const access::Reader& reader, const Id<WorkRequest>& id) {
    const auto request = the_request(reader, id);
    const auto mine = desk_party(reader, request.alliance);
    const auto names = names_in(request);
    return {request, {.talk = sentence_of(obstacle_to_talking(request, mine), names),
                         .promise = sentence_of(obstacle_to_promising(request, mine), names),
                         .decline = sentence_of(obstacle_to_declining(request, mine), names),
                         .confirm_done = sentence_of(obstacle_to_confirming_done(request, mine), names),
                         .withdraw = sentence_of(obstacle_to_withdrawing(request, mine), names)}};
}

RequestShown look(const access::Reader& reader, const Request& request) { return show(reader, asked(request)); }

RequestShown post(Command& command, const Request& request, const AskFor& sent) {
    const auto alliance = the_alliance(command.reader(), request.path("alliance")).id;
    return show(command.reader(), ask_for(command, alliance, sent));
}

RequestShown post_words(Command& command, const Request& request, const RequestWordsSent& sent) {
    talk_of_request(command, asked(request), sent.words);
    return look(command.reader(), request);
}

RequestShown put_promise(Command& command, const Request& request, const RequestPromise& sent) {
    promise_request(command, asked(request), sent);
    return look(command.reader(), request);
}

RequestShown put_decline(Command& command, const Request& request, const RequestDecline& sent) {
    decline_request(command, asked(request), sent);
    return look(command.reader(), request);
}

RequestShown put_done(Command& command, const Request& request) {
    confirm_request_done(command, asked(request));
    return look(command.reader(), request);
}

RequestShown put_withdrawal(Command& command, const Request& request, const RequestWithdrawalSent& sent) {
    withdraw_request(command, asked(request), sent.reason);
    return look(command.reader(), request);
}

http::Nothing post_side_door(Command& command, const Request& request, const SideDoorNote& sent) {
    note_side_door(command, the_alliance(command.reader(), request.path("alliance")).id, sent);
    return {};
}

void serve_desk(http::Router& router) {
    router.serve({.method = Method::get,
        .path = "/alliances/{alliance}/requests",
        .name = "listRequests",
        .summary = "The request desk: what one company asks of another, newest first, and how the desk is used",
        .refuses = {no_such_alliance},
        .handle = http::reads(list)});
    router.serve({.method = Method::post,
        .path = "/alliances/{alliance}/requests",
        .name = "askForSomething",
        .summary = "Ask another company for something: what, by when, why, and how much work it may be",
        .refuses = {no_such_alliance, no_such_party, takes_no_part, asks_its_own_company, needed_in_the_past},
        .success = http::Status::created,
        .handle = http::takes<AskFor>(post)});
    router.serve({.method = Method::post,
        .path = "/alliances/{alliance}/side-doors",
        .name = "noteSideDoor",
        .summary = "Note what came another way than over the desk, and what made the side door easier",
        .refuses = {no_such_alliance, takes_no_part, came_in_the_future},
        .success = http::Status::no_content,
        .handle = http::takes<SideDoorNote>(post_side_door)});
}

}  // namespace

void serve_requests(http::Router& router) {
    serve_desk(router);
    router.serve({.method = Method::get,
        .path = "/requests/{request}",
        .name = "getRequest",
        .summary = "One request",
        .refuses = {no_such_request},
        .handle = http::reads(look)});
    router.serve({.method = Method::post,
        .path = "/requests/{request}/words",
        .name = "talkOfRequest",
        .summary = "Ask back, or answer a question about it",
        .refuses = {no_such_request, takes_no_part, no_part_of_request, request_is_over},
        .success = http::Status::created,
        .handle = http::takes<RequestWordsSent>(post_words)});
    router.serve({.method = Method::put,
        .path = "/requests/{request}/promise",
        .name = "promiseRequest",
        .summary = "Promise it for a day, and say what it displaces; a second promise moves the day",
        .refuses = {no_such_request, takes_no_part, no_part_of_request, request_is_over, answered_by_the_asked,
            promised_into_the_past},
        .handle = http::takes<RequestPromise>(put_promise)});
    router.serve({.method = Method::put,
        .path = "/requests/{request}/decline",
        .name = "declineRequest",
        .summary = "Decline it with a reason",
        .refuses = {no_such_request, takes_no_part, no_part_of_request, request_is_over, answered_by_the_asked,
            promised_already},
        .handle = http::takes<RequestDecline>(put_decline)});
    router.serve({.method = Method::put,
        .path = "/requests/{request}/done",
        .name = "confirmRequestDone",
        .summary = "Say, as those who asked, that you have what you needed",
        .refuses = {no_such_request, takes_no_part, no_part_of_request, request_is_over, kept_by_the_asking,
            nothing_promised},
        .handle = http::does(put_done)});
    router.serve({.method = Method::put,
        .path = "/requests/{request}/withdrawal",
        .name = "withdrawRequest",
        .summary = "Say that it is not needed any more",
        .refuses = {no_such_request, takes_no_part, no_part_of_request, request_is_over, kept_by_the_asking},
        .handle = http::takes<RequestWithdrawalSent>(put_withdrawal)});
}

}  // namespace entente
