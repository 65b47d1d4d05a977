#include "capabilities/coaching/coaching.h"

#include "capabilities/escalations/escalation.h"
#include "capabilities/escalations/escalation_rules.h"

#include <algorithm>

namespace entente {

Obstacle obstacle_to_asking(
    const IssueCase& issue, const Id<Person>& by, const SeatRow& above, AskedFor asked_for, const std::string& stuck) {
    const auto* side = side_of(issue, by);
    if (!side) return not_in_this_issue;
    if (issue.state == IssueState::settled || issue.state == IssueState::withdrawn) return issue_is_over;
    if (!above.person || *above.person == by || above.party != side->party) return coach_is_no_colleague;
    if (asked_for == AskedFor::a_decision && !stuck.empty()) return decision_is_told_nothing;
    return std::nullopt;
}

Obstacle obstacle_to_giving_questions(
    const CoachingCase& coaching, const Id<Person>& by, const Questions& questions, Day today) {
    if (coaching.coach != by) return only_the_coach;
    if (coaching.state == CoachingState::ended) return coaching_is_over;
    if (questions.prompts.empty() && questions.words.empty()) return coaching_asks_nothing;
    if (!std::ranges::all_of(questions.symptoms, is_symptom)) return no_such_symptom;
    if (questions.back_by && *questions.back_by <= today) return back_in_the_past;
    return std::nullopt;
}

Obstacle obstacle_to_planning(const CoachingCase& coaching, const Id<Person>& by) {
    if (coaching.coached != by) return only_the_coached;
    if (coaching.state == CoachingState::ended) return coaching_is_over;
    if (!coaching.questions) return no_questions_yet;
    return std::nullopt;
}

Obstacle obstacle_to_ending(const CoachingCase& coaching, const Id<Person>& by) {
    if (coaching.coached != by) return only_the_coached;
    if (coaching.state == CoachingState::ended) return coaching_is_over;
    return std::nullopt;
}

CoachingCounts counted(const std::vector<CoachingCase>& coachings) {
    CoachingCounts counts;
    for (const auto& one : coachings) {
        if (!one.outcome) continue;
        ++counts.ended;
        switch (*one.outcome) {
        case CoachingOutcome::settled: ++counts.settled; break;
        case CoachingOutcome::joint_write_up: ++counts.joint_write_up; break;
        case CoachingOutcome::still_stuck: ++counts.still_stuck; break;
        }
    }
    return counts;
}

}  // namespace entente
