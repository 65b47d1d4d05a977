#include "capabilities/escalations/returning_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/escalations/drafting_actions.h"
#include "capabilities/escalations/escalation_rules.h"

#include <algorithm>

namespace entente {

static EscalationDrafted drafted_again(const EscalationCase& closed);

void return_for_work(access::Command& command, const Id<Escalation>& id, const ReturnAsked& asked) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    refuse_if(obstacle_to_returning(escalation, command.viewer().person));
    for (const auto& symptom : asked.symptoms)
        if (!is_symptom(symptom)) throw Refused(no_such_symptom, {{"symptom", symptom}});
    if (asked.prompts.empty()) throw Refused(returned_without_question);
    if (asked.back_by <= utc_day(command.at())) throw Refused(back_in_the_past);
    const auto& coach = *receiver_of(escalation, command.viewer().person);
    command.append(escalation.room, id,
        EscalationReturned{coach.party, coach.name, asked.symptoms, asked.prompts, asked.request, asked.back_by});
}

void agree_to_reopen(access::Command& command, const Id<Escalation>& id, const ReopeningAsked& asked) {
    const auto before = the_escalation(command.reader(), id).escalation;
    refuse_if(obstacle_to_reopening(before, command.viewer().person));
    command.append(
        before.room, id, EscalationReopeningAgreed{side_of(before, command.viewer().person)->party, asked.new_facts});
    const auto closed = the_escalation(command.reader(), id).escalation;
    const bool all = std::ranges::all_of(closed.sides, [&](const EscalationSide& side) {
        return side.on_paper ||
               std::ranges::find(closed.reopening, side.party, &ReopeningText::party) != closed.reopening.end();
    });
    if (!all) return;
    const auto again = command.fresh<Escalation>();
    command.append(closed.room, again, drafted_again(closed));
    command.append(closed.room, id, EscalationReopened{again});
    command.append(the_alliance(command.reader(), closed.alliance).room, id, EscalationReopened{again});
}

// It begins with the text that was signed and what is new; who receives it and when is chosen anew.
static EscalationDrafted drafted_again(const EscalationCase& closed) {
    EscalationDrafted fact{.issue = closed.issue,
        .alliance = closed.alliance,
        .question = closed.write_up.question,
        .theme = closed.theme,
        .sides = closed.sides,
        .begins_with = closed.write_up,
        .reopens = closed.id};
    for (auto& side : fact.sides) side.acknowledged = side.withdraws = false;
    fact.begins_with->address.reset();
    fact.begins_with->schedule = {};
    for (const auto& [party, new_facts] : closed.reopening) fact.begins_with->background += "\n\nNew: " + new_facts;
    return fact;
}

}  // namespace entente
