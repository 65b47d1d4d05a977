#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_notes(http::Router& router);

}  // namespace entente
