#pragma once
#include "capabilities/questions/question_views.h"
#include "foundation/access/by_the_clock.h"
#include "foundation/access/command.h"

namespace entente {

/// The question or assumption, or refused as not found.
OpenQuestionCase the_open_question(const access::Reader& reader, const Id<OpenQuestion>& id);
AssumptionCase the_assumption(const access::Reader& reader, const Id<Assumption>& id);
/// The party for which the viewer takes part; absent: none, or as an observer only.
std::optional<Id<Party>> asking_party(const access::Reader& reader, const Id<Alliance>& alliance);

/// Nothing, if it is asked without a name: it has none either until its hour.
std::optional<Id<OpenQuestion>> ask_question(
    access::Command& command, const Id<Alliance>& alliance, const AskQuestion& asked);
void answer_open_question(access::Command& command, const Id<OpenQuestion>& id, const AnswerQuestion& said);
Id<Assumption> note_assumption(access::Command& command, const Id<Alliance>& alliance, const NoteAssumption& noted);
void test_assumption(access::Command& command, const Id<Assumption>& id, const TestedAssumption& tested);

/// Chore: puts quiet questions whose hour has come into the joint room, as questions of their company.
void tell_quiet_questions(access::ByTheClock& clock);
/// Chore: tells both sides' alliance managers of questions whose day has passed without an answer; once each.
void tell_of_unanswered_questions(access::ByTheClock& clock);

}  // namespace entente
