#include "capabilities/precedents/consultation.h"

#include <algorithm>

namespace entente {

Obstacle obstacle_to_consulting(const IssueCase& issue, const Id<Person>& person) {
    if (!side_of(issue, person)) return not_in_this_issue;
    if (is_over(issue)) return issue_is_over;
    if (!all_sides_are_in(issue)) return waits_for_counterpart;
    return std::nullopt;
}

Obstacle obstacle_to_verdict(const PrecedentVerdict& verdict) {
    const bool says_why = verdict.why.find_first_not_of(" \n\t") != std::string::npos;
    return verdict.applies && !says_why ? Obstacle(verdict_without_reason) : std::nullopt;
}

void give_verdict(Consultation& consultation, const Id<Party>& party, const PrecedentVerdict& verdict) {
    std::erase_if(consultation.sides, [&](const SideVerdict& side) { return side.party == party; });
    consultation.sides.push_back({party, verdict});
}

bool has_helped(const Consultation& consultation) {
    return std::ranges::any_of(consultation.sides, [](const SideVerdict& side) { return side.verdict.helped; });
}

}  // namespace entente
