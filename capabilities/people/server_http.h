#pragma once
#include "foundation/http/endpoint.h"

namespace entente {

/// The server itself: its name for anybody, its set-up, its settings.
void serve_server(http::Router& router);

}  // namespace entente
