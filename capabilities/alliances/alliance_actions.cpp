#include "capabilities/alliances/alliance_actions.h"

#include "capabilities/alliances/alliance_views.h"
#include "capabilities/alliances/forum_views.h"
#include "capabilities/alliances/party_views.h"
#include "capabilities/alliances/seat_views.h"
#include "foundation/describe/json.h"

#include <algorithm>

namespace entente {

AllianceRow the_alliance(const access::Reader& reader, std::string_view slug) {
    auto found = find_alliance(reader, slug);
    if (!found) throw Refused(no_such_alliance);
    return *found;
}

AllianceRow the_alliance(const access::Reader& reader, const Id<Alliance>& alliance) {
    auto found = find_alliance(reader, alliance);
    if (!found) throw Refused(no_such_alliance);
    return *found;
}

std::vector<PartyRow> parties_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    std::vector<PartyRow> parties;
    for (const auto& party : find_parties(reader, alliance)) parties.push_back(row_of(party));
    return parties;
}

std::vector<SeatRow> seats_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    return find_seats(reader, alliance);
}

std::vector<ForumRow> forums_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    std::vector<ForumRow> forums;
    for (auto& standing : find_forums(reader, alliance)) forums.push_back(std::move(standing.forum));
    return forums;
}

std::vector<SeatRow> my_seats(const access::Reader& reader, const Id<Alliance>& alliance) {
    auto seats = seats_of(reader, alliance);
    std::erase_if(seats, [&](const SeatRow& seat) { return seat.person != reader.viewer().person; });
    return seats;
}

std::vector<Id<Party>> managed_parties(const access::Reader& reader, const Id<Alliance>& alliance) {
    std::vector<Id<Party>> parties;
    for (const auto& seat : my_seats(reader, alliance))
        if (seat.role == Role::alliance_manager) parties.push_back(seat.party);
    return parties;
}

std::optional<PartyRow> my_party(const access::Reader& reader, const Id<Alliance>& alliance) {
    const auto parties = parties_of(reader, alliance);
    const auto found = std::ranges::find_if(
        parties, [&](const PartyRow& party) { return party.organisation == reader.viewer().organisation; });
    return found == parties.end() ? std::nullopt : std::optional(*found);
}

PartyRow the_party(const access::Reader& reader, const Id<Alliance>& alliance, const Id<Party>& party) {
    const auto parties = parties_of(reader, alliance);
    const auto found = std::ranges::find(parties, party, &PartyRow::id);
    if (found == parties.end()) throw Refused(no_such_party);
    return *found;
}

SeatRow the_seat(const access::Reader& reader, const Id<Seat>& seat) {
    auto found = find_seat(reader, seat);
    if (!found) throw Refused(no_such_seat);
    return *found;
}

ForumRow the_forum(const access::Reader& reader, const Id<Forum>& forum) {
    auto found = find_forum(reader, forum);
    if (!found) throw Refused(no_such_forum);
    return std::move(found->forum);
}

void describe_alliance(access::Command& command, const Id<Alliance>& id, const AllianceChange& change) {
    const auto& reader = command.reader();
    const auto alliance = the_alliance(reader, id);
    if (!manages_alliance(seats_of(reader, id), command.viewer().person)) throw Refused(not_an_alliance_manager);
    if (!is_alliance_type(change.type)) throw Refused(not_an_alliance_type);
    command.expect(alliance.room, id, [&] { return describe::to_json(alliance); });
    command.append(alliance.room, id,
        AllianceDescribed{
            change.name, change.type, change.tier, change.phase, change.effective_date, change.north_star});
}

}  // namespace entente
