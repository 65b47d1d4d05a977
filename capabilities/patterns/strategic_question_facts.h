#pragma once
#include "capabilities/patterns/strategic_question.h"
#include "foundation/record/entry.h"

/// What can happen to a strategic question, and to an alert. All of it in the joint room.
namespace entente {

struct StrategicQuestionAsked {
    static constexpr record::Kind kind{"strategic-question.asked"};
    Id<Alliance> alliance;
    std::string title;
    std::string statement;
    std::string code;
    std::vector<Id<Subject>> cases;
    std::vector<std::string> evidence;
    std::vector<QuestionOwner> owners;
};
BOOST_DESCRIBE_STRUCT(StrategicQuestionAsked, (), (alliance, title, statement, code, cases, evidence, owners))

/// Other words, or other evidence: whoever had agreed is asked anew.
struct StrategicQuestionWorded {
    static constexpr record::Kind kind{"strategic-question.worded"};
    std::string title;
    std::string statement;
    std::vector<std::string> evidence;
};
BOOST_DESCRIBE_STRUCT(StrategicQuestionWorded, (), (title, statement, evidence))

struct StrategicQuestionAgreed {
    static constexpr record::Kind kind{"strategic-question.agreed"};
    Id<Party> party;
};
BOOST_DESCRIBE_STRUCT(StrategicQuestionAgreed, (), (party))

struct StrategicQuestionAnswered {
    static constexpr record::Kind kind{"strategic-question.answered"};
    Id<Party> party;
    QuestionAnswer answer;
};
BOOST_DESCRIBE_STRUCT(StrategicQuestionAnswered, (), (party, answer))

struct StrategicQuestionAnswerAgreed {
    static constexpr record::Kind kind{"strategic-question.answer-agreed"};
    Id<Party> party;
};
BOOST_DESCRIBE_STRUCT(StrategicQuestionAnswerAgreed, (), (party))

struct StrategicQuestionPublished {
    static constexpr record::Kind kind{"strategic-question.published"};
    Id<Alliance> alliance;
};
BOOST_DESCRIBE_STRUCT(StrategicQuestionPublished, (), (alliance))

}  // namespace entente
