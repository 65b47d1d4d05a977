#include "foundation/calendar/shared_days.h"

#include <gtest/gtest.h>

#include <random>

namespace entente::calendar {
namespace {

/// A day of a story that begins on Monday, 1 January 2024.
Day story(int day) { return {day_from("2024-01-01")->number + day}; }

std::vector<Day> from_to(int first, int last) {
    std::vector<Day> days;
    for (int day = first; day <= last; ++day) days.push_back(story(day));
    return days;
}

using Calendars = std::vector<WorkingCalendar>;

const WorkingCalendar weekdays{};
const WorkingCalendar away{.holidays = from_to(309, 313)};
const WorkingCalendar sunday_to_thursday{.working_days = {6, 0, 1, 2, 3}};
const WorkingCalendar weekend{.working_days = {5, 6}};

TEST(SharedDays, are_weekdays_without_the_holidays_of_either_side) {
    const Calendars both{weekdays, away};
    EXPECT_TRUE(is_working(shared(both), story(308)));
    EXPECT_FALSE(is_working(shared(both), story(309)));
    EXPECT_FALSE(is_working(shared(both), story(306))) << "a Saturday";
    EXPECT_TRUE(is_working(weekdays, story(309)));
}

struct Due {
    const char* says;
    int asked;
    int n;
    Calendars calendars;
    std::optional<int> due;
};

TEST(SharedDays, give_a_deadline_the_nth_of_them_after_the_asking) {
    const Due cases[] = {
        {"three, asked on a Friday, the receiver away from Tuesday to Saturday", 305, 3, {weekdays, away}, 316},
        {"without the holiday", 305, 3, {weekdays, weekdays}, 310},
        {"the day of asking does not count", 308, 1, {weekdays}, 309},
        {"asked on a Saturday", 306, 1, {weekdays}, 308},
        {"one works on Sundays, the other on Fridays: four days a week", 305, 4, {weekdays, sunday_to_thursday}, 311},
        {"nobody's calendar is every day", 305, 3, {}, 308},
        {"no day in common", 305, 1, {weekdays, weekend}, {}},
        {"a calendar without a working day", 305, 1, {{.working_days = {}}}, {}},
        {"further ahead than three years", 305, 785, {weekdays}, {}},
        {"the last within three years", 305, 784, {weekdays}, 305 + furthest_days_ahead},
        {"the 0th", 305, 0, {weekdays}, {}},
        {"one before it", 305, -1, {weekdays}, {}},
    };
    for (const auto& row : cases) {
        const auto due = nth_shared_day(story(row.asked), row.n, row.calendars);
        EXPECT_EQ(due, row.due ? std::optional(story(*row.due)) : std::nullopt) << row.says;
    }
}

TEST(SharedDays, of_several_calendars_lose_the_holidays_of_each_once) {
    const Calendars calendars{{.holidays = {story(1), story(3)}}, {.holidays = {story(2), story(3)}}};
    const auto all = shared(calendars);
    EXPECT_EQ(all.holidays, from_to(1, 3));
    EXPECT_EQ(all.working_days, (std::vector<int>{0, 1, 2, 3, 4}));
}

TEST(SharedDays, are_counted_after_the_first_day_up_to_the_last) {
    const Calendars both{weekdays, away};
    EXPECT_EQ(count_shared_days(story(305), story(316), both), 3);
    EXPECT_EQ(count_shared_days(story(305), story(315), both), 2);
    EXPECT_EQ(count_shared_days(story(305), story(305), both), 0);
    EXPECT_EQ(count_shared_days(story(305), story(300), both), 0);
    EXPECT_EQ(count_shared_days(story(0), story(7), {}), 7);
    EXPECT_EQ(count_shared_days({-2'000'000'000}, {2'000'000'000}, Calendars{weekend}), 1'142'857'143);
}

WorkingCalendar any_calendar(std::mt19937& chance) {
    WorkingCalendar calendar{.working_days = {}};
    for (int day = 0; day < 7; ++day)
        if (chance() % 4 > 0) calendar.working_days.push_back(day);
    for (int day = 0; day < 400; ++day)
        if (chance() % 20 == 0) calendar.holidays.push_back(story(day));
    return calendar;
}

TEST(SharedDays, are_as_many_as_one_finds_going_through_them) {
    std::mt19937 chance{20260212};
    for (int round = 0; round < 60; ++round) {
        const Calendars calendars{any_calendar(chance), any_calendar(chance)};
        const auto from = story(static_cast<int>(chance() % 200));
        int count = 0;
        for (auto day = from; day < story(400);) {
            EXPECT_EQ(count_shared_days(from, day, calendars), count) << "round " << round;
            ++day.number;
            if (!is_working(calendars[0], day) || !is_working(calendars[1], day)) continue;
            ++count;
            EXPECT_EQ(nth_shared_day(from, count, calendars), day) << "round " << round;
            if (count == 20) break;
        }
    }
}

}  // namespace
}  // namespace entente::calendar
