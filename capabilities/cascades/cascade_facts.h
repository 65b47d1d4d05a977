#pragma once
#include "capabilities/cascades/cascade.h"
#include "foundation/record/entry.h"

/// What can happen to a decision after its publication, on its way to those who must hear it. All of it in the joint room.
namespace entente {

/// A question as it comes with the telling.
struct QuestionPut {
    Id<QuestionBack> id;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(QuestionPut, (), (id, text))

/// By an attendee, for themselves.
struct CascadeToldOn {
    static constexpr record::Kind kind{"cascade.told-on"};
    std::string audience;
    std::vector<QuestionPut> questions;
};
BOOST_DESCRIBE_STRUCT(CascadeToldOn, (), (audience, questions))

struct CascadeAskedBack {
    static constexpr record::Kind kind{"cascade.asked-back"};
    QuestionPut question;
};
BOOST_DESCRIBE_STRUCT(CascadeAskedBack, (), (question))

struct CascadeAnswered {
    static constexpr record::Kind kind{"cascade.answered"};
    Id<QuestionBack> question;
    std::string name;  ///< of who answers
    std::string answer;
};
BOOST_DESCRIBE_STRUCT(CascadeAnswered, (), (question, name, answer))

/// By the clock: its day has passed, and these have not told it on.
struct CascadeFellBehind {
    static constexpr record::Kind kind{"cascade.fell-behind"};
    std::vector<Id<Person>> people;
};
BOOST_DESCRIBE_STRUCT(CascadeFellBehind, (), (people))

}  // namespace entente
