#pragma once
#include "capabilities/coaching/concern.h"
#include "foundation/record/entry.h"

/// What can happen to a concern. All of it in a room of its author and those who were told.
namespace entente {

struct ConcernRaised {
    static constexpr record::Kind kind{"concern.raised"};
    Id<Alliance> alliance;
    ProtectedTopic topic{};
    std::string words;
    ConcernReader raised_by;
    std::vector<ConcernReader> told;
};
BOOST_DESCRIBE_STRUCT(ConcernRaised, (), (alliance, topic, words, raised_by, told))

struct ConcernAnswered {
    static constexpr record::Kind kind{"concern.answered"};
    std::string name;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(ConcernAnswered, (), (name, words))

}  // namespace entente
