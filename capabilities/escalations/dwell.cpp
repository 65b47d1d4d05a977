#include "capabilities/escalations/dwell.h"

namespace entente {

Dwell dwell_between(Day since, Day today, const std::vector<calendar::WorkingCalendar>& calendars) {
    auto never_closed = calendars;
    for (auto& calendar : never_closed) calendar.holidays.clear();
    Dwell dwell;
    dwell.shared_days = static_cast<int>(calendar::count_shared_days(since, today, calendars));
    dwell.closed_days = static_cast<int>(calendar::count_shared_days(since, today, never_closed)) - dwell.shared_days;
    dwell.ageing = dwell.shared_days > dwell.allowed;
    return dwell;
}

}  // namespace entente
