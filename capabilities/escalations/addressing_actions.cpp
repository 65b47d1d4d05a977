#include "capabilities/escalations/addressing_actions.h"

#include "foundation/access/rooms.h"

#include <algorithm>

namespace entente {

static const SeatRow& seat_named(const Board& board, const Id<Seat>& id);
static const ForumRow& forum_named(const Board& board, const Id<Forum>& id);
static void need_one_a_side(const Board& board, const EscalationCase& escalation, const std::vector<Id<Seat>>& seats);

Board board_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    return {parties_of(reader, alliance), seats_of(reader, alliance), forums_of(reader, alliance)};
}

Address address_of_forum(const Board& board, const EscalationCase& escalation, const Id<Forum>& id) {
    const auto& forum = forum_named(board, id);
    std::vector<Id<Seat>> chairs;
    for (const auto& chair : forum.co_chairs)
        if (side_of(escalation, seat_named(board, chair).party)) chairs.push_back(chair);
    need_one_a_side(board, escalation, chairs);
    return {.level = level_number(forum.level), .forum = id, .forum_name = forum.name, .seats = chairs};
}

Address address_of_pair(const Board& board, const EscalationCase& escalation, const std::vector<Id<Seat>>& seats) {
    need_one_a_side(board, escalation, seats);
    return {.level = 1, .seats = seats};
}

Address address_above(const Board& board, const EscalationCase& escalation, const std::optional<Id<Forum>>& wanted) {
    const auto& now = *escalation.held_by;
    if (!now.forum) {
        if (!wanted) throw Refused(choose_a_forum);
        return address_of_forum(board, escalation, *wanted);
    }
    const auto& forum = forum_named(board, *now.forum);
    if (!forum.parent) throw Refused(no_higher_forum);
    return address_of_forum(board, escalation, *forum.parent);
}

std::vector<Receiver> receivers_at(const Board& board, const Address& address) {
    std::vector<Receiver> receivers;
    for (const auto& id : address.seats) {
        const auto& seat = seat_named(board, id);
        const auto& party = *std::ranges::find(board.parties, seat.party, &PartyRow::id);
        if (!seat.name) throw Refused(receiver_is_vacant, {{"party", party.short_name}, {"seat", seat.title}});
        receivers.push_back({.seat = id,
            .party = party.id,
            .party_name = party.short_name,
            .person = seat.person,
            .name = *seat.name,
            .on_paper = party.standing != Standing::signed_in});
    }
    return receivers;
}

void admit_receivers(
    access::Command& command, const EscalationCase& escalation, const std::vector<Receiver>& receivers) {
    const auto parties = parties_of(command.reader(), escalation.alliance);
    for (const auto& receiver : receivers) {
        const auto& party = *std::ranges::find(parties, receiver.party, &PartyRow::id);
        if (receiver.person && party.organisation)
            access::admit(command, escalation.room, {*receiver.person, *party.organisation, "receives the escalation"});
    }
}

std::vector<Attendee> attendees_of(const Board& board, const EscalationCase& escalation) {
    std::vector<Attendee> attendees;
    const auto comes = [&](const std::optional<Id<Person>>& person, const Id<Party>& party, const std::string& name) {
        if (!person || std::ranges::find(attendees, *person, &Attendee::person) != attendees.end()) return;
        attendees.push_back({*person, party, name});
    };
    if (in_authors_hands(escalation)) {
        for (const auto& side : escalation.sides) comes(side.person, side.party, side.person_name);
        return attendees;
    }
    for (const auto& receiver : escalation.receivers) comes(receiver.person, receiver.party, receiver.name);
    if (!escalation.held_by->forum) return attendees;
    for (const auto& id : forum_named(board, *escalation.held_by->forum).seats) {
        const auto& seat = seat_named(board, id);
        if (side_of(escalation, seat.party)) comes(seat.person, seat.party, seat.name.value_or(""));
    }
    return attendees;
}

static const SeatRow& seat_named(const Board& board, const Id<Seat>& id) {
    const auto found = std::ranges::find(board.seats, id, &SeatRow::id);
    if (found == board.seats.end()) throw Refused(one_receiver_a_side, {{"party", "a company in it"}});
    return *found;
}

static const ForumRow& forum_named(const Board& board, const Id<Forum>& id) {
    const auto found = std::ranges::find(board.forums, id, &ForumRow::id);
    if (found == board.forums.end()) throw Refused(no_such_forum);
    return *found;
}

static void need_one_a_side(const Board& board, const EscalationCase& escalation, const std::vector<Id<Seat>>& seats) {
    for (const auto& side : escalation.sides) {
        std::vector<SeatRow> theirs;
        for (const auto& id : seats)
            if (seat_named(board, id).party == side.party) theirs.push_back(seat_named(board, id));
        if (theirs.size() != 1) throw Refused(one_receiver_a_side, {{"party", side.name}});
        if (!theirs.front().name)
            throw Refused(receiver_is_vacant, {{"party", side.name}, {"seat", theirs.front().title}});
        if (theirs.front().person && side_of(escalation, *theirs.front().person))
            throw Refused(author_cannot_receive, {{"name", *theirs.front().name}});
    }
    if (seats.size() != escalation.sides.size())
        throw Refused(one_receiver_a_side, {{"party", "a company outside it"}});
}

}  // namespace entente
