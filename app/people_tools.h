#pragma once
#include "app/tool.h"

namespace entente::app {

Ending list_people(const Call& call, Premises& premises);
Ending reset_link(const Call& call, Premises& premises);
Ending create_token(const Call& call, Premises& premises);
Ending list_tokens(const Call& call, Premises& premises);
Ending end_token(const Call& call, Premises& premises);

}  // namespace entente::app
