#pragma once
#include "capabilities/alliances/seat.h"
#include "capabilities/issues/blocks.h"
#include "capabilities/issues/method.h"
#include "foundation/base/refusal.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <vector>

namespace entente {

/// A disagreement at the point where it arises, opened with a counterpart and never against one.
/// (J. Weiss and J. Hughes, "Want Collaboration? Accept and Actively Manage Conflict", HBR, March 2005.)
struct Issue;

enum class IssueState { waiting_for_counterpart, both_in, parked, settled, escalated, withdrawn };
BOOST_DESCRIBE_ENUM(IssueState, waiting_for_counterpart, both_in, parked, settled, escalated, withdrawn)

/// The work that a disagreement hangs on: the method belongs into normal work, not into a court beside it.
enum class Work { decision, commitment, milestone, meeting_item, plan, budget, contract, something_else };
BOOST_DESCRIBE_ENUM(Work, decision, commitment, milestone, meeting_item, plan, budget, contract, something_else)

/// One side of an issue: a seat and who sits in it. A paper party's person does not sign in.
struct IssueSide {
    Id<Party> party;
    std::string party_name;
    Id<Seat> seat;
    std::optional<Id<Person>> person;
    std::string name;
    std::string function;  ///< what they work on, as it stood when they came in
    bool on_paper = false;
    bool is_in = false;      ///< opened it, accepted it, or is a paper side
    bool withdraws = false;  ///< agrees to withdraw it
};
BOOST_DESCRIBE_STRUCT(IssueSide, (), (party, party_name, seat, person, name, function, on_paper, is_in, withdraws))

/// Everything that stands about one issue, folded from its entries.
struct IssueCase {
    Id<Issue> id;
    Id<Alliance> alliance;
    Id<Room> room;  ///< its case room: the people in it and their alliance managers
    IssueState state{};
    std::string question;
    std::string theme;  ///< code of the catalogue of stated themes, "TH04"
    Work hangs_on = Work::something_else;
    std::string about;  ///< that work, in words
    std::vector<IssueSide> sides;
    Instant opened_at;
    bool managers_told = false;  ///< that the counterpart has not answered
    std::optional<Instant> both_in_at;
    std::vector<StepEntered> steps;  ///< in the order in which they were entered
    std::vector<SideInterests> interests;
    std::vector<ClaimText> claims;
    std::vector<ContributionText> contributions;
    std::vector<Id<Party>> analysed_by;  ///< the sides that call the contributions complete
    std::string accountability;          ///< written last, if at all
    std::vector<ActionText> actions;
    std::vector<IssueOption> options;
    std::vector<CriterionText> criteria;
    std::optional<Settlement> settlement;
    std::optional<Parking> parking;
    std::optional<Instant> over_at;         ///< settled, escalated or withdrawn
    std::optional<Id<Subject>> escalation;  ///< once it is written up
    std::vector<BlockChange> blocks;
};
BOOST_DESCRIBE_STRUCT(IssueCase, (),
    (id, alliance, room, state, question, theme, hangs_on, about, sides, opened_at, managers_told, both_in_at, steps,
        interests, claims, contributions, analysed_by, accountability, actions, options, criteria, settlement, parking,
        over_at, escalation, blocks))

inline constexpr Refusal no_such_issue{Because::not_found, "issue-not-found", "There is no issue under that name."};
inline constexpr Refusal needs_a_counterpart{Because::malformed, "issue-needs-counterpart",
    "An issue is opened with a counterpart of another company. Choose at least one seat of the other side."};
inline constexpr Refusal counterpart_is_vacant{Because::conflicting, "issue-counterpart-vacant",
    "Nobody holds the seat “{seat}” at {party}. Choose another counterpart or ask {party} to fill the seat."};
inline constexpr Refusal one_seat_a_side{
    Because::malformed, "issue-one-seat-a-side", "Choose one counterpart for each company; {party} is named twice."};
inline constexpr Refusal no_such_theme{
    Because::malformed, "issue-theme", "There is no stated theme {theme}. Choose one of the catalogue, TH01 to TH16."};
inline constexpr Refusal has_no_seat{
    Because::not_allowed, "no-seat", "Only people who hold a seat in this alliance can open an issue."};
inline constexpr Refusal not_in_this_issue{
    Because::not_allowed, "not-in-this-issue", "Only the people in this issue can do that."};
inline constexpr Refusal already_in{Because::conflicting, "issue-already-accepted", "You are in this issue already."};
inline constexpr Refusal issue_is_over{Because::conflicting, "issue-over", "This issue is no longer open."};
inline constexpr Refusal issue_is_parked{Because::conflicting, "issue-parked",
    "This issue is parked. It comes back by itself on the day that all sides have chosen."};
inline constexpr Refusal waits_for_counterpart{Because::conflicting, "issue-waits-for-counterpart",
    "The counterpart has not joined this issue yet. It can go further once all sides are in."};
inline constexpr Refusal needs_two_options{Because::conflicting, "issue-needs-options",
    "A problem travels with options. Write at least two before it goes up."};

/// The side that `person` stands for, or that `party` is; none if there is none.
const IssueSide* side_of(const IssueCase& issue, const Id<Person>& person);
const IssueSide* side_of(const IssueCase& issue, const Id<Party>& party);
bool all_sides_are_in(const IssueCase& issue);
bool all_sides_withdraw(const IssueCase& issue);
std::vector<Id<Party>> parties_in(const IssueCase& issue);
/// Settled, escalated or withdrawn.
bool is_over(const IssueCase& issue);
/// The options that nobody has set aside.
std::vector<IssueOption> open_options(const IssueCase& issue);

/// How long the people in it have worked at one step.
struct StepTime {
    Step step{};
    std::int64_t seconds = 0;
};
BOOST_DESCRIBE_STRUCT(StepTime, (), (step, seconds))
/// The time at each step that was entered, in the order of the method; the present one runs until `now` or the end.
std::vector<StepTime> time_in_steps(const IssueCase& issue, Instant now);

/// Whether `code` is one of the catalogue of stated themes, TH01 to TH16.
bool is_theme(std::string_view code);

/// Why an issue may not be opened by the holder of `own` with `counterparts`.
Obstacle obstacle_to_opening(const SeatRow& own, const std::vector<SeatRow>& counterparts);
Obstacle obstacle_to_accepting(const IssueCase& issue, const Id<Person>& person);
Obstacle obstacle_to_withdrawing(const IssueCase& issue, const Id<Person>& person);
Obstacle obstacle_to_escalating(const IssueCase& issue, const Id<Person>& person);
/// `manages`: whether `person` is an alliance manager of the company whose side it is.
Obstacle obstacle_to_handing_over(
    const IssueCase& issue, const Id<Person>& person, const Id<Party>& party, bool manages);

}  // namespace entente
