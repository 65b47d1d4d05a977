#pragma once
#include "demo/teller.h"

#include <string>

namespace entente::demo {

/// Everybody who sat where `question` was decided tells it on to their own people, most of them in time, and brings back
/// what these ask. `published`: when its reason was.
void tell_of_telling_on(Teller& teller, const std::string& slug, const std::string& question, Moment published);

}  // namespace entente::demo
