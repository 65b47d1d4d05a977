#include "foundation/statistics/fraction.h"

namespace entente::statistics {

double value(Fraction fraction) { return static_cast<double>(fraction.part) / static_cast<double>(fraction.whole); }

std::int64_t percent(Fraction fraction) { return (200 * fraction.part + fraction.whole) / (2 * fraction.whole); }

bool is_at_least(Fraction fraction, std::int64_t percents) { return 100 * fraction.part >= percents * fraction.whole; }

}  // namespace entente::statistics
