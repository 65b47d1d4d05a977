#include "capabilities/alliances/alliance_http.h"

#include "capabilities/alliances/alliance_shown_http.h"

namespace entente {

namespace describe {
template <>
inline constexpr auto notes<AllianceChange> = std::to_array<Note>(
    {{.field = "name", .says = "What everybody calls it", .least = 1, .most = 80},
        {.field = "type", .says = "Code of the catalogue of alliance types, AT01 to AT10", .least = 4, .most = 4},
        {.field = "effective_date", .says = "Day 0: when the agreement takes effect"},
        {.field = "north_star",
            .says = "The shared end, in words that every party has agreed",
            .most = 1000,
            .multiline = true}});
}  // namespace describe

namespace {

using access::Command;
using access::Reader;
using http::Request;

http::Page<AllianceLine> list(const Reader& reader, const Request& request) {
    return {.items = alliance_lines(reader, utc_day(request.at)), .next = {}};
}

AllianceShown look(const Reader& reader, const Request& request) {
    return shown(reader, the_alliance(reader, request.path("alliance")), utc_day(request.at));
}

AllianceShown change(Command& command, const Request& request, const AllianceChange& asked) {
    describe_alliance(command, the_alliance(command.reader(), request.path("alliance")).id, asked);
    return look(command.reader(), request);
}

}  // namespace

void serve_alliances(http::Router& router) {
    router.serve({.method = http::Method::get,
        .path = "/alliances",
        .name = "listAlliances",
        .summary = "The alliances in which you hold a seat, by name",
        .handle = http::reads(list)});
    router.serve({.method = http::Method::get,
        .path = "/alliances/{alliance}",
        .name = "showAlliance",
        .summary = "One alliance with its parties, seats and forums",
        .refuses = {no_such_alliance},
        .handle = http::reads(look)});
    router.serve({.method = http::Method::put,
        .path = "/alliances/{alliance}",
        .name = "describeAlliance",
        .summary = "Describe an alliance anew, as one of its alliance managers",
        .refuses = {no_such_alliance, not_an_alliance_manager, not_an_alliance_type, access::somebody_was_faster,
            access::version_is_missing},
        .handle = http::takes<AllianceChange>(change)});
}

}  // namespace entente
