#include "foundation/statistics/rate_change.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/hypergeometric.hpp>

#include <algorithm>

namespace entente::statistics {

static double per_30_days(Period period) {
    return 30.0 * static_cast<double>(period.events) / static_cast<double>(period.days);
}

std::optional<RateChange> rate_change(Period before, Period after) {
    const auto events = before.events + after.events;
    if (before.days <= 0 || after.days <= 0 || before.events < 0 || after.events < 0 || events == 0)
        return std::nullopt;
    const auto later = static_cast<double>(after.days) / static_cast<double>(before.days + after.days);
    const boost::math::binomial_distribution<double> unchanged(static_cast<double>(events), later);
    const auto seen = static_cast<double>(after.events);
    return RateChange{.before = per_30_days(before),
        .after = per_30_days(after),
        .at_most = cdf(unchanged, seen),
        .at_least = after.events == 0 ? 1.0 : cdf(complement(unchanged, seen - 1))};
}

static bool is_a_split(const Split& split) {
    constexpr std::int64_t most = 1'000'000;
    return split.all >= 0 && split.all <= most && split.marked >= 0 && split.marked <= split.all && split.drawn >= 0 &&
           split.drawn <= split.all && split.drawn_marked >= 0 &&
           split.drawn_marked <= std::min(split.drawn, split.marked) &&
           split.drawn - split.drawn_marked <= split.all - split.marked;
}

std::optional<double> chance_of_split(const Split& split) {
    if (!is_a_split(split)) return std::nullopt;
    const auto fewest = std::max<std::int64_t>(0, split.drawn + split.marked - split.all);
    if (split.drawn_marked == fewest) return 1.0;
    const auto number = [](std::int64_t of) { return static_cast<unsigned>(of); };
    const boost::math::hypergeometric_distribution<double> blind(
        number(split.marked), number(split.drawn), number(split.all));
    return cdf(complement(blind, number(split.drawn_marked - 1)));
}

}  // namespace entente::statistics
