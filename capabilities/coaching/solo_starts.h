#pragma once
#include "capabilities/alliances/party.h"
#include "foundation/base/instant.h"

#include <boost/describe.hpp>

#include <vector>

/// How often one side alone asked for a decision, counted by side and month and by nothing else: a month is counted once
/// it is over, so that a count points at no day and at nobody.
namespace entente {

/// The joint count of one party's month.
struct SoloStarts;

struct MonthOfSoloStarts {
    Id<Alliance> alliance;
    Id<Party> party;
    Day month;  ///< its first day
    int starts = 0;
};
BOOST_DESCRIBE_STRUCT(MonthOfSoloStarts, (), (alliance, party, month, starts))

/// Those months that are over on `today` and not among the counted.
std::vector<MonthOfSoloStarts> still_to_count(
    const std::vector<MonthOfSoloStarts>& happened, const std::vector<MonthOfSoloStarts>& counted, Day today);

}  // namespace entente
