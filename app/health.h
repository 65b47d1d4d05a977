#pragma once
#include "app/tool.h"

namespace entente::app {

/// Asks /healthz of the server that the settings name; for images that hold nothing but this program.
Ending healthcheck(const Call& call);

}  // namespace entente::app
