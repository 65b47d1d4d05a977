#pragma once
#include "app/tool.h"
#include "foundation/access/viewer.h"
#include "foundation/store/store.h"

namespace entente::app {

/// Whose mail address it is; a Complaint if it is nobody's.
access::Viewer the_person(store::Tables& tables, const std::string& mail);

Ending list_people(const Call& call, Premises& premises);
Ending reset_link(const Call& call, Premises& premises);
Ending create_token(const Call& call, Premises& premises);
Ending list_tokens(const Call& call, Premises& premises);
Ending end_token(const Call& call, Premises& premises);

}  // namespace entente::app
