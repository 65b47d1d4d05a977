#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/alliances/alliance_http.h"
#include "capabilities/alliances/party_calendar_actions.h"

namespace entente {

static http::Page<PartyCalendar> list(const access::Reader& reader, const http::Request& request) {
    return {find_calendars(reader, the_alliance(reader, request.path("alliance")).id), {}};
}

static http::Nothing put(access::Command& command, const http::Request& request, const ClosedDaysAsked& sent) {
    set_closed_days(
        command, the_alliance(command.reader(), request.path("alliance")).id, request.id<Party>("party"), sent.closed);
    return {};
}

void serve_party_calendars(http::Router& router) {
    router.serve({.method = http::Method::get,
        .path = "/alliances/{alliance}/calendars",
        .name = "listCalendars",
        .summary = "The days on which each company's office is closed",
        .refuses = {no_such_alliance},
        .handle = http::reads(list)});
    router.serve({.method = http::Method::put,
        .path = "/alliances/{alliance}/parties/{party}/closed-days",
        .name = "setClosedDays",
        .summary = "Name the days on which a company's office is closed; both companies see them",
        .refuses = {no_such_alliance, no_such_party, not_an_alliance_manager, seat_of_another_party, closed_backwards},
        .success = http::Status::no_content,
        .handle = http::takes<ClosedDaysAsked>(put)});
}

}  // namespace entente
