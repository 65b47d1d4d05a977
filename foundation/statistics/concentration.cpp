#include "foundation/statistics/concentration.h"

namespace entente::statistics {

std::optional<Fraction> concentration(std::span<const std::int64_t> counts) {
    std::int64_t total = 0, squares = 0;
    for (const auto count : counts) {
        total += count;
        squares += count * count;
    }
    if (total == 0) return std::nullopt;
    return Fraction{.part = squares, .whole = total * total};
}

std::optional<Fraction> lift(std::int64_t both, std::int64_t a, std::int64_t b, std::int64_t all) {
    if (a == 0 || b == 0 || all == 0) return std::nullopt;
    return Fraction{.part = both * all, .whole = a * b};
}

}  // namespace entente::statistics
