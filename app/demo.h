#pragma once
#include "app/premises.h"

#include <ostream>

namespace entente::app {

/// Tells the demo story into an empty folder, with today as its present; nothing happens to a folder that tells it
/// already, and one with something else in it is refused.
void tell_demo_once(Premises& premises);
/// A sign-in link for each person of the story, good once.
void print_personas(Premises& premises, std::ostream& out);

}  // namespace entente::app
