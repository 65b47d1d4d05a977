#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_method(http::Router& router);

}  // namespace entente
