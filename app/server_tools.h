#pragma once
#include "app/tool.h"

namespace entente::app {

Ending setup_link(const Call& call, Premises& premises);
Ending demo_links(const Call& call, Premises& premises);
Ending rebuild(const Call& call, Premises& premises);
Ending print_openapi(const Call& call);
Ending print_version(const Call& call);

}  // namespace entente::app
