#pragma once
#include <boost/describe.hpp>

#include <cstdint>
#include <optional>
#include <string>

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

/// Fewer than this have no share to show: two of three is not two thirds.
inline constexpr int fewest_for_share = 5;
/// Of `whole`; absent under `fewest_for_share`.
std::optional<Fraction> share_of(std::int64_t part, std::int64_t whole);
/// "71 of 84 (85 %)"; "2 of 3", where there is no share.
std::string in_words(std::int64_t part, std::int64_t whole);

}  // namespace entente::statistics
