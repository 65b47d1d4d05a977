#include "capabilities/alliances/party.h"

#include <algorithm>

namespace entente {

Obstacle obstacle_to_confirming(const PartyRow& party, std::string_view invited, std::string_view mail,
    const OrganisationRow& organisation, const std::vector<PartyRow>& parties) {
    if (party.standing == Standing::signed_in) return party_has_confirmed;
    if (organisation.host) return host_is_no_party;
    if (mail != invited) return invited_somebody_else;
    const bool is_party =
        std::ranges::any_of(parties, [&](const PartyRow& one) { return one.organisation == organisation.id; });
    if (is_party) return already_a_party;
    return std::nullopt;
}

}  // namespace entente
