#pragma once
#include "foundation/statistics/fraction.h"

#include <cstdint>
#include <optional>
#include <span>

namespace entente::statistics {

/// How far `counts` (none negative) gather in few places: the sum of their squared shares, from 1/k for k even counts
/// to 1 for all in one place. Nothing if they add up to 0.
/// (The index of A. O. Hirschman, 1945, and O. C. Herfindahl, 1950.)
std::optional<Fraction> concentration(std::span<const std::int64_t> counts);

/// How many times as often two marks come together as they would by chance: P(both) / (P(a)·P(b)), from the numbers of
/// records with both, with the one, with the other and in all. Nothing if nobody has a mark.
/// (S. Brin, R. Motwani, J. Ullman and S. Tsur, SIGMOD 1997, where it is called interest.)
std::optional<Fraction> lift(std::int64_t both, std::int64_t a, std::int64_t b, std::int64_t all);

}  // namespace entente::statistics
