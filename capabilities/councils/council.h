#pragma once
#include "foundation/base/id.h"
#include "foundation/base/refusal.h"
#include "foundation/describe/shape_of.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <vector>

/// A company's conflict council: a few of its people who meet every quarter, look at what the disagreements in all its
/// alliances have in common, and write down what follows from it. Only counts cross from one alliance to another: no
/// case's words, no person, and no partner's name to whoever is not in that alliance. (J. Weiss and J. Hughes, "Want
/// Collaboration? Accept, and Actively Manage, Conflict", HBR, March 2005.)
namespace entente {

struct Council;
struct CouncilSession;
struct Insight;

/// So many days after a session, or after the opening, the next one is due.
inline constexpr int days_between_councils = 92;

/// What the people in a session looked at, and said about it.
struct CouncilMeeting {
    Day held_on;
    std::vector<std::string> roots;  ///< codes of the roots that were looked at
    std::string notes;
};
BOOST_DESCRIBE_STRUCT(CouncilMeeting, (), (held_on, roots, notes))

/// What follows from a pattern, for whom, and what shall be done.
struct InsightText {
    std::string text;
    std::string shared_with;
    std::string action;
};
BOOST_DESCRIBE_STRUCT(InsightText, (), (text, shared_with, action))

struct InsightOutcome {
    bool adopted = false;
    std::string words;  ///< what has changed, or why it is left
};
BOOST_DESCRIBE_STRUCT(InsightOutcome, (), (adopted, words))

namespace describe {
template <>
inline constexpr auto notes<CouncilMeeting> = std::to_array<Note>({{.field = "held_on",
                                                                       .says = "The day of the session"},
    {.field = "roots", .says = "Which roots of disagreements you looked at", .most = 20},
    {.field = "notes", .says = "What you saw and said, without a partner's name", .most = 10'000, .multiline = true}});
template <>
inline constexpr auto notes<InsightText> = std::to_array<Note>(
    {{.field = "text",
         .says = "What you learned, without a partner's name",
         .least = 10,
         .most = 2'000,
         .multiline = true},
        {.field = "shared_with", .says = "Who is told of it", .least = 3, .most = 500},
        {.field = "action", .says = "What shall be done differently", .least = 5, .most = 1'000, .multiline = true}});
template <>
inline constexpr auto notes<InsightOutcome> = std::to_array<Note>({{.field = "adopted",
                                                                       .says = "Whether it is done now"},
    {.field = "words", .says = "What has changed, or why it is left", .least = 5, .most = 1'000, .multiline = true}});
}  // namespace describe

struct InsightKept {
    Id<Insight> id;
    InsightText insight;
    std::optional<InsightOutcome> outcome;
};
BOOST_DESCRIBE_STRUCT(InsightKept, (), (id, insight, outcome))

struct CouncilSessionKept {
    Id<CouncilSession> id;
    CouncilMeeting meeting;
    std::vector<InsightKept> insights;
};
BOOST_DESCRIBE_STRUCT(CouncilSessionKept, (), (id, meeting, insights))

/// What a council has written down.
struct CouncilBook {
    Id<Council> id;
    Id<Room> room;
    Day opened_on;
    std::vector<CouncilSessionKept> sessions;  ///< latest first
    std::optional<Day> told_due;               ///< the due day of which its people were told last
};
BOOST_DESCRIBE_STRUCT(CouncilBook, (), (id, room, opened_on, sessions, told_due))

/// A council as everybody in the company may know of it.
struct CouncilRow {
    Id<Council> id;
    Id<Room> council_room;
    Id<Person> opener;
    Instant opened_at;
};
BOOST_DESCRIBE_STRUCT(CouncilRow, (), (id, council_room, opener, opened_at))

inline constexpr Refusal no_such_council{
    Because::not_found, "council-not-found", "Your company has no conflict council of which you are a member."};
inline constexpr Refusal no_such_council_session{
    Because::not_found, "council-session-not-found", "There is no session of your council under that name."};
inline constexpr Refusal no_such_insight{
    Because::not_found, "insight-not-found", "There is no insight of your council under that name."};
inline constexpr Refusal opened_by_a_head{Because::not_allowed, "council-opened-by-a-head",
    "A conflict council is opened by somebody who heads your company's alliances."};
inline constexpr Refusal council_stands{Because::conflicting, "council-stands",
    "Your company has a conflict council already. Ask {opener}, who opened it, to let you in."};
inline constexpr Refusal of_own_company{
    Because::malformed, "council-of-own-company", "Only people of your own company can be in its council."};
inline constexpr Refusal last_of_council{
    Because::conflicting, "council-needs-somebody", "Nobody would be left in the council. Let somebody else in first."};
inline constexpr Refusal held_in_the_future{Because::malformed, "council-session-later",
    "A session is noted once it was held: choose today or an earlier day."};
inline constexpr Refusal no_root_to_look_at{
    Because::malformed, "council-root-unknown", "One of the roots that you looked at is in no list of roots."};
inline constexpr Refusal names_a_partner{Because::malformed, "council-names-a-partner",
    "“{name}” is a partner of yours. What crosses from one alliance to another names none: say it without the name."};
inline constexpr Refusal insight_is_concluded{
    Because::conflicting, "insight-concluded", "It has been said already what became of this insight."};

/// The day by which the next session is due.
Day next_council_due(const CouncilBook& book);
/// Whether its people are to be told that a session is due: its day has passed, and nobody told them yet.
bool is_to_be_told_due(const CouncilBook& book, Day today);

const CouncilSessionKept* session_in(const CouncilBook& book, const Id<CouncilSession>& session);
const InsightKept* insight_in(const CouncilBook& book, const Id<Insight>& insight);

void hear_session(CouncilBook& book, const Id<CouncilSession>& session, const CouncilMeeting& meeting);
void hear_insight(
    CouncilBook& book, const Id<CouncilSession>& session, const Id<Insight>& id, const InsightText& insight);
void hear_outcome(CouncilBook& book, const Id<Insight>& insight, const InsightOutcome& outcome);

/// The first of `names` that stands in `text` as a word of its own, in capitals or not; empty if none does.
std::string name_standing_in(std::string_view text, const std::vector<std::string>& names);

}  // namespace entente
