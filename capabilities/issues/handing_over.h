#pragma once
#include "capabilities/alliances/seat.h"
#include "foundation/base/refusal.h"

#include <optional>
#include <vector>

/// A company's side in a disagreement passes to another of its seats: whoever spoke for it has left, or the company
/// took part on paper and signs in now.
namespace entente {

inline constexpr Refusal only_its_own_hand_over{Because::not_allowed, "side-handed-over-by-its-own",
    "Only {party} passes its side on: whoever speaks for it here, or its alliance manager."};
inline constexpr Refusal takes_over_from_elsewhere{
    Because::malformed, "side-seat-elsewhere", "That seat does not belong to {party}. Choose one of its own."};
inline constexpr Refusal takes_over_on_paper{Because::conflicting, "side-seat-without-account",
    "Nobody who signs in holds the seat “{seat}” at {party}. Fill it first."};
inline constexpr Refusal has_a_part_already{
    Because::conflicting, "side-has-a-part", "{name} has a part in this already. Choose somebody else of {party}."};

/// Why `by` may not pass on the side that `speaker` speaks for (nobody: it is on paper). `manages`: they are an
/// alliance manager of its company; `takes_part`: they speak for a side.
Obstacle obstacle_to_handing_over(
    const std::optional<Id<Person>>& speaker, const Id<Person>& by, bool manages, bool takes_part);
/// Why the holder of `seat` may not speak for `party` beside `taking_part`.
Obstacle obstacle_to_taking_over(
    const SeatRow& seat, const Id<Party>& party, const std::vector<Id<Person>>& taking_part);

}  // namespace entente
