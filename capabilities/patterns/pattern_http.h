#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_patterns(http::Router& router);

}  // namespace entente
