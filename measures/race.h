#pragma once
#include "measures/tidings.h"

namespace entente::measures {

/// Nanoseconds for one of `count` commands, while `writers` of them are under way at any time.
double race(Tidings& tidings, int writers, int count);

}  // namespace entente::measures
