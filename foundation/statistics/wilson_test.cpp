#include "foundation/statistics/wilson.h"

#include <gtest/gtest.h>

namespace entente::statistics {
namespace {

struct Share {
    std::int64_t part;
    std::int64_t whole;
    double low;
    double high;
};

constexpr Share shares[] = {
    {7, 9, 0.4525889666922117, 0.9367748934594303},
    {6, 6, 0.6096657083436265, 1.0},
    {2, 12, 0.04696514175692082, 0.4480308646118111},
    {0, 5, 0.0, 0.43448246865939283},
    {9, 12, 0.4676946629183366, 0.9110583323051143},
};

TEST(Wilson, says_where_the_true_share_lies) {
    for (const auto& row : shares) {
        SCOPED_TRACE(std::to_string(row.part) + " of " + std::to_string(row.whole));
        const auto range = wilson(row.part, row.whole);
        ASSERT_TRUE(range);
        EXPECT_NEAR(range->low, row.low, 1e-7);
        EXPECT_NEAR(range->high, row.high, 1e-7);
    }
}

TEST(Wilson, knows_nothing_of_what_is_no_share) {
    EXPECT_FALSE(wilson(0, 0));
    EXPECT_FALSE(wilson(1, -1));
    EXPECT_FALSE(wilson(3, 2));
    EXPECT_FALSE(wilson(-1, 2));
}

}  // namespace
}  // namespace entente::statistics
