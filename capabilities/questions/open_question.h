#pragma once
#include "capabilities/alliances/party.h"
#include "capabilities/alliances/seat.h"
#include "foundation/describe/shape_of.h"

/// What somebody does not know about the other company, its field, its rules, its habits, asked freely: assume that the
/// partner knows nothing of your field, and that you know nothing of theirs. Nobody rates a question.
namespace entente {

struct OpenQuestion;

/// A question on its way to the joint room without its asker's name.
struct QuietQuestion;

/// So many days on which both work may pass before an answer is late.
inline constexpr int days_to_answer_question = 5;
/// With fewer people of a company in the alliance, a question without a name has one all the same.
inline constexpr int fewest_to_ask_quietly = 3;

struct QuestionSide {
    Id<Party> party;
    std::string name;
    bool on_paper = false;
};
BOOST_DESCRIBE_STRUCT(QuestionSide, (), (party, name, on_paper))

struct OpenQuestionCase {
    Id<OpenQuestion> id;
    Id<Alliance> alliance;
    Id<Room> room;
    std::string text;
    QuestionSide from;
    QuestionSide to;
    std::optional<Id<Person>> asker;
    std::string asker_name;  ///< empty: asked without a name
    Instant asked_at;
    Day answer_by;
    std::string answer;  ///< empty: none yet
    std::string answered_by;
    std::optional<Instant> answered_at;
    bool left_unanswered = false;  ///< its day passed without an answer, and that was told
};
BOOST_DESCRIBE_STRUCT(OpenQuestionCase, (),
    (id, alliance, room, text, from, to, asker, asker_name, asked_at, answer_by, answer, answered_by, answered_at,
        left_unanswered))

/// In a room of its asker alone, until the clock tells it where everybody reads it: in the record of the joint room its
/// author is the clock, and the hour is full, so that neither the name nor the moment says who asked.
struct QuietQuestionCase {
    Id<QuietQuestion> id;
    Id<Alliance> alliance;
    Id<Room> room;
    Id<Person> asker;
    std::string text;
    QuestionSide from;
    QuestionSide to;
    Instant told_at;  ///< from then on, by the clock
    std::optional<Id<OpenQuestion>> told_as;
};
BOOST_DESCRIBE_STRUCT(QuietQuestionCase, (), (id, alliance, room, asker, text, from, to, told_at, told_as))

struct AskQuestion {
    Id<Party> party;
    std::string text;
    bool with_name = true;
};
BOOST_DESCRIBE_STRUCT(AskQuestion, (), (party, text, with_name))

struct AnswerQuestion {
    std::string answer;
};
BOOST_DESCRIBE_STRUCT(AnswerQuestion, (), (answer))

namespace describe {
template <>
inline constexpr auto notes<AskQuestion> = std::to_array<Note>({{.field = "party", .says = "The company that you ask"},
    {.field = "text",
        .says = "What you want to know; nothing is too simple",
        .least = 5,
        .most = 500,
        .multiline = true},
    {.field = "with_name",
        .says =
            "Whether your name stands beside it; without it, it is told at a full hour, half an hour later at least"}});
template <>
inline constexpr auto notes<AnswerQuestion> = std::to_array<Note>({{.field = "answer",
    .says = "The answer, for somebody who knows nothing of it",
    .least = 2,
    .most = 5'000,
    .multiline = true}});
}  // namespace describe

inline constexpr Refusal no_such_open_question{
    Because::not_found, "open-question-not-found", "There is no question under that name in this alliance."};
inline constexpr Refusal asks_without_a_seat{Because::not_allowed, "question-needs-a-seat",
    "Questions are asked and answered by those who hold a seat for their company here, other than as observers."};
inline constexpr Refusal question_to_own_company{Because::malformed, "question-to-own-company",
    "Open questions go to another company. Ask your own people as you always do."};
inline constexpr Refusal answered_by_the_other_company{
    Because::not_allowed, "question-answered-by-others", "{to} answers this question."};
inline constexpr Refusal question_has_its_answer{Because::conflicting, "question-answered",
    "This question has its answer. If something is missing, ask it as a new question."};
inline constexpr Refusal too_few_to_ask_quietly{Because::conflicting, "question-too-few-to-hide",
    "Fewer than three people hold a seat for your company here: everybody would guess who asked. Ask it with your name, or talk it over with somebody first."};

/// Whether a holder of these seats takes part.
bool takes_part_in_questions(const std::vector<SeatRow>& seats);
/// How many people hold a seat for `party`, observers left out.
int people_of(const std::vector<SeatRow>& seats, const Id<Party>& party);
/// `mine`: for which one takes part; absent if for none.
Obstacle obstacle_to_asking(
    const std::vector<SeatRow>& seats, const std::optional<Id<Party>>& mine, const Id<Party>& asked, bool with_name);
/// The asked company answers; for one on paper the asking company writes down what it said.
Obstacle obstacle_to_answering(const OpenQuestionCase& question, const std::optional<Id<Party>>& mine);
/// Who is named in the refusals above.
Filling names_in(const OpenQuestionCase& question);
/// The first full hour that is half an hour away at least: nobody can tell from the moment who asked.
Instant told_after(Instant now);

}  // namespace entente
