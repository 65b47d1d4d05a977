#include "foundation/statistics/kaplan_meier.h"

#include <algorithm>
#include <cstddef>

namespace entente::statistics {

// A half that is made of many factors misses 0.5 by some 1e-15; another true value is never so near.
constexpr double half = 0.5 + 1e-9;

std::vector<Step> kaplan_meier(std::vector<Duration> durations) {
    std::ranges::sort(durations, {}, &Duration::length);
    std::vector<Step> curve;
    double survival = 1;
    for (std::size_t first = 0; first < durations.size();) {
        const auto length = durations[first].length;
        Step step{.length = length, .at_risk = static_cast<std::int64_t>(durations.size() - first)};
        for (; first < durations.size() && durations[first].length == length; ++first)
            if (!durations[first].censored) ++step.ended;
        if (step.ended == 0) continue;
        survival *= static_cast<double>(step.at_risk - step.ended) / static_cast<double>(step.at_risk);
        step.survival = survival;
        curve.push_back(step);
    }
    return curve;
}

std::optional<std::int64_t> median_of(std::span<const Step> curve) {
    const auto found = std::ranges::find_if(curve, [](const Step& step) { return step.survival <= half; });
    if (found == curve.end()) return std::nullopt;
    return found->length;
}

}  // namespace entente::statistics
