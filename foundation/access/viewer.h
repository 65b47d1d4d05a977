#pragma once
#include "foundation/base/id.h"

#include <string>

namespace entente::access {

/// The signed-in person as the server sees one request. Made by the door from a session or a token,
/// by the command line and the story for the person that they act as; never from what a client says.
struct Viewer {
    Id<Person> person;
    Id<Organisation> organisation;
};

}  // namespace entente::access
