#pragma once
#include "capabilities/cascades/cascade_views.h"
#include "foundation/access/by_the_clock.h"
#include "foundation/access/command.h"

namespace entente {

/// The decision that is being told on, or refused as not found.
CascadeCase the_cascade(const access::Reader& reader, const Id<Escalation>& id);

void tell_on(access::Command& command, const Id<Escalation>& id, const ToldOn& told);
void ask_back(access::Command& command, const Id<Escalation>& id, const std::string& question);
void answer_question_back(
    access::Command& command, const Id<Escalation>& id, const Id<QuestionBack>& question, const std::string& answer);

/// Chore: reminds those who have not told a decision on by its day; once each decision.
void remind_of_cascades(access::ByTheClock& clock);

}  // namespace entente
