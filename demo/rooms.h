#pragma once
#include "demo/teller.h"

namespace entente::demo {

/// What is written where only some may read it: briefs in each company's own room, a restricted room in Trellis, and
/// the one note that was published to everybody in Meridian.
void tell_of_rooms(Teller& teller);

}  // namespace entente::demo
