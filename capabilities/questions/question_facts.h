#pragma once
#include "capabilities/questions/assumption.h"
#include "capabilities/questions/open_question.h"
#include "foundation/record/entry.h"

/// What can happen to open questions and to assumptions: in the joint room, unless it says otherwise.
namespace entente {

/// By its asker, or by the clock for somebody who asks without their name.
struct OpenQuestionAsked {
    static constexpr record::Kind kind{"open-question.asked"};
    Id<Alliance> alliance;
    QuestionSide from;
    QuestionSide to;
    std::string asker_name;
    std::string text;
    Day answer_by;
    std::vector<Id<Person>> managers;  ///< of the asked company, or of the asking one if that is on paper
};
BOOST_DESCRIBE_STRUCT(OpenQuestionAsked, (), (alliance, from, to, asker_name, text, answer_by, managers))

struct OpenQuestionAnswered {
    static constexpr record::Kind kind{"open-question.answered"};
    std::string name;
    std::string answer;
};
BOOST_DESCRIBE_STRUCT(OpenQuestionAnswered, (), (name, answer))

/// By the clock: the day by which an answer was due has passed.
struct OpenQuestionLeftUnanswered {
    static constexpr record::Kind kind{"open-question.left-unanswered"};
    std::vector<Id<Person>> managers;  ///< of both sides
};
BOOST_DESCRIBE_STRUCT(OpenQuestionLeftUnanswered, (), (managers))

/// In a room of its asker alone.
struct QuietQuestionWritten {
    static constexpr record::Kind kind{"quiet-question.written"};
    Id<Alliance> alliance;
    QuestionSide from;
    QuestionSide to;
    std::string text;
    Instant told_at;
};
BOOST_DESCRIBE_STRUCT(QuietQuestionWritten, (), (alliance, from, to, text, told_at))

/// In the same room, by the clock: under which name it stands in the joint room.
struct QuietQuestionTold {
    static constexpr record::Kind kind{"quiet-question.told"};
    Id<OpenQuestion> as;
};
BOOST_DESCRIBE_STRUCT(QuietQuestionTold, (), (as))

struct AssumptionNoted {
    static constexpr record::Kind kind{"assumption.noted"};
    Id<Alliance> alliance;
    Id<Party> held_by;
    std::string holder;
    std::string name;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(AssumptionNoted, (), (alliance, held_by, holder, name, text))

struct AssumptionTested {
    static constexpr record::Kind kind{"assumption.tested"};
    std::string name;
    TestedAssumption tested;
};
BOOST_DESCRIBE_STRUCT(AssumptionTested, (), (name, tested))

}  // namespace entente
