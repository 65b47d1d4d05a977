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

inline constexpr Refusal no_such_alliance{Because::not_found, "alliance-not-found", "There is no alliance under that name."};

/// The alliance with this slug, or refused as not found.
AllianceRow the_alliance(const access::Reader& reader, std::string_view slug);
AllianceRow the_alliance(const access::Reader& reader, const Id<Alliance>& alliance);
std::vector<PartyRow> parties_of(const access::Reader& reader, const Id<Alliance>& alliance);
std::vector<SeatRow> seats_of(const access::Reader& reader, const Id<Alliance>& alliance);
std::vector<ForumRow> forums_of(const access::Reader& reader, const Id<Alliance>& alliance);
/// The seats that the viewer holds in an alliance; empty if none.
std::vector<SeatRow> my_seats(const access::Reader& reader, const Id<Alliance>& alliance);
/// The party of the viewer's organisation, if it is one.
std::optional<PartyRow> my_party(const access::Reader& reader, const Id<Alliance>& alliance);

}  // namespace entente
