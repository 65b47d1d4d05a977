#include "capabilities/patterns/strategic_question_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/escalations/escalation.h"
#include "capabilities/patterns/pattern_views.h"

#include <algorithm>

namespace entente {

static void need_cases(
    const access::Reader& reader, const Id<Alliance>& alliance, const std::vector<Id<Subject>>& cases);
static std::vector<QuestionOwner> owners_in(
    const access::Reader& reader, const Id<Alliance>& alliance, const std::vector<Id<Seat>>& seats);
static Id<Party> own_party(const QuestionCase& question, const access::Command& command);

QuestionCase the_question(const access::Reader& reader, const Id<StrategicQuestion>& id) {
    auto found = find_question(reader, id);
    if (!found) throw Refused(no_such_question);
    return *found;
}

Id<StrategicQuestion> ask_question(access::Command& command, const Id<Alliance>& alliance, const NewQuestion& asked) {
    if (managed_parties(command.reader(), alliance).empty()) throw Refused(not_an_alliance_manager);
    if (!is_root(asked.code) && !is_theme(asked.code)) throw Refused(no_such_code, {{"code", asked.code}});
    need_cases(command.reader(), alliance, asked.cases);
    const auto room = the_alliance(command.reader(), alliance).room;
    const auto id = command.fresh<StrategicQuestion>();
    command.append(room, id,
        StrategicQuestionAsked{alliance, asked.title, asked.statement, asked.code, asked.cases, asked.evidence,
            owners_in(command.reader(), alliance, asked.owners)});
    return id;
}

void word_question(access::Command& command, const Id<StrategicQuestion>& id, const QuestionWords& words) {
    const auto question = the_question(command.reader(), id);
    refuse_if(obstacle_to_wording(question, managed_parties(command.reader(), question.alliance)));
    command.expect(question.room, id);
    command.append(question.room, id, StrategicQuestionWorded{words.title, words.statement, words.evidence});
}

void agree_to_question(access::Command& command, const Id<StrategicQuestion>& id) {
    const auto question = the_question(command.reader(), id);
    const auto managed = managed_parties(command.reader(), question.alliance);
    refuse_if(obstacle_to_agreeing(question, managed));
    for (const auto& party : managed)
        if (std::ranges::find(question.agreed_by, party) == question.agreed_by.end())
            command.append(question.room, id, StrategicQuestionAgreed{party});
    command.seal(question.room);
}

void answer_question(access::Command& command, const Id<StrategicQuestion>& id, const QuestionAnswer& answer) {
    const auto question = the_question(command.reader(), id);
    refuse_if(obstacle_to_answering(question, command.viewer().person));
    command.append(question.room, id, StrategicQuestionAnswered{own_party(question, command), answer});
}

void agree_to_answer(access::Command& command, const Id<StrategicQuestion>& id) {
    const auto question = the_question(command.reader(), id);
    refuse_if(obstacle_to_agreeing_to_answer(question, command.viewer().person));
    command.append(question.room, id, StrategicQuestionAnswerAgreed{own_party(question, command)});
    command.seal(question.room);
}

void publish_answer(access::Command& command, const Id<StrategicQuestion>& id) {
    const auto question = the_question(command.reader(), id);
    if (const auto obstacle = obstacle_to_publishing(
            question, command.viewer().person, managed_parties(command.reader(), question.alliance)))
        throw Refused(*obstacle, {}, question.answer ? missing_in(*question.answer) : std::vector<Fault>{});
    command.append(question.room, id, StrategicQuestionPublished{question.alliance});
    command.seal(question.room);
}

static void need_cases(
    const access::Reader& reader, const Id<Alliance>& alliance, const std::vector<Id<Subject>>& cases) {
    const auto all = register_of(reader, alliance);
    for (const auto& one : cases)
        if (std::ranges::find(all, one, &RegisteredCase::id) == all.end()) throw Refused(no_such_case);
}

static std::vector<QuestionOwner> owners_in(
    const access::Reader& reader, const Id<Alliance>& alliance, const std::vector<Id<Seat>>& asked) {
    const auto seats = seats_of(reader, alliance);
    std::vector<QuestionOwner> owners;
    for (const auto& party : parties_of(reader, alliance)) {
        std::vector<SeatRow> theirs;
        for (const auto& seat : seats)
            if (seat.party == party.id && std::ranges::find(asked, seat.id) != asked.end()) theirs.push_back(seat);
        if (theirs.size() != 1) throw Refused(one_owner_a_party, {{"party", party.short_name}});
        const auto& seat = theirs.front();
        if (!seat.name) throw Refused(owner_is_vacant, {{"seat", seat.title}, {"party", party.short_name}});
        owners.push_back({party.id, party.short_name, seat.id, seat.title, seat.person, *seat.name});
    }
    return owners;
}

static Id<Party> own_party(const QuestionCase& question, const access::Command& command) {
    return owner_of(question, command.viewer().person)->party;
}

}  // namespace entente
