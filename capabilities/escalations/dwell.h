#pragma once
#include "foundation/calendar/shared_days.h"

#include <boost/describe.hpp>

#include <span>
#include <vector>

/// How long a case has lain at one level, in days on which both companies work. It ages and says so; it is never moved up
/// by itself, because a case that moves without a reason teaches everybody to wait.
namespace entente {

/// So many shared working days a level has for a case before it ages.
inline constexpr int days_at_one_level = 10;

struct Dwell {
    int shared_days = 0;  ///< since it came to this level, that day not counted
    int closed_days = 0;  ///< left out, because an office of one of them was closed
    int allowed = days_at_one_level;
    bool ageing = false;  ///< for longer than allowed
};
BOOST_DESCRIBE_STRUCT(Dwell, (), (shared_days, closed_days, allowed, ageing))

Dwell dwell_between(Day since, Day today, const std::vector<calendar::WorkingCalendar>& calendars);

}  // namespace entente
