#pragma once
#include "capabilities/alliances/party_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

#include <optional>
#include <string>
#include <vector>

namespace entente {

/// A party with the invitation that is out for it.
struct PartyStanding {
    Id<Party> id;
    Id<Alliance> alliance;
    std::string name;
    std::string short_name;
    Standing standing{};
    std::optional<Id<Organisation>> organisation;
    std::optional<std::string> manager_name;
    std::optional<std::string> manager_mail;
    std::optional<Instant> invited_until;  ///< until when the latest link works
};
BOOST_DESCRIBE_STRUCT(PartyStanding, (),
    (id, alliance, name, short_name, standing, organisation, manager_name, manager_mail, invited_until))

PartyRow row_of(const PartyStanding&);

/// Those of an alliance that the viewer reads, in the order in which they were named.
std::vector<PartyStanding> find_parties(const access::Reader& reader, const Id<Alliance>& alliance);

/// What the holder of an invitation sees before they are in the audience of anything.
struct PartyInvitation {
    Id<Alliance> alliance;
    Id<Room> room;
    std::string alliance_name;
    std::string mail;  ///< to whom it was made out
    PartyStanding party;
    std::vector<PartyRow> parties;
};
/// Found by the secret of a link alone, within a command; nothing if there is no such party.
std::optional<PartyInvitation> find_invitation(const access::Reader& reader, const Id<Party>& party);

/// For notices, which are made where the fact is applied.
Id<Alliance> alliance_of_party(store::Tables& tables, const Id<Room>& room, const Id<Subject>& party);

std::vector<store::Migration> party_migrations();
void hear_parties(record::FactBook& facts);

}  // namespace entente
