#include "capabilities/questions/question_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/alliances/party_calendar_actions.h"
#include "foundation/access/rooms.h"

#include <algorithm>

namespace entente {

static QuestionSide side_of(const PartyRow& party);
static Id<Room> quiet_room(access::Command& command, const Id<Alliance>& alliance);
static Day answer_due(Instant asked, const std::vector<calendar::WorkingCalendar>& calendars);
static std::vector<Id<Person>> asked_managers(
    const std::vector<SeatRow>& seats, const QuestionSide& from, const QuestionSide& to);
static std::string own_name(const access::Reader& reader, const Id<Alliance>& alliance);

OpenQuestionCase the_open_question(const access::Reader& reader, const Id<OpenQuestion>& id) {
    auto found = find_open_question(reader, id);
    if (!found) throw Refused(no_such_open_question);
    return *found;
}

AssumptionCase the_assumption(const access::Reader& reader, const Id<Assumption>& id) {
    auto found = find_assumption(reader, id);
    if (!found) throw Refused(no_such_assumption);
    return *found;
}

std::optional<Id<Party>> asking_party(const access::Reader& reader, const Id<Alliance>& alliance) {
    const auto seats = my_seats(reader, alliance);
    return takes_part_in_questions(seats) ? std::optional(seats.front().party) : std::nullopt;
}

std::optional<Id<OpenQuestion>> ask_question(
    access::Command& command, const Id<Alliance>& alliance, const AskQuestion& asked) {
    const auto& reader = command.reader();
    const auto mine = asking_party(reader, alliance);
    const auto seats = seats_of(reader, alliance);
    refuse_if(obstacle_to_asking(seats, mine, asked.party, asked.with_name));
    const auto from = side_of(the_party(reader, alliance, *mine));
    const auto to = side_of(the_party(reader, alliance, asked.party));
    if (!asked.with_name) {
        command.append(quiet_room(command, alliance), command.fresh<QuietQuestion>(),
            QuietQuestionWritten{alliance, from, to, asked.text, told_after(command.at())});
        return std::nullopt;
    }
    const auto id = command.fresh<OpenQuestion>();
    command.append(the_alliance(reader, alliance).room, id,
        OpenQuestionAsked{alliance, from, to, own_name(reader, alliance), asked.text,
            answer_due(command.at(), calendars_of(reader, alliance)), asked_managers(seats, from, to)});
    return id;
}

void answer_open_question(access::Command& command, const Id<OpenQuestion>& id, const AnswerQuestion& said) {
    const auto& reader = command.reader();
    const auto question = the_open_question(reader, id);
    refuse_if(obstacle_to_answering(question, asking_party(reader, question.alliance)), names_in(question));
    command.append(question.room, id, OpenQuestionAnswered{own_name(reader, question.alliance), said.answer});
}

Id<Assumption> note_assumption(access::Command& command, const Id<Alliance>& alliance, const NoteAssumption& noted) {
    const auto& reader = command.reader();
    const auto mine = asking_party(reader, alliance);
    if (!mine) throw Refused(asks_without_a_seat);
    const auto id = command.fresh<Assumption>();
    command.append(the_alliance(reader, alliance).room, id,
        AssumptionNoted{
            alliance, *mine, the_party(reader, alliance, *mine).short_name, own_name(reader, alliance), noted.text});
    return id;
}

void test_assumption(access::Command& command, const Id<Assumption>& id, const TestedAssumption& tested) {
    const auto& reader = command.reader();
    const auto assumption = the_assumption(reader, id);
    refuse_if(obstacle_to_testing(assumption, asking_party(reader, assumption.alliance).has_value()));
    command.append(assumption.room, id, AssumptionTested{own_name(reader, assumption.alliance), tested});
}

void tell_quiet_questions(access::ByTheClock& clock) {
    for (const auto& quiet : quiet_questions_due(clock.tables(), clock.at())) {
        const auto joint = clock.joint_room(quiet.alliance);
        if (!joint) continue;
        const auto asked = quiet.to.on_paper ? quiet.from.party : quiet.to.party;
        const auto id = clock.fresh<OpenQuestion>();
        const OpenQuestionAsked fact{quiet.alliance, quiet.from, quiet.to, "", quiet.text,
            answer_due(clock.at(), calendars_of(clock, quiet.alliance)), managers_of(clock, {asked})};
        if (clock.append(*joint, id, fact)) clock.append(quiet.room, quiet.id, QuietQuestionTold{id});
    }
}

void tell_of_unanswered_questions(access::ByTheClock& clock) {
    for (const auto& question : open_questions_overdue(clock.tables(), utc_day(clock.at())))
        clock.append(question.room, question.id,
            OpenQuestionLeftUnanswered{managers_of(clock, {question.from.party, question.to.party})});
}

static QuestionSide side_of(const PartyRow& party) {
    return {party.id, party.short_name, party.standing == Standing::paper};
}

// One for each person and alliance: nobody else reads it, not even of their own company.
static Id<Room> quiet_room(access::Command& command, const Id<Alliance>& alliance) {
    if (const auto room = my_quiet_room(command.reader(), alliance)) return *room;
    const auto& me = command.viewer();
    return access::open_room(command,
        {.room_kind = access::RoomKind::restricted, .name = "What I ask without my name", .alliance = alliance},
        {{me.person, me.organisation, "asks without a name"}});
}

static Day answer_due(Instant asked, const std::vector<calendar::WorkingCalendar>& calendars) {
    const auto today = utc_day(asked);
    // Calendars without a common day in three years: the days of the week count instead.
    return calendar::nth_shared_day(today, days_to_answer_question, calendars)
        .value_or(Day{today.number + days_to_answer_question});
}

static std::vector<Id<Person>> asked_managers(
    const std::vector<SeatRow>& seats, const QuestionSide& from, const QuestionSide& to) {
    const auto& asked = to.on_paper ? from.party : to.party;
    std::vector<Id<Person>> managers;
    for (const auto& seat : seats)
        if (seat.party == asked && seat.role == Role::alliance_manager && seat.person) managers.push_back(*seat.person);
    return managers;
}

static std::string own_name(const access::Reader& reader, const Id<Alliance>& alliance) {
    return my_seats(reader, alliance).front().name.value_or("");
}

}  // namespace entente
