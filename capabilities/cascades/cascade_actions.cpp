#include "capabilities/cascades/cascade_actions.h"

#include "capabilities/alliances/alliance_actions.h"

namespace entente {

static std::string own_name(const access::Reader& reader, const CascadeCase& cascade);

CascadeCase the_cascade(const access::Reader& reader, const Id<Escalation>& id) {
    auto found = find_cascade(reader, id);
    if (!found) throw Refused(no_such_cascade);
    return *found;
}

void tell_on(access::Command& command, const Id<Escalation>& id, const ToldOn& told) {
    const auto cascade = the_cascade(command.reader(), id);
    refuse_if(obstacle_to_telling_on(cascade, command.viewer().person), names_in(cascade));
    CascadeToldOn fact{told.audience, {}};
    for (const auto& question : told.questions)
        fact.questions.push_back({command.fresh<QuestionBack>(), question.text});
    command.append(cascade.room, id, fact);
}

void ask_back(access::Command& command, const Id<Escalation>& id, const std::string& question) {
    const auto cascade = the_cascade(command.reader(), id);
    refuse_if(obstacle_to_asking_back(cascade, command.viewer().person), names_in(cascade));
    command.append(cascade.room, id, CascadeAskedBack{{command.fresh<QuestionBack>(), question}});
}

void answer_question_back(
    access::Command& command, const Id<Escalation>& id, const Id<QuestionBack>& question, const std::string& answer) {
    const auto& reader = command.reader();
    const auto cascade = the_cascade(reader, id);
    refuse_if(obstacle_to_answering(
        cascade, command.viewer().person, is_managed(cascade, managed_parties(reader, cascade.alliance))));
    const auto* asked = question_of(cascade, question);
    if (!asked) throw Refused(no_such_question_back);
    if (asked->answered_at) throw Refused(question_is_answered);
    command.append(cascade.room, id, CascadeAnswered{question, own_name(reader, cascade), answer});
}

void remind_of_cascades(access::ByTheClock& clock) {
    const auto today = utc_day(clock.at());
    for (const auto& cascade : cascades_behind(clock.tables(), today))
        clock.append(cascade.room, cascade.id, CascadeFellBehind{behind(cascade, today)});
}

// A decider may have left their seat since; then the name under which they took the decision.
static std::string own_name(const access::Reader& reader, const CascadeCase& cascade) {
    for (const auto& seat : my_seats(reader, cascade.alliance))
        if (seat.name) return *seat.name;
    const auto* task = task_of(cascade, reader.viewer().person);
    return task ? task->name : "";
}

}  // namespace entente
