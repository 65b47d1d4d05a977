#include "foundation/house/house.h"

namespace entente {

void join_patterns(House&) {}

}  // namespace entente
