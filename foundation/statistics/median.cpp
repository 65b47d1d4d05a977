#include "foundation/statistics/median.h"

#include <algorithm>
#include <numeric>

namespace entente::statistics {

std::optional<int> median(std::vector<int> values) {
    if (values.empty()) return std::nullopt;
    std::ranges::sort(values);
    const auto middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : std::midpoint(values[middle - 1], values[middle]);
}

}  // namespace entente::statistics
