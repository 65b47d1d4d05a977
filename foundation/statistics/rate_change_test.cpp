#include "foundation/statistics/rate_change.h"

#include <gtest/gtest.h>

namespace entente::statistics {
namespace {

TEST(RateChange, counts_events_in_thirty_days) {
    const auto change = rate_change({.events = 23, .days = 437}, {.events = 2, .days = 111});
    ASSERT_TRUE(change);
    EXPECT_NEAR(change->before, 1.5789, 0.00005);
    EXPECT_NEAR(change->after, 0.5405, 0.00005);
}

struct Seen {
    const char* says;
    Period before;
    Period after;
    double at_most;
    double at_least;
};

TEST(RateChange, says_how_likely_it_is_if_nothing_changed) {
    const Seen cases[] = {
        {"two of 25 in a fifth of the time", {23, 437}, {2, 111}, 0.0931374826617657, 0.9743660187811295},
        {"none of three in half the time", {3, 10}, {0, 10}, 1.0 / 8, 1},
        {"one of three in half the time", {2, 10}, {1, 10}, 4.0 / 8, 7.0 / 8},
        {"all of three in half the time", {0, 10}, {3, 10}, 1, 1.0 / 8},
        {"all of two in a third of the time", {0, 20}, {2, 10}, 1, 1.0 / 9},
    };
    for (const auto& row : cases) {
        const auto change = rate_change(row.before, row.after);
        ASSERT_TRUE(change) << row.says;
        EXPECT_NEAR(change->at_most, row.at_most, 1e-12) << row.says;
        EXPECT_NEAR(change->at_least, row.at_least, 1e-12) << row.says;
    }
}

TEST(RateChange, needs_an_event_and_days_on_both_sides) {
    EXPECT_FALSE(rate_change({0, 10}, {0, 10}));
    EXPECT_FALSE(rate_change({3, 10}, {1, 0}));
    EXPECT_FALSE(rate_change({3, 0}, {1, 10}));
    EXPECT_FALSE(rate_change({3, -10}, {1, 10}));
    EXPECT_FALSE(rate_change({-1, 10}, {3, 10}));
}

struct Drawn {
    const char* says;
    Split split;
    double chance;
};

TEST(Split, says_how_likely_a_blind_draw_puts_as_many_into_one_part) {
    const Drawn cases[] = {
        {"all six of 25 among the first eleven", {25, 6, 11, 6}, 462.0 / 177'100},
        {"at least one of two among two of four", {4, 2, 2, 1}, 5.0 / 6},
        {"both of two among two of four", {4, 2, 2, 2}, 1.0 / 6},
        {"none or more is certain", {4, 2, 2, 0}, 1},
        {"as few as there can be, or more, is certain", {4, 3, 3, 2}, 1},
        {"everything was drawn", {4, 2, 4, 2}, 1},
        {"there is nothing", {0, 0, 0, 0}, 1},
    };
    for (const auto& row : cases) {
        const auto chance = chance_of_split(row.split);
        ASSERT_TRUE(chance) << row.says;
        EXPECT_NEAR(*chance, row.chance, 1e-12) << row.says;
    }
}

TEST(Split, is_refused_where_a_part_is_no_part) {
    EXPECT_FALSE(chance_of_split({.all = 4, .marked = 5, .drawn = 2, .drawn_marked = 1}));
    EXPECT_FALSE(chance_of_split({.all = 4, .marked = 2, .drawn = 5, .drawn_marked = 1}));
    EXPECT_FALSE(chance_of_split({.all = 4, .marked = 2, .drawn = 2, .drawn_marked = 3}));
    EXPECT_FALSE(chance_of_split({.all = 4, .marked = 3, .drawn = 3, .drawn_marked = 1}));
    EXPECT_FALSE(chance_of_split({.all = -1}));
    EXPECT_FALSE(chance_of_split({.all = 1'000'001}));
}

}  // namespace
}  // namespace entente::statistics
