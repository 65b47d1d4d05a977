#include "foundation/statistics/concentration.h"

#include <gtest/gtest.h>

#include <vector>

namespace entente::statistics {
namespace {

struct Gathered {
    const char* says;
    std::vector<std::int64_t> counts;
    Fraction index;
};

TEST(Concentration, is_the_sum_of_the_squared_shares) {
    const Gathered cases[] = {
        {"six themes, none of which stands out", {6, 5, 4, 4, 3, 3}, {111, 625}},
        {"five roots, one of which does", {11, 5, 4, 3, 2}, {175, 625}},
        {"all in one place", {7, 0}, {49, 49}},
        {"even in four places", {2, 2, 2, 2}, {16, 64}},
    };
    for (const auto& row : cases) {
        const auto index = concentration(row.counts);
        ASSERT_TRUE(index) << row.says;
        EXPECT_EQ(index->part, row.index.part) << row.says;
        EXPECT_EQ(index->whole, row.index.whole) << row.says;
    }
}

TEST(Concentration, of_nothing_is_nothing) {
    EXPECT_FALSE(concentration({}));
    EXPECT_FALSE(concentration(std::vector<std::int64_t>{0, 0}));
}

TEST(Lift, compares_what_comes_together_with_chance) {
    EXPECT_NEAR(value(*lift(3, 5, 11, 25)), 1.3636, 0.00005);
    EXPECT_DOUBLE_EQ(value(*lift(5, 10, 50, 100)), 1);
    EXPECT_DOUBLE_EQ(value(*lift(0, 5, 11, 25)), 0);
}

TEST(Lift, of_a_mark_that_nobody_has_is_nothing) {
    EXPECT_FALSE(lift(0, 0, 11, 25));
    EXPECT_FALSE(lift(0, 5, 0, 25));
    EXPECT_FALSE(lift(0, 0, 0, 0));
}

}  // namespace
}  // namespace entente::statistics
