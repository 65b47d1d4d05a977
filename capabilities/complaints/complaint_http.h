#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_complaints(http::Router& router);

}  // namespace entente
