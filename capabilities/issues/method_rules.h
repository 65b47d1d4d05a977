#pragma once
#include "capabilities/issues/issue.h"

/// What the people in an issue may do at each step of the method, and when: pure, asked by the verbs and the screens.
namespace entente {

inline constexpr Refusal interests_of_another{Because::not_allowed, "issue-interests-of-another",
    "Each side writes its own interests in its own words. Only {party} can change this."};
inline constexpr Refusal no_such_claim{
    Because::not_found, "claim-not-found", "There is no statement under that name in this issue."};
inline constexpr Refusal no_such_contribution{
    Because::not_found, "contribution-not-found", "There is no contribution under that name in this issue."};
inline constexpr Refusal no_such_action{
    Because::not_found, "issue-action-not-found", "There is no action under that name in this issue."};
inline constexpr Refusal no_such_issue_option{
    Because::not_found, "issue-option-not-found", "There is no option under that name in this issue."};
inline constexpr Refusal no_such_criterion{
    Because::not_found, "criterion-not-found", "There is no criterion under that name in this issue."};
inline constexpr Refusal no_such_pattern{
    Because::malformed, "option-pattern", "There is no pattern {pattern}. Choose one of the catalogue, OP01 to OP10."};
inline constexpr Refusal written_by_another{Because::not_allowed, "issue-written-by-another",
    "{party} wrote this and only {party} can take it back. Say beside it how your side sees it."};
inline constexpr Refusal own_before_observed{Because::conflicting, "contribution-own-first",
    "First each side names a part of its own. What you saw of the others can be written once all of you have."};
inline constexpr Refusal nothing_of_their_own{Because::conflicting, "contribution-own-missing",
    "Each side names at least one part of its own before the analysis is complete."};
inline constexpr Refusal analysed_already{
    Because::conflicting, "contribution-analysed-already", "Your side has called it complete already."};
inline constexpr Refusal locked_until_analysed{Because::conflicting, "accountability-locked",
    "Who answers for it is written last: once every side calls the contributions complete."};
inline constexpr Refusal too_early_to_rate{Because::conflicting, "options-too-early-to-rate",
    "Collect first, judge later: at least three options, and one or more from every side or found together."};
inline constexpr Refusal set_aside_already{
    Because::conflicting, "issue-option-set-aside", "This option has been set aside. Bring it back first."};
inline constexpr Refusal names_no_criterion{Because::conflicting, "settlement-needs-criterion",
    "Name at least one criterion that the answer satisfies: it makes a precedent that others can follow."};
inline constexpr Refusal nothing_to_agree_to{
    Because::conflicting, "issue-nothing-proposed", "Nobody has proposed that yet."};
inline constexpr Refusal agreed_already{
    Because::conflicting, "issue-agreed-already", "Your side has agreed to this already."};
inline constexpr Refusal words_moved_on{Because::conflicting, "issue-words-moved-on",
    "What is proposed has changed since you read it. Read it again and agree to what stands now."};
inline constexpr Refusal parks_into_the_past{
    Because::malformed, "issue-parks-into-the-past", "Choose a day after today on which it comes back."};

/// One agrees to the words that one has read, and to no others.
Obstacle obstacle_to_words(const Settlement& standing, const Id<Option>& option, const std::string& because);
Obstacle obstacle_to_words(const Parking& standing, Day until, const std::string& reason);

/// The rule of every step: a side of it, all of them in, not over and not parked.
Obstacle obstacle_to_working(const IssueCase& issue, const Id<Person>& by);
/// Only that side; for a paper party, somebody of another side on its behalf. Possible before all have joined.
Obstacle obstacle_to_writing_interests(const IssueCase& issue, const Id<Person>& by, const Id<Party>& party);
/// Whoever wrote it takes it back; for what a paper party wrote, anybody in it.
Obstacle obstacle_to_taking_back(const IssueCase& issue, const Id<Person>& by, const Id<Party>& writer);
/// Contribution before accountability: what was seen of others comes after every side has named a part of its own.
Obstacle obstacle_to_observing(const IssueCase& issue, const Id<Person>& by);
Obstacle obstacle_to_calling_complete(const IssueCase& issue, const Id<Person>& by);
Obstacle obstacle_to_accountability(const IssueCase& issue, const Id<Person>& by);
Obstacle obstacle_to_rating(const IssueCase& issue, const Id<Person>& by);
/// `option`: absent while nobody has chosen one.
Obstacle obstacle_to_settling(const IssueCase& issue, const Id<Person>& by, const std::optional<Id<Option>>& option);
Obstacle obstacle_to_agreeing_to_settle(const IssueCase& issue, const Id<Person>& by);
Obstacle obstacle_to_parking(const IssueCase& issue, const Id<Person>& by, Day until, Day today);
Obstacle obstacle_to_agreeing_to_park(const IssueCase& issue, const Id<Person>& by);

/// The side for which `by` writes: their own, or the paper side `party` that they write for.
const IssueSide& writes_for(const IssueCase& issue, const Id<Person>& by, const std::optional<Id<Party>>& party);
bool has_named_own(const IssueCase& issue, const Id<Party>& party);
bool all_have_named_own(const IssueCase& issue);
bool all_call_it_complete(const IssueCase& issue);
/// Paper sides agree with the side that records for them.
bool all_agree(const IssueCase& issue, const std::vector<Id<Party>>& agreed_by);

}  // namespace entente
