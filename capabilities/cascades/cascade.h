#pragma once
#include "capabilities/escalations/escalation.h"

/// A decision on its way to those who must hear it: everybody who sat where it was taken explains it to their own
/// people within three shared working days, and brings back what those do not understand.
/// (J. Weiss and J. Hughes, "Want Collaboration? Accept, and Actively Manage, Conflict", HBR, March 2005.)
namespace entente {

/// A question that somebody's people asked when they heard of the decision.
struct QuestionBack;

struct QuestionAsked {
    Id<QuestionBack> id;
    Id<Person> asker;  ///< the attendee who brings it back, never the one who asked
    std::string asker_name;
    Id<Party> party;
    std::string text;
    Instant asked_at;
    std::string answer;  ///< empty: none yet
    std::string answered_by;
    std::optional<Instant> answered_at;
};
BOOST_DESCRIBE_STRUCT(
    QuestionAsked, (), (id, asker, asker_name, party, text, asked_at, answer, answered_by, answered_at))

/// What one attendee does: explain it to whom they lead.
struct TellingTask {
    Id<Person> person;
    Id<Party> party;
    std::string name;
    std::string audience;  ///< empty until it is done
    std::optional<Instant> done_at;
    bool in_time = false;
};
BOOST_DESCRIBE_STRUCT(TellingTask, (), (person, party, name, audience, done_at, in_time))

struct CascadeSide {
    Id<Party> party;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(CascadeSide, (), (party, name))

struct CascadeCase {
    Id<Escalation> id;  ///< the case that was decided
    Id<Alliance> alliance;
    Id<Room> room;
    std::string question;
    std::string decision;
    std::vector<std::string> must_hear;  ///< as the reason names them
    Instant published_at;
    Day tell_by;
    std::vector<CascadeSide> sides;
    std::vector<Id<Person>> deciders;
    std::vector<TellingTask> tasks;
    std::vector<QuestionAsked> questions;
    bool reminded = false;
};
BOOST_DESCRIBE_STRUCT(CascadeCase, (),
    (id, alliance, room, question, decision, must_hear, published_at, tell_by, sides, deciders, tasks, questions,
        reminded))

struct QuestionText {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(QuestionText, (), (text))

/// What one attendee says of it: whom they told, and what these asked.
struct ToldOn {
    std::string audience;
    std::vector<QuestionText> questions;
};
BOOST_DESCRIBE_STRUCT(ToldOn, (), (audience, questions))

namespace describe {
template <>
inline constexpr auto notes<QuestionText> = std::to_array<Note>(
    {{.field = "text", .says = "What your people asked, without naming who", .least = 3, .most = 500}});
template <>
inline constexpr auto notes<ToldOn> = std::to_array<Note>(
    {{.field = "audience", .says = "Whom you told, such as the development leads", .least = 3, .most = 200},
        {.field = "questions", .says = "What they asked that you could not answer; none is fine", .most = 10}});
}  // namespace describe

inline constexpr Refusal no_such_cascade{Because::not_found, "cascade-not-found",
    "No decision under that name is being told on. It has to be published first."};
inline constexpr Refusal not_at_the_table{
    Because::not_allowed, "cascade-not-yours", "It is told on by those who sat where it was decided: {names}."};
inline constexpr Refusal told_on_already{Because::conflicting, "cascade-told-already",
    "You told it on already. What comes back later is asked as a question of its own."};
inline constexpr Refusal not_told_on_yet{
    Because::conflicting, "cascade-not-told-yet", "Tell it on first; what your people ask comes with it."};
inline constexpr Refusal no_such_question_back{
    Because::not_found, "cascade-question-not-found", "There is no question under that name about this decision."};
inline constexpr Refusal answered_by_deciders{Because::not_allowed, "cascade-answered-by-deciders",
    "Questions about a decision are answered by those who took it, or by the alliance managers of their companies."};
inline constexpr Refusal question_is_answered{
    Because::conflicting, "cascade-question-answered", "This question has its answer. A new question can follow it."};

/// The decision as it is told on once `published`, a copy that everybody reads; nothing if nobody was asked to.
std::optional<CascadeCase> cascade_of(const EscalationCase& published);
const TellingTask* task_of(const CascadeCase& cascade, const Id<Person>& person);
const QuestionAsked* question_of(const CascadeCase& cascade, const Id<QuestionBack>& question);

/// Whether one of its sides is among those that somebody manages the alliance for.
bool is_managed(const CascadeCase& cascade, const std::vector<Id<Party>>& managed);

Obstacle obstacle_to_telling_on(const CascadeCase& cascade, const Id<Person>& by);
/// A question of one's people after one has told it on.
Obstacle obstacle_to_asking_back(const CascadeCase& cascade, const Id<Person>& by);
/// `manages`: whether they are an alliance manager of one of the sides.
Obstacle obstacle_to_answering(const CascadeCase& cascade, const Id<Person>& by, bool manages);
/// Who is named in the refusals above.
Filling names_in(const CascadeCase& cascade);

/// The day of publication and `tell_by` itself are both in time.
void tell_on(CascadeCase& cascade, const Id<Person>& person, const std::string& audience, Instant at);
void answer_question(CascadeCase& cascade, const Id<QuestionBack>& question, const std::string& answer,
    const std::string& by, Instant at);
/// Who has not told it on, once its day has passed.
std::vector<Id<Person>> behind(const CascadeCase& cascade, Day today);

}  // namespace entente
