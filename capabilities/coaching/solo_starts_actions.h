#pragma once
#include "capabilities/coaching/solo_starts.h"
#include "foundation/access/by_the_clock.h"
#include "foundation/access/reader.h"

namespace entente {

/// What has been counted, by month and party.
std::vector<MonthOfSoloStarts> counted_solo_starts(const access::Reader& reader, const Id<Alliance>& alliance);

/// Chore: tells the joint rooms how many solo starts the months had that are over.
void count_solo_starts(access::ByTheClock& clock);

}  // namespace entente
