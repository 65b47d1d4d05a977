#pragma once
#include "foundation/base/instant.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Days on which two sides both work: what a deadline between companies is counted in.
namespace entente::calendar {

/// When one side works: its days of the week, without its holidays. The absence of a person is a calendar as well.
struct WorkingCalendar {
    std::vector<int> working_days{0, 1, 2, 3, 4};  ///< 0 Monday to 6 Sunday
    std::vector<Day> holidays{};                   ///< in order
};

bool is_working(const WorkingCalendar& calendar, Day day);

/// The calendar of the days on which all of `calendars` work. Nobody's calendar is every day.
WorkingCalendar shared(std::span<const WorkingCalendar> calendars);

/// How far a shared day is looked for: three years of 366 days after the asking.
inline constexpr int furthest_days_ahead = 3 * 366;

/// The `n`-th shared working day after the day of asking, which itself never counts. Nothing if `n` is under 1 or the
/// day lies further ahead than three years, as it does where calendars have no day in common.
std::optional<Day> nth_shared_day(Day asked, int n, std::span<const WorkingCalendar> calendars);

/// How many shared working days lie after `from`, up to and including `to`; 0 if `to` is not after `from`.
std::int64_t count_shared_days(Day from, Day to, std::span<const WorkingCalendar> calendars);

}  // namespace entente::calendar
