#include "capabilities/issues/handing_over.h"

#include <algorithm>

namespace entente {

Obstacle obstacle_to_handing_over(
    const std::optional<Id<Person>>& speaker, const Id<Person>& by, bool manages, bool takes_part) {
    const bool on_paper = !speaker;
    if (speaker == by || manages || (on_paper && takes_part)) return std::nullopt;
    return only_its_own_hand_over;
}

Obstacle obstacle_to_taking_over(
    const SeatRow& seat, const Id<Party>& party, const std::vector<Id<Person>>& taking_part) {
    if (seat.party != party) return takes_over_from_elsewhere;
    if (!seat.person) return takes_over_on_paper;
    if (std::ranges::find(taking_part, *seat.person) != taking_part.end()) return has_a_part_already;
    return std::nullopt;
}

}  // namespace entente
