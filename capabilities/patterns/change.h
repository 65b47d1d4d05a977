#pragma once
#include "capabilities/patterns/coded_case.h"
#include "foundation/statistics/fraction.h"

#include <boost/describe.hpp>

#include <cstdint>

/// Whether disagreements arise more or less often since something was changed.
namespace entente {

enum class Verdict { fewer, fewer_not_yet_certain, no_clear_change, more_not_yet_certain, more };
BOOST_DESCRIBE_ENUM(Verdict, fewer, fewer_not_yet_certain, no_clear_change, more_not_yet_certain, more)

/// A chance below this makes a verdict certain: less than one in twenty, if nothing had changed.
inline constexpr double certain_below = 0.05;
/// A chance below this, one in five, is worth a word; from there on there is no clear change.
inline constexpr double clear_below = 0.20;

struct Spread {
    int raised = 0;
    int days = 0;
    statistics::Fraction in_30_days;
};
BOOST_DESCRIBE_STRUCT(Spread, (), (raised, days, in_30_days))

struct Effect {
    Day changed;
    Spread before;
    Spread after;
    std::int64_t chance_in_10000 = 0;  ///< of as much or more in the direction seen, if nothing had changed; rounded
    Verdict verdict{};
};
BOOST_DESCRIBE_STRUCT(Effect, (), (changed, before, after, chance_in_10000, verdict))

/// What was raised in (since, changed] beside what was raised in (changed, today], by the exact test of two rates.
/// Nothing if a period has no days, or nothing was raised in either. Hand in the cases of one root to ask about it.
std::optional<Effect> effect_of(Day changed, Day since, Day today, const std::vector<CodedCase>& cases);

/// "fewer, not yet certain".
std::string_view words_of(Verdict verdict);

}  // namespace entente
