#pragma once
#include "foundation/house/house.h"

#include <vector>

namespace entente::app {

/// The joins of all capabilities, in the order of capabilities/CMakeLists.txt.
std::vector<Join> every_join();

}  // namespace entente::app
