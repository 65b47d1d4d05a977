#pragma once
#include "capabilities/escalations/escalation_shown_http.h"
#include "foundation/http/endpoint.h"

namespace entente {

inline Id<Escalation> escalation_asked(const http::Request& request) { return request.id<Escalation>("escalation"); }

/// The escalation as it stands now for this viewer: the answer of every verb.
http::Versioned<EscalationShown> look(const access::Reader& reader, const http::Request& request);

void serve_drafting(http::Router& router);

}  // namespace entente
