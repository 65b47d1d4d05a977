#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_activity(http::Router& router);

}  // namespace entente
