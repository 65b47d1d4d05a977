#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_pens_of_issues(http::Router& router);

}  // namespace entente
