#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_cascades(http::Router& router);

}  // namespace entente
