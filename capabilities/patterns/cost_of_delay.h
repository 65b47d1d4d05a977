#pragma once
#include <boost/describe.hpp>

#include <algorithm>
#include <cstdint>

namespace entente {

/// What a day costs, or many: in whole units of the currency that the alliance counts in.
struct CostRange {
    std::int64_t low = 0;
    std::int64_t base = 0;
    std::int64_t high = 0;
};
BOOST_DESCRIBE_STRUCT(CostRange, (), (low, base, high))

/// What `days` of delay cost at the price of one day. What came early costs nothing.
constexpr CostRange cost_of_delay(std::int64_t days, const CostRange& a_day) {
    const auto late = std::max<std::int64_t>(0, days);
    return {.low = late * a_day.low, .base = late * a_day.base, .high = late * a_day.high};
}

}  // namespace entente
