#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

/// One's own organisation, and, for the server's administrators, those that they let in.
void serve_organisations(http::Router& router);

}  // namespace entente
