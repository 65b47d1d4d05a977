#include "capabilities/coaching/solo_starts.h"

#include <algorithm>

namespace entente {

std::vector<MonthOfSoloStarts> still_to_count(
    const std::vector<MonthOfSoloStarts>& happened, const std::vector<MonthOfSoloStarts>& counted, Day today) {
    std::vector<MonthOfSoloStarts> missing;
    for (const auto& month : happened) {
        const bool is_counted = std::ranges::any_of(counted, [&](const MonthOfSoloStarts& one) {
            return one.alliance == month.alliance && one.party == month.party && one.month == month.month;
        });
        if (!is_counted && month.month < first_of_month(today)) missing.push_back(month);
    }
    return missing;
}

}  // namespace entente
