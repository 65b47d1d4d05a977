#include "foundation/statistics/wilson.h"

#include <algorithm>
#include <cmath>

namespace entente::statistics {

// The 97.5th percentile of the standard normal distribution.
constexpr double z = 1.959963984540054;

std::optional<Interval> wilson(std::int64_t part, std::int64_t whole) {
    if (whole <= 0 || part < 0 || part > whole) return std::nullopt;
    const auto n = static_cast<double>(whole);
    const auto share = static_cast<double>(part) / n;
    const auto scale = 1 + z * z / n;
    const auto centre = (share + z * z / (2 * n)) / scale;
    const auto reach = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / scale;
    return Interval{.low = std::max(0.0, centre - reach), .high = std::min(1.0, centre + reach)};
}

}  // namespace entente::statistics
