#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_rooms(http::Router& router);

}  // namespace entente
