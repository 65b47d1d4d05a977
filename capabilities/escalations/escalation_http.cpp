#include "capabilities/escalations/escalation_http.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/alliances/party_calendar_actions.h"
#include "capabilities/escalations/deciding_http.h"
#include "capabilities/escalations/drafting_actions.h"
#include "capabilities/escalations/drafting_http.h"
#include "capabilities/escalations/escalation_rules.h"
#include "capabilities/escalations/pens_http.h"
#include "capabilities/escalations/returning_http.h"

namespace entente {

using Shown = http::Versioned<EscalationShown>;

static http::Page<EscalationLine> list(const access::Reader& reader, const http::Request& request);

Shown look(const access::Reader& reader, const http::Request& request) {
    const auto [escalation, version] = the_escalation(reader, escalation_asked(request));
    return {shown_to(reader, escalation, request.at), version};
}

void serve_escalations(http::Router& router) {
    using http::Method;
    router.serve({.method = Method::get,
        .path = "/alliances/{alliance}/escalations",
        .name = "listEscalations",
        .summary = "The escalations of an alliance that you may read, newest first",
        .refuses = {no_such_alliance},
        .handle = http::reads(list)});
    router.serve({.method = Method::get,
        .path = "/escalations/{escalation}",
        .name = "getEscalation",
        .summary = "One escalation with what is missing and what you may do",
        .refuses = {no_such_escalation},
        .handle = http::reads(look)});
    serve_drafting(router);
    serve_deciding(router);
    serve_returning(router);
    serve_pens_of_escalations(router);
}

static http::Page<EscalationLine> list(const access::Reader& reader, const http::Request& request) {
    http::Page<EscalationLine> page;
    const auto alliance = the_alliance(reader, request.path("alliance")).id;
    const auto calendars = calendars_of(reader, alliance);
    for (const auto& escalation : escalations_of(reader, alliance))
        page.items.push_back(line_of(reader, escalation, request.at, calendars));
    return page;
}

}  // namespace entente
