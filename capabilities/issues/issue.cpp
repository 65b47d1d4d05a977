#include "capabilities/issues/issue.h"

#include "capabilities/issues/handing_over.h"

#include <algorithm>
#include <array>
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

std::vector<Id<Party>> parties_in(const IssueCase& issue) {
    std::vector<Id<Party>> parties;
    for (const auto& side : issue.sides) parties.push_back(side.party);
    return parties;
}

bool is_over(const IssueCase& issue) {
    using enum IssueState;
    return issue.state == settled || issue.state == escalated || issue.state == withdrawn;
}

std::vector<IssueOption> open_options(const IssueCase& issue) {
    std::vector<IssueOption> open;
    for (const auto& option : issue.options)
        if (!option.set_aside) open.push_back(option);
    return open;
}

std::vector<StepTime> time_in_steps(const IssueCase& issue, Instant now) {
    std::array<std::int64_t, 7> micros{};
    std::array<bool, 7> entered{};
    for (std::size_t i = 0; i < issue.steps.size(); ++i) {
        const auto left = i + 1 < issue.steps.size() ? issue.steps[i + 1].at : issue.over_at.value_or(now);
        const auto step = static_cast<std::size_t>(issue.steps[i].step);
        micros.at(step) += (left - issue.steps[i].at).micros;
        entered.at(step) = true;
    }
    std::vector<StepTime> times;
    for (std::size_t step = 0; step < micros.size(); ++step)
        if (entered.at(step)) times.push_back({static_cast<Step>(step), micros.at(step) / 1'000'000});
    return times;
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
    if (issue.state == IssueState::parked) return issue_is_parked;
    if (!all_sides_are_in(issue)) return waits_for_counterpart;
    if (open_options(issue).size() < 2) return needs_two_options;
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
