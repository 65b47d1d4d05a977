#include "capabilities/issues/method_rules.h"

#include <algorithm>
#include <cstddef>

namespace entente {

Obstacle obstacle_to_working(const IssueCase& issue, const Id<Person>& by) {
    if (!side_of(issue, by)) return not_in_this_issue;
    if (is_over(issue)) return issue_is_over;
    if (issue.state == IssueState::parked) return issue_is_parked;
    if (!all_sides_are_in(issue)) return waits_for_counterpart;
    return std::nullopt;
}

Obstacle obstacle_to_writing_interests(const IssueCase& issue, const Id<Person>& by, const Id<Party>& party) {
    if (!side_of(issue, by)) return not_in_this_issue;
    const auto* side = side_of(issue, party);
    if (!side || (side->person != by && !side->on_paper)) return interests_of_another;
    if (is_over(issue)) return issue_is_over;
    if (issue.state == IssueState::parked) return issue_is_parked;
    return std::nullopt;
}

Obstacle obstacle_to_taking_back(const IssueCase& issue, const Id<Person>& by, const Id<Party>& writer) {
    if (const auto obstacle = obstacle_to_working(issue, by)) return obstacle;
    const auto* side = side_of(issue, writer);
    if (side && side->person != by && !side->on_paper) return written_by_another;
    return std::nullopt;
}

Obstacle obstacle_to_observing(const IssueCase& issue, const Id<Person>& by) {
    if (const auto obstacle = obstacle_to_working(issue, by)) return obstacle;
    if (!all_have_named_own(issue)) return own_before_observed;
    return std::nullopt;
}

Obstacle obstacle_to_calling_complete(const IssueCase& issue, const Id<Person>& by) {
    if (const auto obstacle = obstacle_to_working(issue, by)) return obstacle;
    if (!all_have_named_own(issue)) return nothing_of_their_own;
    if (std::ranges::find(issue.analysed_by, side_of(issue, by)->party) != issue.analysed_by.end())
        return analysed_already;
    return std::nullopt;
}

Obstacle obstacle_to_accountability(const IssueCase& issue, const Id<Person>& by) {
    if (const auto obstacle = obstacle_to_working(issue, by)) return obstacle;
    if (!all_call_it_complete(issue)) return locked_until_analysed;
    return std::nullopt;
}

Obstacle obstacle_to_rating(const IssueCase& issue, const Id<Person>& by) {
    if (const auto obstacle = obstacle_to_working(issue, by)) return obstacle;
    constexpr std::size_t enough = 3;
    if (issue.options.size() < enough) return too_early_to_rate;
    const bool together = std::ranges::any_of(issue.options, &IssueOption::joint);
    const bool from_every_side = std::ranges::all_of(issue.sides, [&](const IssueSide& side) {
        return side.on_paper || std::ranges::find(issue.options, side.party, &IssueOption::by) != issue.options.end();
    });
    if (!together && !from_every_side) return too_early_to_rate;
    return std::nullopt;
}

Obstacle obstacle_to_settling(const IssueCase& issue, const Id<Person>& by, const std::optional<Id<Option>>& option) {
    if (const auto obstacle = obstacle_to_working(issue, by)) return obstacle;
    if (option) {
        const auto found = std::ranges::find(issue.options, *option, &IssueOption::id);
        if (found == issue.options.end()) return no_such_issue_option;
        if (found->set_aside) return set_aside_already;
    }
    if (issue.criteria.empty()) return names_no_criterion;
    return std::nullopt;
}

Obstacle obstacle_to_agreeing_to_settle(const IssueCase& issue, const Id<Person>& by) {
    if (const auto obstacle = obstacle_to_working(issue, by)) return obstacle;
    if (!issue.settlement) return nothing_to_agree_to;
    const auto& agreed = issue.settlement->agreed_by;
    if (std::ranges::find(agreed, side_of(issue, by)->party) != agreed.end()) return agreed_already;
    return std::nullopt;
}

Obstacle obstacle_to_words(const Settlement& standing, const Id<Option>& option, const std::string& because) {
    const bool read = standing.option == option && standing.because == because;
    return read ? std::nullopt : Obstacle(words_moved_on);
}

Obstacle obstacle_to_words(const Parking& standing, Day until, const std::string& reason) {
    const bool read = standing.until == until && standing.reason == reason;
    return read ? std::nullopt : Obstacle(words_moved_on);
}

Obstacle obstacle_to_parking(const IssueCase& issue, const Id<Person>& by, Day until, Day today) {
    if (const auto obstacle = obstacle_to_working(issue, by)) return obstacle;
    if (until <= today) return parks_into_the_past;
    return std::nullopt;
}

Obstacle obstacle_to_agreeing_to_park(const IssueCase& issue, const Id<Person>& by) {
    if (const auto obstacle = obstacle_to_working(issue, by)) return obstacle;
    if (!issue.parking) return nothing_to_agree_to;
    const auto& agreed = issue.parking->agreed_by;
    if (std::ranges::find(agreed, side_of(issue, by)->party) != agreed.end()) return agreed_already;
    return std::nullopt;
}

const IssueSide& writes_for(const IssueCase& issue, const Id<Person>& by, const std::optional<Id<Party>>& party) {
    const auto* asked = party ? side_of(issue, *party) : nullptr;
    return asked && asked->on_paper ? *asked : *side_of(issue, by);
}

bool has_named_own(const IssueCase& issue, const Id<Party>& party) {
    return std::ranges::any_of(
        issue.contributions, [&](const ContributionText& one) { return one.by == party && one.of == party; });
}

bool all_have_named_own(const IssueCase& issue) {
    return std::ranges::all_of(issue.sides, [&](const IssueSide& side) { return has_named_own(issue, side.party); });
}

bool all_call_it_complete(const IssueCase& issue) { return all_agree(issue, issue.analysed_by); }

bool all_agree(const IssueCase& issue, const std::vector<Id<Party>>& agreed_by) {
    return std::ranges::all_of(issue.sides, [&](const IssueSide& side) {
        return side.on_paper || std::ranges::find(agreed_by, side.party) != agreed_by.end();
    });
}

}  // namespace entente
