#include "foundation/statistics/kaplan_meier.h"

#include <gtest/gtest.h>

namespace entente::statistics {
namespace {

struct Told {
    const char* says;
    std::vector<Duration> durations;
    std::optional<std::int64_t> median;
};

const std::vector<Duration> six{{9}, {14}, {14}, {20}, {31, true}, {45, true}};

// Fourteen decisions from the day they were raised to the day they were taken, and two that are open.
const std::vector<Duration> decisions{
    {38}, {37}, {49}, {47}, {18}, {62}, {62}, {15}, {65}, {74}, {65}, {50}, {32}, {22}, {53, true}, {36, true}};

TEST(KaplanMeier, steps_down_where_something_ended) {
    const auto curve = kaplan_meier(six);
    ASSERT_EQ(curve.size(), 3U);
    EXPECT_EQ(curve[0].length, 9);
    EXPECT_EQ(curve[0].at_risk, 6);
    EXPECT_EQ(curve[0].ended, 1);
    EXPECT_DOUBLE_EQ(curve[0].survival, 5.0 / 6);
    EXPECT_EQ(curve[1].length, 14);
    EXPECT_EQ(curve[1].at_risk, 5);
    EXPECT_EQ(curve[1].ended, 2);
    EXPECT_DOUBLE_EQ(curve[1].survival, 0.5);
    EXPECT_EQ(curve[2].length, 20);
    EXPECT_EQ(curve[2].at_risk, 3);
    EXPECT_DOUBLE_EQ(curve[2].survival, 1.0 / 3);
}

TEST(KaplanMeier, lets_an_end_come_before_a_censoring_of_the_same_length) {
    const auto curve = kaplan_meier({{5, true}, {5}, {5, true}, {8}});
    ASSERT_EQ(curve.size(), 2U);
    EXPECT_EQ(curve[0].at_risk, 4);
    EXPECT_DOUBLE_EQ(curve[0].survival, 3.0 / 4);
    EXPECT_EQ(curve[1].at_risk, 1);
    EXPECT_DOUBLE_EQ(curve[1].survival, 0);
}

TEST(KaplanMeier, median_is_the_first_length_by_which_half_have_ended) {
    const Told cases[] = {
        {"six, of which two are open", six, 14},
        {"sixteen decisions", decisions, 49},
        {"nothing at all", {}, {}},
        {"nothing has ended", {{3, true}, {4, true}}, {}},
        {"too few have ended to say", {{3}, {4, true}, {5, true}, {6, true}}, {}},
        {"one that ended at once", {{0}}, 0},
        {"the open ones are longer than all others", {{10}, {20}, {30, true}, {40, true}}, 20},
        {"one censored early weighs less", {{1, true}, {10}, {20}, {30}}, 20},
        {"in any order", {{30}, {20}, {1, true}, {10}}, 20},
    };
    for (const auto& row : cases) EXPECT_EQ(median_of(kaplan_meier(row.durations)), row.median) << row.says;
}

// Nine tenths, eight ninths and so on: their product misses the half by a rounding.
TEST(KaplanMeier, median_is_found_where_rounding_would_miss_the_half) {
    for (std::int64_t pairs = 1; pairs <= 200; ++pairs) {
        std::vector<Duration> durations;
        for (std::int64_t length = 1; length <= 2 * pairs; ++length) durations.push_back({length});
        EXPECT_EQ(median_of(kaplan_meier(durations)), pairs) << pairs;
    }
}

}  // namespace
}  // namespace entente::statistics
