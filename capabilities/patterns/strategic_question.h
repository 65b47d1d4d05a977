#pragma once
#include "capabilities/alliances/seat.h"
#include "foundation/base/refusal.h"
#include "foundation/describe/shape_of.h"

#include <boost/describe.hpp>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace entente {

/// What keeps coming back is asked once, at the top: two insurers who quarrelled daily over priorities had silently
/// wanted different strategies. (J. Hughes and J. Weiss, "Simple Rules for Making Alliances Work", HBR, November 2007.)
struct StrategicQuestion;

/// draft: its words are still agreed on. with_owners: the alliance managers of all parties have agreed to its words.
/// answered: all owners have agreed to one answer. published: everybody reads it, and its effect is watched.
enum class QuestionState { draft, with_owners, answered, published };
BOOST_DESCRIBE_ENUM(QuestionState, draft, with_owners, answered, published)

/// Who takes it up for one party.
struct QuestionOwner {
    Id<Party> party;
    std::string party_name;
    Id<Seat> seat;
    std::string title;
    std::optional<Id<Person>> person;
    std::string name;
    bool agrees = false;  ///< to the answer that stands
};
BOOST_DESCRIBE_STRUCT(QuestionOwner, (), (party, party_name, seat, title, person, name, agrees))

/// The answer with its reason: it is not closed without one.
struct QuestionAnswer {
    std::string chosen;
    std::string criteria;
    std::string given_up;
    std::string would_change_if;
    std::vector<std::string> told;
};
BOOST_DESCRIBE_STRUCT(QuestionAnswer, (), (chosen, criteria, given_up, would_change_if, told))

namespace describe {
template <>
inline constexpr auto notes<QuestionAnswer> = std::to_array<Note>(
    {{.field = "chosen", .says = "What was chosen", .most = 5'000, .multiline = true},
        {.field = "criteria", .says = "Which criteria were used", .most = 5'000, .multiline = true},
        {.field = "given_up", .says = "What was given up", .most = 5'000, .multiline = true},
        {.field = "would_change_if", .says = "What would change the answer", .most = 5'000, .multiline = true},
        {.field = "told", .says = "Who must hear it", .most = 50}});
}  // namespace describe

struct QuestionCase {
    Id<StrategicQuestion> id;
    Id<Alliance> alliance;
    Id<Room> room;
    QuestionState state{};
    std::string title;
    std::string statement;
    std::string code;  ///< the root or the theme that repeats, "RC01"
    std::vector<Id<Subject>> cases;
    std::vector<std::string> evidence;
    std::vector<QuestionOwner> owners;
    std::vector<Id<Party>> agreed_by;  ///< parties whose alliance manager agrees to its words
    std::optional<QuestionAnswer> answer;
    Instant asked_at;
    std::optional<Instant> answered_at;
    std::optional<Instant> published_at;
    std::int64_t version = 0;  ///< the number of its last entry
};
BOOST_DESCRIBE_STRUCT(QuestionCase, (),
    (id, alliance, room, state, title, statement, code, cases, evidence, owners, agreed_by, answer, asked_at,
        answered_at, published_at, version))

inline constexpr Refusal no_such_question{
    Because::not_found, "strategic-question-not-found", "There is no strategic question under that name."};
inline constexpr Refusal one_owner_a_party{Because::malformed, "strategic-question-owners",
    "Name one seat of each company that takes the question up; {party} has none, or more than one."};
inline constexpr Refusal no_such_case{Because::malformed, "strategic-question-case",
    "One of these cases is no escalation of this alliance. Choose them from its register."};
inline constexpr Refusal no_such_code{Because::malformed, "pattern-code",
    "There is no root or theme {code}. Choose one of the catalogues, RC01 to RC12 or TH01 to TH16."};
inline constexpr Refusal owner_is_vacant{
    Because::conflicting, "strategic-question-owner-vacant", "Nobody holds the seat “{seat}” at {party}."};
inline constexpr Refusal words_are_agreed{Because::conflicting, "strategic-question-agreed",
    "Its words are agreed and its owners have it. They can no longer be changed."};
inline constexpr Refusal agreed_to_words{
    Because::conflicting, "strategic-question-agreed-already", "Your company has agreed to these words already."};
inline constexpr Refusal only_its_owners{
    Because::not_allowed, "strategic-question-owners-only", "Only those who took this question up can answer it."};
inline constexpr Refusal not_with_owners{Because::conflicting, "strategic-question-not-with-owners",
    "It is answered once the alliance managers of all companies have agreed to its words, and until it is published."};
inline constexpr Refusal no_answer_yet{
    Because::conflicting, "strategic-question-no-answer", "Nobody has proposed an answer yet."};
inline constexpr Refusal agreed_to_answer{
    Because::conflicting, "strategic-question-answer-agreed", "Your company has agreed to this answer already."};
inline constexpr Refusal answer_is_incomplete{
    Because::conflicting, "strategic-question-incomplete", "The answer is not complete, so it cannot be published."};

/// `manages`: the parties whose alliance manager the person is.
Obstacle obstacle_to_wording(const QuestionCase& question, const std::vector<Id<Party>>& manages);
Obstacle obstacle_to_agreeing(const QuestionCase& question, const std::vector<Id<Party>>& manages);
Obstacle obstacle_to_answering(const QuestionCase& question, const Id<Person>& by);
Obstacle obstacle_to_agreeing_to_answer(const QuestionCase& question, const Id<Person>& by);
/// By an owner or an alliance manager, once all owners agree and nothing of the reason is missing.
Obstacle obstacle_to_publishing(
    const QuestionCase& question, const Id<Person>& by, const std::vector<Id<Party>>& manages);

const QuestionOwner* owner_of(const QuestionCase& question, const Id<Person>& person);
/// What the answer still lacks.
std::vector<Fault> missing_in(const QuestionAnswer& answer);

}  // namespace entente
