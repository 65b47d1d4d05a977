#include "foundation/statistics/fraction.h"

#include <gtest/gtest.h>

namespace entente::statistics {
namespace {

TEST(Fraction, is_shown_in_hundredths_with_a_half_rounded_up) {
    EXPECT_EQ(percent({11, 25}), 44);
    EXPECT_EQ(percent({1, 3}), 33);
    EXPECT_EQ(percent({2, 3}), 67);
    EXPECT_EQ(percent({1, 200}), 1);
    EXPECT_EQ(percent({0, 7}), 0);
    EXPECT_EQ(percent({7, 7}), 100);
}

TEST(Fraction, is_compared_without_rounding) {
    EXPECT_TRUE(is_at_least({1, 4}, 25));
    EXPECT_FALSE(is_at_least({249, 1000}, 25));
    EXPECT_EQ(percent({249, 1000}), 25);
}

TEST(Share, is_shown_from_five_on) {
    EXPECT_FALSE(share_of(2, 4));
    EXPECT_EQ(percent(share_of(2, 5).value()), 40);
    EXPECT_EQ(in_words(71, 84), "71 of 84 (85 %)");
    EXPECT_EQ(in_words(2, 4), "2 of 4");
}

}  // namespace
}  // namespace entente::statistics
