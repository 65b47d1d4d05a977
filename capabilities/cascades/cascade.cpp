#include "capabilities/cascades/cascade.h"

#include <algorithm>

namespace entente {

std::optional<CascadeCase> cascade_of(const EscalationCase& published) {
    if (!published.published_at || !published.rationale || !published.tell_by || published.attendees.empty())
        return std::nullopt;
    CascadeCase cascade{.id = published.id,
        .alliance = published.alliance,
        .room = published.room,
        .question = published.write_up.question,
        .decision = published.rationale->text.decision,
        .must_hear = published.rationale->text.told,
        .published_at = *published.published_at,
        .tell_by = *published.tell_by};
    for (const auto& side : published.sides) {
        cascade.sides.push_back({side.party, side.name});
        if (published.receivers.empty() && side.person) cascade.deciders.push_back(*side.person);
    }
    for (const auto& receiver : published.receivers)
        if (receiver.person) cascade.deciders.push_back(*receiver.person);
    for (const auto& attendee : published.attendees)
        cascade.tasks.push_back({.person = attendee.person, .party = attendee.party, .name = attendee.name});
    return cascade;
}

const TellingTask* task_of(const CascadeCase& cascade, const Id<Person>& person) {
    const auto found = std::ranges::find(cascade.tasks, person, &TellingTask::person);
    return found == cascade.tasks.end() ? nullptr : &*found;
}

const QuestionAsked* question_of(const CascadeCase& cascade, const Id<QuestionBack>& question) {
    const auto found = std::ranges::find(cascade.questions, question, &QuestionAsked::id);
    return found == cascade.questions.end() ? nullptr : &*found;
}

bool is_managed(const CascadeCase& cascade, const std::vector<Id<Party>>& managed) {
    return std::ranges::any_of(cascade.sides,
        [&](const CascadeSide& side) { return std::ranges::find(managed, side.party) != managed.end(); });
}

Obstacle obstacle_to_telling_on(const CascadeCase& cascade, const Id<Person>& by) {
    const auto* task = task_of(cascade, by);
    if (!task) return not_at_the_table;
    if (task->done_at) return told_on_already;
    return {};
}

Obstacle obstacle_to_asking_back(const CascadeCase& cascade, const Id<Person>& by) {
    const auto* task = task_of(cascade, by);
    if (!task) return not_at_the_table;
    if (!task->done_at) return not_told_on_yet;
    return {};
}

Obstacle obstacle_to_answering(const CascadeCase& cascade, const Id<Person>& by, bool manages) {
    const bool decided = std::ranges::find(cascade.deciders, by) != cascade.deciders.end();
    return decided || manages ? Obstacle{} : Obstacle{answered_by_deciders};
}

Filling names_in(const CascadeCase& cascade) {
    std::string names;
    for (const auto& task : cascade.tasks) names += (names.empty() ? "" : ", ") + task.name;
    return {{"names", names}};
}

void tell_on(CascadeCase& cascade, const Id<Person>& person, const std::string& audience, Instant at) {
    auto& task = *std::ranges::find(cascade.tasks, person, &TellingTask::person);
    task.audience = audience;
    task.done_at = at;
    task.in_time = utc_day(at) <= cascade.tell_by;
}

void answer_question(CascadeCase& cascade, const Id<QuestionBack>& question, const std::string& answer,
    const std::string& by, Instant at) {
    auto& asked = *std::ranges::find(cascade.questions, question, &QuestionAsked::id);
    asked.answer = answer;
    asked.answered_by = by;
    asked.answered_at = at;
}

std::vector<Id<Person>> behind(const CascadeCase& cascade, Day today) {
    std::vector<Id<Person>> people;
    if (today <= cascade.tell_by) return people;
    for (const auto& task : cascade.tasks)
        if (!task.done_at) people.push_back(task.person);
    return people;
}

}  // namespace entente
