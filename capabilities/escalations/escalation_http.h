#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_escalations(http::Router& router);

}  // namespace entente
