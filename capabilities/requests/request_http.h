#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_requests(http::Router& router);

}  // namespace entente
