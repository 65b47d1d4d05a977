#pragma once
#include "capabilities/alliances/alliance.h"
#include "capabilities/alliances/forum.h"
#include "capabilities/alliances/party.h"
#include "capabilities/alliances/seat.h"
#include "foundation/access/command.h"

#include <optional>
#include <string_view>
#include <vector>

namespace entente {

/// The alliance with this slug, or refused as not found.
AllianceRow the_alliance(const access::Reader& reader, std::string_view slug);
AllianceRow the_alliance(const access::Reader& reader, const Id<Alliance>& alliance);
std::vector<PartyRow> parties_of(const access::Reader& reader, const Id<Alliance>& alliance);
std::vector<SeatRow> seats_of(const access::Reader& reader, const Id<Alliance>& alliance);
/// Highest first.
std::vector<ForumRow> forums_of(const access::Reader& reader, const Id<Alliance>& alliance);
/// The seats that the viewer holds in an alliance; empty if none.
std::vector<SeatRow> my_seats(const access::Reader& reader, const Id<Alliance>& alliance);
/// The parties whose alliance manager the viewer is.
std::vector<Id<Party>> managed_parties(const access::Reader& reader, const Id<Alliance>& alliance);
/// The party of the viewer's organisation, if it is one.
std::optional<PartyRow> my_party(const access::Reader& reader, const Id<Alliance>& alliance);

/// The party under this name, or refused as not found.
PartyRow the_party(const access::Reader& reader, const Id<Alliance>& alliance, const Id<Party>& party);
SeatRow the_seat(const access::Reader& reader, const Id<Seat>& seat);
ForumRow the_forum(const access::Reader& reader, const Id<Forum>& forum);

/// What an alliance says of itself.
struct AllianceChange {
    std::string name;
    std::string type;
    Tier tier{};
    Phase phase{};
    Day effective_date;
    std::optional<std::string> north_star;
};
BOOST_DESCRIBE_STRUCT(AllianceChange, (), (name, type, tier, phase, effective_date, north_star))
/// By an alliance manager, of the version that they saw.
void describe_alliance(access::Command& command, const Id<Alliance>& alliance, const AllianceChange& change);

}  // namespace entente
