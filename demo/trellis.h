#pragma once
#include "demo/teller.h"

namespace entente::demo {

/// What three companies disagree about while they build one platform: mostly who leads the customer.
void tell_of_trellis(Teller& teller);

}  // namespace entente::demo
