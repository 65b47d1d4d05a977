#include "capabilities/alliances/paper.h"

namespace entente {

Obstacle obstacle_to_recording(const PartyRow& party, Day signed_on, Day today) {
    if (party.standing == Standing::signed_in) return party_signs_in;
    if (signed_on > today) return signed_in_the_future;
    return std::nullopt;
}

Obstacle obstacle_to_deciding(const PaperRow& paper, const std::vector<SeatRow>& seats, const Id<Person>& by) {
    if (!manages_party(seats, by, paper.party)) return paper_of_another_party;
    if (paper.state != PaperState::recorded) return paper_is_decided;
    return std::nullopt;
}

}  // namespace entente
