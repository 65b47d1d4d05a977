#include "capabilities/coaching/solo_starts_actions.h"

#include "capabilities/coaching/coaching_views.h"
#include "capabilities/coaching/solo_starts_views.h"

namespace entente {

std::vector<MonthOfSoloStarts> counted_solo_starts(const access::Reader& reader, const Id<Alliance>& alliance) {
    return solo_starts_of(reader, alliance);
}

void count_solo_starts(access::ByTheClock& clock) {
    const auto missing = still_to_count(
        solo_starts_that_happened(clock.tables()), counted_solo_starts(clock.tables()), utc_day(clock.at()));
    for (const auto& month : missing)
        if (const auto joint = clock.joint_room(month.alliance))
            clock.append(*joint, clock.fresh<SoloStarts>(),
                SoloStartsCounted{month.alliance, month.party, month.month, month.starts});
}

}  // namespace entente
