#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

/// What comes after the answer, or instead of it: returned for work, opened again, its root coded.
void serve_returning(http::Router& router);

}  // namespace entente
