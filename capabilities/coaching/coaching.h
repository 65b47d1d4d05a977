#pragma once
#include "capabilities/issues/issue.h"
#include "foundation/base/refusal.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Somebody who is stuck asks a colleague above them. The first answer is coaching: bosses who quickly fix disputes teach
/// people to pass everything up. (J. Weiss and J. Hughes, "Want Collaboration? Accept and Actively Manage Conflict", HBR,
/// March 2005: strategies 3 and 4.) Nobody but the two of them reads it.
struct Coaching;

/// help: questions to go back with. a_decision: to settle it alone. Nobody does; it is answered by a write-up of all
/// sides, and nothing but that is told.
enum class AskedFor { help, a_decision };
BOOST_DESCRIBE_ENUM(AskedFor, help, a_decision)

enum class CoachingState { asked, with_questions, planned, ended };
BOOST_DESCRIBE_ENUM(CoachingState, asked, with_questions, planned, ended)

/// How it went on after coaching.
enum class CoachingOutcome { settled, joint_write_up, still_stuck };
BOOST_DESCRIBE_ENUM(CoachingOutcome, settled, joint_write_up, still_stuck)

/// What the coach gives along: what was heard, and the questions that follow from it.
struct Questions {
    std::vector<std::string> symptoms;  ///< codes of the catalogue of coaching prompts, "CP04"
    std::vector<std::string> prompts;
    std::string words;
    std::optional<Day> back_by;
};
BOOST_DESCRIBE_STRUCT(Questions, (), (symptoms, prompts, words, back_by))

namespace describe {
template <>
inline constexpr auto notes<Questions> = std::to_array<Note>(
    {{.field = "symptoms", .says = "What you heard, as codes of the catalogue, CP01 to CP14", .most = 14},
        {.field = "prompts", .says = "The questions to go back with", .most = 20},
        {.field = "words", .says = "Whatever else you say to it", .most = 3'000, .multiline = true},
        {.field = "back_by", .says = "The day by which they tell you how it went"}});
}  // namespace describe

struct CoachingCase {
    Id<Coaching> id;
    Id<Alliance> alliance;
    Id<Room> room;  ///< of the two of them
    CoachingState state{};
    AskedFor asked_for{};
    Id<Issue> issue;
    Id<Person> coached;
    std::string coached_name;
    Id<Party> party;
    Id<Person> coach;
    std::string coach_name;
    std::string stuck;  ///< what makes it hard, in the words of who asks; empty where a decision was asked for
    std::optional<Questions> questions;
    std::string plan;
    std::optional<CoachingOutcome> outcome;
    std::string outcome_note;
    Instant asked_at;
    std::optional<Instant> ended_at;
};
BOOST_DESCRIBE_STRUCT(CoachingCase, (),
    (id, alliance, room, state, asked_for, issue, coached, coached_name, party, coach, coach_name, stuck, questions,
        plan, outcome, outcome_note, asked_at, ended_at))

inline constexpr Refusal no_such_coaching{
    Because::not_found, "coaching-not-found", "There is no coaching under that name."};
inline constexpr Refusal only_the_coach{
    Because::not_allowed, "coaching-coach-only", "Only the person who was asked can give questions along."};
inline constexpr Refusal only_the_coached{Because::not_allowed, "coaching-coached-only",
    "The plan and how it went are written by the person who works on it."};
inline constexpr Refusal coaching_is_over{Because::conflicting, "coaching-over",
    "This has been closed: how it went on is noted. Ask again if you are stuck."};
inline constexpr Refusal no_questions_yet{
    Because::conflicting, "coaching-no-questions", "The plan answers the coach's questions. They have not come yet."};
inline constexpr Refusal coach_is_no_colleague{Because::malformed, "coaching-no-colleague",
    "Ask somebody of your own company who holds a seat in this alliance and is not yourself."};
inline constexpr Refusal coaching_asks_nothing{
    Because::malformed, "coaching-asks-nothing", "Give at least one question along, or say something of your own."};
inline constexpr Refusal decision_is_told_nothing{Because::malformed, "appeal-carries-nothing",
    "Nothing of it is delivered to one side alone. Write it into the joint write-up; leave this empty."};

/// Why `by`, in the issue or not, may not ask `above` about it.
Obstacle obstacle_to_asking(
    const IssueCase& issue, const Id<Person>& by, const SeatRow& above, AskedFor asked_for, const std::string& stuck);
Obstacle obstacle_to_giving_questions(
    const CoachingCase& coaching, const Id<Person>& by, const Questions& questions, Day today);
Obstacle obstacle_to_planning(const CoachingCase& coaching, const Id<Person>& by);
Obstacle obstacle_to_ending(const CoachingCase& coaching, const Id<Person>& by);

/// Of coachings that ended: how many in which way.
struct CoachingCounts {
    int ended = 0;
    int settled = 0;
    int joint_write_up = 0;
    int still_stuck = 0;
};
BOOST_DESCRIBE_STRUCT(CoachingCounts, (), (ended, settled, joint_write_up, still_stuck))
CoachingCounts counted(const std::vector<CoachingCase>& coachings);

}  // namespace entente
