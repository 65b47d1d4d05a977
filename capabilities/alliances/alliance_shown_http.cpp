#include "capabilities/alliances/alliance_shown_http.h"

#include "capabilities/alliances/alliance_views.h"
#include "capabilities/alliances/forum_views.h"
#include "capabilities/alliances/party_views.h"
#include "foundation/access/rooms.h"
#include "foundation/feed/feed.h"

#include <algorithm>

namespace entente {

namespace {

/// Everything that the rules look at, read once for all buttons of a page.
struct Board {
    Id<Person> viewer;
    std::vector<PartyStanding> standings;
    std::vector<PartyRow> parties;
    std::vector<SeatRow> seats;
    std::vector<ForumStanding> forums;

    const PartyRow& party(const Id<Party>& id) const { return *std::ranges::find(parties, id, &PartyRow::id); }
    std::optional<std::string> unless_manager() const {
        return sentence_of(manages_alliance(seats, viewer) ? Obstacle{} : not_an_alliance_manager);
    }
};

Board board_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    Board board{.viewer = reader.viewer().person,
        .standings = find_parties(reader, alliance),
        .seats = seats_of(reader, alliance),
        .forums = find_forums(reader, alliance)};
    for (const auto& party : board.standings) board.parties.push_back(row_of(party));
    return board;
}

PartyShown shown(const Board& board, const PartyStanding& party, const Id<Organisation>& own) {
    const Filling filling{{"party", party.short_name}};
    const auto keeping = obstacle_to_keeping_seats(row_of(party), board.seats, board.viewer);
    const Obstacle confirmed = party.standing == Standing::signed_in ? Obstacle{party_has_confirmed} : Obstacle{};
    const auto not_manager = board.unless_manager();
    return {.party = party.id,
        .name = party.name,
        .short_name = party.short_name,
        .standing = party.standing,
        .ours = party.organisation == own,
        .manager_name = party.manager_name,
        .manager_mail = party.manager_mail,
        .invited_until = party.invited_until,
        .obstacles = {.invite = not_manager ? not_manager : sentence_of(confirmed, filling),
            .seat = sentence_of(keeping, filling)}};
}

SeatShown shown(const Board& board, const SeatRow& seat) {
    const auto& party = board.party(seat.party);
    const Filling filling{{"party", party.short_name}};
    SeatShown one{.id = seat.id,
        .party = seat.party,
        .role = seat.role,
        .title = seat.title,
        .expected = seat.expected,
        .counterpart = seat.counterpart};
    if (seat.name)
        one.holder = SeatHolder{seat.person, *seat.name, seat.function.value_or(""), seat.time_zone, seat.since};
    else one.vacant_since = seat.since;
    for (const auto& [forum, version] : board.forums)
        if (std::ranges::find(forum.seats, seat.id) != forum.seats.end()) one.forums.push_back(forum.id);
    one.obstacles = {.fill = sentence_of(obstacle_to_keeping_seats(party, board.seats, board.viewer), filling),
        .vacate = sentence_of(obstacle_to_vacating(seat, party, board.seats, board.viewer), filling),
        .pair = board.unless_manager()};
    return one;
}

ForumShown shown(const Board& board, const ForumStanding& standing) {
    const auto& forum = standing.forum;
    return {.id = forum.id,
        .name = forum.name,
        .level = forum.level,
        .level_number = level_number(forum.level),
        .parent = forum.parent,
        .cadence = forum.cadence,
        .seats = forum.seats,
        .co_chairs = forum.co_chairs,
        .version = standing.version,
        .obstacles = {.describe = board.unless_manager(), .seat = board.unless_manager()}};
}

int count_waiting(const std::vector<feed::NoticeRow>& waiting, const Id<Alliance>& alliance) {
    return static_cast<int>(
        std::ranges::count_if(waiting, [&](const auto& notice) { return notice.alliance == alliance; }));
}

}  // namespace

AllianceShown shown(const access::Reader& reader, const AllianceRow& alliance, Day today) {
    const auto board = board_of(reader, alliance.id);
    const auto own = access::own_room(reader, alliance.id);
    AllianceShown all{.id = alliance.id,
        .slug = alliance.slug,
        .name = alliance.name,
        .type = alliance.type,
        .tier = alliance.tier,
        .phase = alliance.phase,
        .effective_date = alliance.effective_date,
        .day = day_of(alliance, today),
        .north_star = alliance.north_star,
        .rooms = {alliance.room, own ? std::optional(own->id) : std::nullopt}};
    for (const auto& party : board.standings) all.parties.push_back(shown(board, party, reader.viewer().organisation));
    for (const auto& seat : board.seats) {
        all.seats.push_back(shown(board, seat));
        if (seat.person == board.viewer) all.my_seats.push_back(seat.id);
    }
    for (const auto& forum : board.forums) all.forums.push_back(shown(board, forum));
    all.version = version_of_alliance(reader, alliance.id);
    const auto not_manager = board.unless_manager();
    all.obstacles = {not_manager, not_manager, not_manager};
    return all;
}

std::vector<AllianceLine> alliance_lines(const access::Reader& reader, Day today) {
    std::vector<AllianceLine> lines;
    const auto waiting = feed::waiting_for(reader);
    for (const auto& alliance : alliances_of(reader)) {
        const auto board = board_of(reader, alliance.id);
        AllianceLine line{.id = alliance.id,
            .slug = alliance.slug,
            .name = alliance.name,
            .type = alliance.type,
            .tier = alliance.tier,
            .phase = alliance.phase,
            .effective_date = alliance.effective_date,
            .day = day_of(alliance, today),
            .north_star = alliance.north_star,
            .waiting_for_me = count_waiting(waiting, alliance.id)};
        for (const auto& party : board.standings)
            line.parties.push_back(shown(board, party, reader.viewer().organisation));
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace entente
