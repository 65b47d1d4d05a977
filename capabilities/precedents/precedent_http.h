#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_precedents(http::Router& router);

}  // namespace entente
