#include "capabilities/policies/final_say.h"

#include <algorithm>

namespace entente {

static bool says(const std::vector<Id<Party>>& said, const Id<Party>& party) {
    return std::ranges::find(said, party) != said.end();
}

static bool all_say(const std::vector<Id<Party>>& said, const std::vector<PartyRow>& parties) {
    return std::ranges::all_of(
        parties, [&](const PartyRow& party) { return party.standing != Standing::signed_in || says(said, party.id); });
}

bool is_over(const FinalSayRight& right) {
    return std::ranges::all_of(right.agreed_by, [&](const Id<Party>& party) { return says(right.ended_by, party); });
}

bool is_in_force(const FinalSayRight& right, const std::vector<PartyRow>& parties) {
    return all_say(right.agreed_by, parties) && !is_over(right);
}

const FinalSayRight* final_say_on(const std::vector<FinalSayRight>& rights, const std::vector<PartyRow>& parties,
    const std::string& theme, const Id<Party>& party) {
    const auto found = std::ranges::find_if(rights, [&](const FinalSayRight& right) {
        return right.theme == theme && right.party == party && is_in_force(right, parties);
    });
    return found == rights.end() ? nullptr : &*found;
}

static Obstacle obstacle_to_saying(
    const std::vector<Id<Party>>& said, const FinalSayRight& right, const std::vector<Id<Party>>& mine) {
    if (mine.empty()) return not_an_alliance_manager;
    if (is_over(right)) return final_say_is_over;
    if (says(said, mine.front())) return agreed_on_final_say;
    return {};
}

Obstacle obstacle_to_agreeing(const FinalSayRight& right, const std::vector<Id<Party>>& mine) {
    return obstacle_to_saying(right.agreed_by, right, mine);
}

Obstacle obstacle_to_ending(const FinalSayRight& right, const std::vector<Id<Party>>& mine) {
    if (const auto obstacle = obstacle_to_saying(right.ended_by, right, mine)) return obstacle;
    if (!says(right.agreed_by, mine.front())) return never_agreed_on_final_say;
    return {};
}

}  // namespace entente
