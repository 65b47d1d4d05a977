#include "capabilities/precedents/precedent.h"

#include <algorithm>

namespace entente {

PrecedentStanding first_standing(Day published_on) { return {.valid_until = Day{published_on.number + 365}}; }

Obstacle obstacle_to_standing(const PrecedentCase& precedent, const std::vector<Id<Party>>& managed) {
    const bool manages = std::ranges::any_of(precedent.sides,
        [&](const PrecedentSide& side) { return std::ranges::find(managed, side.party) != managed.end(); });
    return manages ? Obstacle() : precedent_managers_only;
}

Obstacle obstacle_to_standing(
    const PrecedentCase& precedent, const PrecedentStanding& wanted, const PrecedentCase* successor) {
    if (wanted.valid_until < precedent.published_on) return precedent_ends_before_it_begins;
    if (!wanted.superseded_by) return std::nullopt;
    const bool is_later =
        successor && successor->id != precedent.id && successor->published_on >= precedent.published_on;
    return is_later ? Obstacle() : no_such_successor;
}

void propose_standing(PrecedentCase& precedent, const Id<Party>& party, const PrecedentStanding& wanted) {
    std::erase_if(precedent.proposed, [&](const StandingProposed& one) { return one.party == party; });
    precedent.proposed.push_back({party, wanted});
    const bool all_alike = std::ranges::all_of(precedent.sides, [&](const PrecedentSide& side) {
        return side.on_paper || std::ranges::any_of(precedent.proposed, [&](const StandingProposed& one) {
            return one.party == side.party && one.standing == wanted;
        });
    });
    if (!all_alike) return;
    precedent.standing = wanted;
    precedent.proposed.clear();
}

}  // namespace entente
