#pragma once
#include "foundation/access/by_the_clock.h"

namespace entente {

/// Looks back so many days, so that a server that was off for a while misses no alert.
inline constexpr int days_looked_back = 14;

/// Raises the alerts on roots that both sides have confirmed, and tells the alliance managers of them.
void raise_alerts(access::ByTheClock& clock);

}  // namespace entente
