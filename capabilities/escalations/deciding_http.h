#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_deciding(http::Router& router);

}  // namespace entente
