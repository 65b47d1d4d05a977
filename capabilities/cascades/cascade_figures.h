#pragma once
#include "capabilities/cascades/cascade.h"
#include "foundation/statistics/fraction.h"

/// Whether decisions reach those who must hear them. Counts by company, never by person.
namespace entente {

struct CascadeSideFigures {
    Id<Party> party;
    std::string name;
    int due = 0;
    int in_time = 0;
    std::optional<statistics::Fraction> share;  ///< absent under five
};
BOOST_DESCRIBE_STRUCT(CascadeSideFigures, (), (party, name, due, in_time, share))

struct CascadeFigures {
    int decisions = 0;
    int due = 0;  ///< tasks told on, or whose day has passed
    int in_time = 0;
    int late = 0;  ///< told on after their day
    int open = 0;  ///< not told on, and their day has passed
    int waiting = 0;
    std::optional<statistics::Fraction> share;  ///< in time, of those due; absent under five
    std::vector<CascadeSideFigures> sides;      ///< as they come first in the decisions
    int asked_back = 0;
    int unanswered = 0;
};
BOOST_DESCRIBE_STRUCT(
    CascadeFigures, (), (decisions, due, in_time, late, open, waiting, share, sides, asked_back, unanswered))

CascadeFigures figures_of(const std::vector<CascadeCase>& cascades, Day today);

/// "71 of 84 (85 %) were told on within three days on which both work. 2 questions came back; 1 has no answer yet."
std::string finding_on_cascades(const CascadeFigures& figures);

}  // namespace entente
