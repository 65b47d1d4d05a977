#include "foundation/statistics/median.h"

#include <gtest/gtest.h>

namespace entente::statistics {
namespace {

TEST(Median, is_the_middle_of_the_sorted_values) {
    EXPECT_EQ(median({}), std::nullopt);
    EXPECT_EQ(median({4}), 4);
    EXPECT_EQ(median({9, 1, 5}), 5);
    EXPECT_EQ(median({1, 4}), 2) << "two and a half days are two whole ones";
    EXPECT_EQ(median({8, 2, 4, 100}), 6);
}

}  // namespace
}  // namespace entente::statistics
