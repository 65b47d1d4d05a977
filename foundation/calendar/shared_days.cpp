#include "foundation/calendar/shared_days.h"

#include <algorithm>
#include <iterator>

namespace entente::calendar {

static bool is_working_weekday(const WorkingCalendar& calendar, Day day) {
    return std::ranges::find(calendar.working_days, weekday(day)) != calendar.working_days.end();
}

bool is_working(const WorkingCalendar& calendar, Day day) {
    return is_working_weekday(calendar, day) && !std::ranges::binary_search(calendar.holidays, day);
}

WorkingCalendar shared(std::span<const WorkingCalendar> calendars) {
    WorkingCalendar all{.working_days = {0, 1, 2, 3, 4, 5, 6}};
    for (const auto& one : calendars) {
        std::erase_if(all.working_days,
            [&](int day) { return std::ranges::find(one.working_days, day) == one.working_days.end(); });
        all.holidays.insert(all.holidays.end(), one.holidays.begin(), one.holidays.end());
    }
    std::ranges::sort(all.holidays);
    const auto repeated = std::ranges::unique(all.holidays);
    all.holidays.erase(repeated.begin(), repeated.end());
    return all;
}

std::optional<Day> nth_shared_day(Day asked, int n, std::span<const WorkingCalendar> calendars) {
    if (n < 1) return std::nullopt;
    const auto all = shared(calendars);
    for (int ahead = 1; ahead <= furthest_days_ahead; ++ahead) {
        const Day day{asked.number + ahead};
        if (is_working(all, day) && --n == 0) return day;
    }
    return std::nullopt;
}

// By whole weeks, the rest day by day, and without the holidays: many years cost no more than one.
std::int64_t count_shared_days(Day from, Day to, std::span<const WorkingCalendar> calendars) {
    if (to <= from) return 0;
    const auto all = shared(calendars);
    const auto days = std::int64_t{to.number} - from.number;
    auto count = days / 7 * std::ssize(all.working_days);
    for (auto rest = days % 7; rest > 0; --rest)
        count += is_working_weekday(all, {static_cast<std::int32_t>(to.number - rest + 1)});
    const auto first = std::ranges::upper_bound(all.holidays, from), last = std::ranges::upper_bound(all.holidays, to);
    return count - std::count_if(first, last, [&](Day day) { return is_working_weekday(all, day); });
}

}  // namespace entente::calendar
