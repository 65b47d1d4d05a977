#pragma once
#include "capabilities/patterns/strategic_question_views.h"
#include "foundation/access/command.h"

namespace entente {

struct NewQuestion {
    std::string title;
    std::string statement;
    std::string code;
    std::vector<Id<Subject>> cases;
    std::vector<std::string> evidence;
    std::vector<Id<Seat>> owners;
};
BOOST_DESCRIBE_STRUCT(NewQuestion, (), (title, statement, code, cases, evidence, owners))

struct QuestionWords {
    std::string title;
    std::string statement;
    std::vector<std::string> evidence;
};
BOOST_DESCRIBE_STRUCT(QuestionWords, (), (title, statement, evidence))

namespace describe {
template <>
inline constexpr auto notes<NewQuestion> = std::to_array<Note>({{.field = "title",
                                                                    .says = "The question in one line",
                                                                    .least = 10,
                                                                    .most = 200},
    {.field = "statement", .says = "Why it is asked, in neutral words", .least = 10, .most = 5'000, .multiline = true},
    {.field = "code", .says = "The root or the theme that repeats, RC01 or TH01", .least = 4, .most = 4},
    {.field = "cases", .says = "The escalations behind it", .most = 200},
    {.field = "evidence", .says = "What else points the same way", .most = 20},
    {.field = "owners", .says = "One seat of each company that takes it up", .least = 2, .most = 10}});
template <>
inline constexpr auto notes<QuestionWords> = std::to_array<Note>({{.field = "title",
                                                                      .says = "The question in one line",
                                                                      .least = 10,
                                                                      .most = 200},
    {.field = "statement", .says = "Why it is asked, in neutral words", .least = 10, .most = 5'000, .multiline = true},
    {.field = "evidence", .says = "What else points the same way", .most = 20}});
}  // namespace describe

/// The question, or refused as not found.
QuestionCase the_question(const access::Reader& reader, const Id<StrategicQuestion>& id);

Id<StrategicQuestion> ask_question(access::Command& command, const Id<Alliance>& alliance, const NewQuestion& asked);
void word_question(access::Command& command, const Id<StrategicQuestion>& id, const QuestionWords& words);
/// An alliance manager's yes to its words; the last one gives it to its owners.
void agree_to_question(access::Command& command, const Id<StrategicQuestion>& id);
/// An owner proposes an answer, or another one; all of them agree to the same.
void answer_question(access::Command& command, const Id<StrategicQuestion>& id, const QuestionAnswer& answer);
void agree_to_answer(access::Command& command, const Id<StrategicQuestion>& id);
/// From this day on its effect is watched.
void publish_answer(access::Command& command, const Id<StrategicQuestion>& id);

}  // namespace entente
