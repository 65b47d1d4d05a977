#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

/// People of one's own organisation: invited, changed, removed.
void serve_people(http::Router& router);

}  // namespace entente
