#pragma once
#include <cstdint>
#include <optional>

namespace entente::statistics {

/// Two shares, each from 0 to 1.
struct Interval {
    double low = 0;
    double high = 1;
};

/// Where the true share lies when `part` of `whole` were seen, with 95 % confidence: narrow for many, honest for few.
/// Nothing if `whole` is not above 0 or `part` is no part of it.
/// (E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22, 1927.)
std::optional<Interval> wilson(std::int64_t part, std::int64_t whole);

}  // namespace entente::statistics
