#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_coachings(http::Router& router);

}  // namespace entente
