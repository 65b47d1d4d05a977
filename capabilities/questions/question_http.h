#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_open_questions(http::Router& router);
void serve_assumptions(http::Router& router);

}  // namespace entente
