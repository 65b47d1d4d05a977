#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_policies(http::Router& router);

}  // namespace entente
