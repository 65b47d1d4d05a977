#include "foundation/statistics/fraction.h"

#include <fmt/format.h>

namespace entente::statistics {

double value(Fraction fraction) { return static_cast<double>(fraction.part) / static_cast<double>(fraction.whole); }

std::int64_t percent(Fraction fraction) { return (200 * fraction.part + fraction.whole) / (2 * fraction.whole); }

bool is_at_least(Fraction fraction, std::int64_t percents) { return 100 * fraction.part >= percents * fraction.whole; }

std::optional<Fraction> share_of(std::int64_t part, std::int64_t whole) {
    return whole < fewest_for_share ? std::nullopt : std::optional(Fraction{part, whole});
}

std::string in_words(std::int64_t part, std::int64_t whole) {
    const auto share = share_of(part, whole);
    const auto counts = fmt::format("{} of {}", part, whole);
    return share ? fmt::format("{} ({} %)", counts, percent(*share)) : counts;
}

}  // namespace entente::statistics
