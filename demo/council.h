#pragma once
#include "demo/teller.h"

namespace entente::demo {

/// Norvane's conflict council: three sessions over all its alliances, four insights, three of them adopted.
void tell_of_council(Teller& teller);

}  // namespace entente::demo
