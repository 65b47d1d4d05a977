#include "capabilities/policies/policy_actions.h"

#include "capabilities/alliances/alliance_actions.h"

namespace entente {

void sign_policy(access::Command& command, const Id<Seat>& id) {
    const auto& reader = command.reader();
    const auto seat = the_seat(reader, id);
    const auto signatures = policy_signatures_of(reader, seat.alliance);
    refuse_if(obstacle_to_signing_policy(
        seat, signature_of(signatures, seat), command.viewer().person, utc_day(command.at())));
    command.append(the_alliance(reader, seat.alliance).room, id, PolicySigned{seat.alliance, policy_edition});
}

Obstacle obstacle_to_receiving(const access::Reader& reader, const Id<Seat>& id, Day today) {
    const auto seat = the_seat(reader, id);
    const auto signatures = policy_signatures_of(reader, seat.alliance);
    return obstacle_to_receiving(seat, signature_of(signatures, seat), today);
}

}  // namespace entente
