#pragma once
#include "capabilities/alliances/seat.h"
#include "foundation/base/refusal.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <vector>

namespace entente {

/// A disagreement at the point where it arises, opened with a counterpart and never against one.
/// (J. Weiss and J. Hughes, "Want Collaboration? Accept and Actively Manage Conflict", HBR, March 2005.)
struct Issue;

enum class IssueState { waiting_for_counterpart, both_in, escalated, withdrawn };
BOOST_DESCRIBE_ENUM(IssueState, waiting_for_counterpart, both_in, escalated, withdrawn)

/// One side of an issue: a seat and who sits in it. A paper party's person does not sign in.
struct IssueSide {
    Id<Party> party;
    std::string party_name;
    Id<Seat> seat;
    std::optional<Id<Person>> person;
    std::string name;
    bool on_paper = false;
    bool is_in = false;      ///< opened it, accepted it, or is a paper side
    bool withdraws = false;  ///< agrees to withdraw it
};
BOOST_DESCRIBE_STRUCT(IssueSide, (), (party, party_name, seat, person, name, on_paper, is_in, withdraws))

struct IssueCase {
    Id<Issue> id;
    Id<Alliance> alliance;
    Id<Room> room;  ///< its case room: the people in it and their alliance managers
    IssueState state{};
    std::string question;
    std::string theme;  ///< code of the catalogue of stated themes, "TH04"
    std::string about;  ///< the work that it hangs on, in words
    std::vector<IssueSide> sides;
    Instant opened_at;
    std::optional<Id<Subject>> escalation;  ///< once it is written up
};
BOOST_DESCRIBE_STRUCT(IssueCase, (), (id, alliance, room, state, question, theme, about, sides, opened_at, escalation))

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
inline constexpr Refusal waits_for_counterpart{Because::conflicting, "issue-waits-for-counterpart",
    "The counterpart has not joined this issue yet. It can go further once all sides are in."};

/// The side that `person` stands for, or that `party` is; none if there is none.
const IssueSide* side_of(const IssueCase& issue, const Id<Person>& person);
const IssueSide* side_of(const IssueCase& issue, const Id<Party>& party);
bool all_sides_are_in(const IssueCase& issue);
bool all_sides_withdraw(const IssueCase& issue);

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
