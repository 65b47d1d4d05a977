#pragma once
#include "app/premises.h"

#include <ostream>

namespace entente::app {

/// What somebody who has just started the server wants to know: address, setup link, folder, mail, backups.
void greet(Premises& premises, std::ostream& out);

/// A new setup link, which makes every earlier one worthless; 30 minutes, once. Refused when the server is set up.
std::string make_setup_link(Premises& premises);

/// "nightly" is not claimed: when the newest backup in backups/ was made, or how to make one.
std::string state_of_backups(const Premises& premises);

}  // namespace entente::app
