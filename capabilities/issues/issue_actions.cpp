#include "capabilities/issues/issue_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/issues/handing_over_actions.h"
#include "capabilities/issues/method_rules.h"
#include "foundation/access/rooms.h"

#include <algorithm>

namespace entente {

static SeatRow own_seat(const std::vector<SeatRow>& mine, const std::optional<Id<Seat>>& asked);
static std::vector<SeatRow> seats_named(const std::vector<SeatRow>& all, const std::vector<Id<Seat>>& ids);
static std::vector<IssueSide> sides_of(
    const std::vector<PartyRow>& parties, const SeatRow& own, const std::vector<SeatRow>& others);
static std::vector<access::RoomAdmitted> people_of(
    const std::vector<IssueSide>& sides, const std::vector<SeatRow>& seats, const std::vector<PartyRow>& parties);

IssueSeen the_issue(const access::Reader& reader, const Id<Issue>& id) {
    auto found = find_issue(reader, id);
    if (!found) throw Refused(no_such_issue);
    return *found;
}

Id<Issue> open_issue(access::Command& command, const Id<Alliance>& alliance, const NewIssue& asked) {
    if (!is_theme(asked.theme)) throw Refused(no_such_theme, {{"theme", asked.theme}});
    const auto& reader = command.reader();
    const auto seats = seats_of(reader, alliance);
    const auto parties = parties_of(reader, alliance);
    const auto own = own_seat(my_seats(reader, alliance), asked.own_seat);
    const auto others = seats_named(seats, asked.counterpart_seats);
    refuse_if(obstacle_to_opening(own, others));

    const auto sides = sides_of(parties, own, others);
    const auto room = access::open_room(command,
        {.room_kind = access::RoomKind::restricted, .name = asked.question, .alliance = alliance},
        people_of(sides, seats, parties));
    const auto issue = command.fresh<Issue>();
    command.append(room, issue,
        IssueOpened{.alliance = alliance,
            .question = asked.question,
            .theme = asked.theme,
            .hangs_on = asked.hangs_on,
            .about = asked.about,
            .sides = sides});
    return issue;
}

void accept_issue(access::Command& command, const Id<Issue>& id) {
    const auto [issue, version] = the_issue(command.reader(), id);
    refuse_if(obstacle_to_accepting(issue, command.viewer().person));
    command.append(issue.room, id, IssueAccepted{side_of(issue, command.viewer().person)->party});
}

void propose_settlement(access::Command& command, const Id<Issue>& id, const SettlementAsked& asked) {
    const auto [issue, version] = the_issue(command.reader(), id);
    const auto& me = command.viewer().person;
    refuse_if(obstacle_to_settling(issue, me, asked.option));
    command.append(issue.room, id, IssueSettlementProposed{side_of(issue, me)->party, asked.option, asked.because});
}

void agree_to_settle(access::Command& command, const Id<Issue>& id, const SettlementAsked& read) {
    const auto [issue, version] = the_issue(command.reader(), id);
    const auto& me = command.viewer().person;
    refuse_if(obstacle_to_agreeing_to_settle(issue, me));
    refuse_if(obstacle_to_words(*issue.settlement, read.option, read.because));
    command.append(issue.room, id, IssueSettlementAgreed{side_of(issue, me)->party});
    command.seal(issue.room);
}

void propose_parking(access::Command& command, const Id<Issue>& id, const ParkingAsked& asked) {
    const auto [issue, version] = the_issue(command.reader(), id);
    const auto& me = command.viewer().person;
    refuse_if(obstacle_to_parking(issue, me, asked.until, utc_day(command.at())));
    command.append(issue.room, id, IssueParkingProposed{side_of(issue, me)->party, asked.until, asked.reason});
}

void agree_to_park(access::Command& command, const Id<Issue>& id, const ParkingAsked& read) {
    const auto [issue, version] = the_issue(command.reader(), id);
    const auto& me = command.viewer().person;
    refuse_if(obstacle_to_agreeing_to_park(issue, me));
    refuse_if(obstacle_to_words(*issue.parking, read.until, read.reason));
    command.append(issue.room, id, IssueParkingAgreed{side_of(issue, me)->party});
}

void agree_to_withdraw(access::Command& command, const Id<Issue>& id, const std::string& reason) {
    const auto [issue, version] = the_issue(command.reader(), id);
    refuse_if(obstacle_to_withdrawing(issue, command.viewer().person));
    command.append(issue.room, id, IssueWithdrawalAgreed{side_of(issue, command.viewer().person)->party, reason});
}

void hand_over(access::Command& command, const Id<Issue>& id, const Id<Party>& party, const Id<Seat>& to) {
    const auto [issue, version] = the_issue(command.reader(), id);
    const auto* side = side_of(issue, party);
    if (!side) throw Refused(no_such_party);
    const auto& me = command.viewer().person;
    const bool manages = manages_party(my_seats(command.reader(), issue.alliance), me, party);
    refuse_if(obstacle_to_handing_over(issue, me, party, manages), {{"party", side->party_name}});

    std::vector<Id<Person>> taking_part;
    for (const auto& one : issue.sides)
        if (one.person) taking_part.push_back(*one.person);
    const auto seat = pass_on(command, {issue.room, issue.alliance, party, side->party_name, taking_part}, to);
    command.append(issue.room, id,
        IssueHandedOver{party, side->person, seat.id, *seat.person, *seat.name, seat.function.value_or("")});
}

IssueCase begin_escalation(access::Command& command, const Id<Issue>& id, const Id<Subject>& escalation) {
    const auto [issue, version] = the_issue(command.reader(), id);
    refuse_if(obstacle_to_escalating(issue, command.viewer().person));
    command.append(issue.room, id, IssueEscalated{escalation});
    return issue;
}

static SeatRow own_seat(const std::vector<SeatRow>& mine, const std::optional<Id<Seat>>& asked) {
    const auto found = std::ranges::find_if(mine, [&](const SeatRow& seat) { return !asked || seat.id == *asked; });
    if (found == mine.end()) throw Refused(has_no_seat);
    return *found;
}

static std::vector<SeatRow> seats_named(const std::vector<SeatRow>& all, const std::vector<Id<Seat>>& ids) {
    std::vector<SeatRow> named;
    for (const auto& id : ids) {
        const auto found = std::ranges::find(all, id, &SeatRow::id);
        if (found == all.end()) throw Refused(needs_a_counterpart);
        named.push_back(*found);
    }
    return named;
}

static std::vector<IssueSide> sides_of(
    const std::vector<PartyRow>& parties, const SeatRow& own, const std::vector<SeatRow>& others) {
    std::vector<SeatRow> seats{own};
    seats.insert(seats.end(), others.begin(), others.end());
    std::vector<IssueSide> sides;
    for (const auto& seat : seats) {
        const auto& party = *std::ranges::find(parties, seat.party, &PartyRow::id);
        const bool on_paper = party.standing != Standing::signed_in;
        sides.push_back({.party = party.id,
            .party_name = party.short_name,
            .seat = seat.id,
            .person = seat.person,
            .name = seat.name.value_or(""),
            .function = seat.function.value_or(""),
            .on_paper = on_paper,
            .is_in = on_paper || seat.id == own.id});
    }
    return sides;
}

// The people in it, and the alliance managers of the companies in it: they coach and are told when nobody answers.
static std::vector<access::RoomAdmitted> people_of(
    const std::vector<IssueSide>& sides, const std::vector<SeatRow>& seats, const std::vector<PartyRow>& parties) {
    std::vector<access::RoomAdmitted> people;
    const auto admit = [&](const SeatRow& seat, std::string reason) {
        const auto& party = *std::ranges::find(parties, seat.party, &PartyRow::id);
        if (!seat.person || !party.organisation) return;
        if (std::ranges::find(people, *seat.person, &access::RoomAdmitted::person) != people.end()) return;
        people.push_back({*seat.person, *party.organisation, std::move(reason)});
    };
    for (const auto& side : sides) admit(*std::ranges::find(seats, side.seat, &SeatRow::id), "in the issue");
    for (const auto& seat : seats) {
        const bool involved = std::ranges::find(sides, seat.party, &IssueSide::party) != sides.end();
        if (involved && seat.role == Role::alliance_manager) admit(seat, "alliance manager");
    }
    return people;
}

}  // namespace entente
