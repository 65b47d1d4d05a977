#include "capabilities/escalations/dwell.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

Day day(const char* text) { return *day_from(text); }

struct Lying {
    const char* says;
    const char* since;
    const char* today;
    std::vector<calendar::WorkingCalendar> calendars;
    int shared_days;
    int closed_days;
    bool ageing;
};

// 2026-02-12 is a Thursday.
TEST(Dwell, counts_the_days_on_which_both_work) {
    const calendar::WorkingCalendar plain;
    const calendar::WorkingCalendar carnival{.holidays = {day("2026-02-16"), day("2026-02-17")}};
    const calendar::WorkingCalendar to_thursday{.working_days = {0, 1, 2, 3}};
    const Lying cases[] = {
        {"on the day itself", "2026-02-12", "2026-02-12", {plain, plain}, 0, 0, false},
        {"a week without its weekend", "2026-02-12", "2026-02-19", {plain, plain}, 5, 0, false},
        {"two days closed at one of them", "2026-02-12", "2026-02-19", {plain, carnival}, 3, 2, false},
        {"a weekend that is closed is left out once", "2026-02-12", "2026-02-19",
            {plain, {.holidays = {day("2026-02-14"), day("2026-02-16")}}}, 4, 1, false},
        {"one side has no Fridays", "2026-02-12", "2026-02-19", {plain, to_thursday}, 4, 0, false},
        {"ten days are allowed", "2026-02-12", "2026-02-26", {plain, plain}, 10, 0, false},
        {"the eleventh is one too many", "2026-02-12", "2026-02-27", {plain, plain}, 11, 0, true},
        {"unless one of them was closed", "2026-02-12", "2026-02-27", {plain, carnival}, 9, 2, false},
    };
    for (const auto& row : cases) {
        const auto dwell = dwell_between(day(row.since), day(row.today), row.calendars);
        EXPECT_EQ(dwell.shared_days, row.shared_days) << row.says;
        EXPECT_EQ(dwell.closed_days, row.closed_days) << row.says;
        EXPECT_EQ(dwell.ageing, row.ageing) << row.says;
    }
}

}  // namespace
}  // namespace entente
