#pragma once
#include <boost/describe.hpp>

#include <cstdint>

namespace entente::statistics {

/// An exact quotient: 11 of 25, a sum over a number. What is shown is rounded from it once, at the end.
struct Fraction {
    std::int64_t part = 0;
    std::int64_t whole = 1;  ///< above 0
};
BOOST_DESCRIBE_STRUCT(Fraction, (), (part, whole))

double value(Fraction fraction);
/// In hundredths, a half rounded up: 11 of 25 is 44. For parts that are not negative.
std::int64_t percent(Fraction fraction);
/// Whether it is `percents` hundredths or more, without rounding.
bool is_at_least(Fraction fraction, std::int64_t percents);

}  // namespace entente::statistics
