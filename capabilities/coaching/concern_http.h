#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_concerns(http::Router& router);

}  // namespace entente
