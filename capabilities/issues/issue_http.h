#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_issues(http::Router& router);

}  // namespace entente
