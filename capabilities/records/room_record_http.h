#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_room_records(http::Router& router);

}  // namespace entente
