#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_policies(http::Router& router);
void serve_final_says(http::Router& router);

}  // namespace entente
