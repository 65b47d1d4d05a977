#pragma once
#include <optional>
#include <vector>

namespace entente::statistics {

/// The middle of the values; of an even number of them the middle between the two, rounded down. Nothing without any.
std::optional<int> median(std::vector<int> values);

}  // namespace entente::statistics
