#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

void serve_strategic_questions(http::Router& router);

}  // namespace entente
