#include "capabilities/issues/issue.h"

#include "capabilities/issues/handing_over.h"

#include <algorithm>
#include <set>

namespace entente {

const IssueSide* side_of(const IssueCase& issue, const Id<Person>& person) {
    const auto found = std::ranges::find_if(issue.sides, [&](const IssueSide& side) { return side.person == person; });
    return found == issue.sides.end() ? nullptr : &*found;
}

const IssueSide* side_of(const IssueCase& issue, const Id<Party>& party) {
    const auto found = std::ranges::find(issue.sides, party, &IssueSide::party);
    return found == issue.sides.end() ? nullptr : &*found;
}

bool all_sides_are_in(const IssueCase& issue) { return std::ranges::all_of(issue.sides, &IssueSide::is_in); }

bool all_sides_withdraw(const IssueCase& issue) {
    return std::ranges::all_of(issue.sides, [](const IssueSide& side) { return side.withdraws || side.on_paper; });
}

bool is_theme(std::string_view code) {
    if (code.size() != 4 || !code.starts_with("TH")) return false;
    const int number = (code[2] - '0') * 10 + (code[3] - '0');
    return code[2] >= '0' && code[3] >= '0' && code[3] <= '9' && number >= 1 && number <= 16;
}

Obstacle obstacle_to_opening(const SeatRow& own, const std::vector<SeatRow>& counterparts) {
    std::set<Id<Party>> seen{own.party};
    if (counterparts.empty()) return needs_a_counterpart;
    for (const auto& seat : counterparts) {
        if (seat.party == own.party) return needs_a_counterpart;
        if (!seen.insert(seat.party).second) return one_seat_a_side;
        if (!seat.name) return counterpart_is_vacant;
    }
    return std::nullopt;
}

static bool is_over(const IssueCase& issue) {
    return issue.state == IssueState::withdrawn || issue.state == IssueState::escalated;
}

Obstacle obstacle_to_accepting(const IssueCase& issue, const Id<Person>& person) {
    const auto* side = side_of(issue, person);
    if (!side) return not_in_this_issue;
    if (is_over(issue)) return issue_is_over;
    if (side->is_in) return already_in;
    return std::nullopt;
}

Obstacle obstacle_to_withdrawing(const IssueCase& issue, const Id<Person>& person) {
    if (!side_of(issue, person)) return not_in_this_issue;
    if (is_over(issue)) return issue_is_over;
    return std::nullopt;
}

Obstacle obstacle_to_escalating(const IssueCase& issue, const Id<Person>& person) {
    if (!side_of(issue, person)) return not_in_this_issue;
    if (is_over(issue)) return issue_is_over;
    if (!all_sides_are_in(issue)) return waits_for_counterpart;
    return std::nullopt;
}

Obstacle obstacle_to_handing_over(
    const IssueCase& issue, const Id<Person>& person, const Id<Party>& party, bool manages) {
    const auto* side = side_of(issue, party);
    if (!side) return no_such_party;
    const bool takes_part = side_of(issue, person) != nullptr;
    if (const auto obstacle = obstacle_to_handing_over(side->person, person, manages, takes_part)) return obstacle;
    if (is_over(issue)) return issue_is_over;
    return std::nullopt;
}

}  // namespace entente
