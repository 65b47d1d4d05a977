#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_councils(http::Router& router);

}  // namespace entente
