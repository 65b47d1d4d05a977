#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_settling(http::Router& router);

}  // namespace entente
