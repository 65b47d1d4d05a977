#pragma once
#include "capabilities/coaching/coaching.h"
#include "foundation/record/entry.h"

/// What can happen between two people, one of whom is stuck. All of it in a room of the two.
namespace entente {

struct CoachingAsked {
    static constexpr record::Kind kind{"coaching.asked"};
    Id<Alliance> alliance;
    AskedFor asked_for{};
    Id<Issue> issue;
    Id<Person> coached;
    std::string coached_name;
    Id<Party> party;
    Id<Person> coach;
    std::string coach_name;
    std::string stuck;
};
BOOST_DESCRIBE_STRUCT(
    CoachingAsked, (), (alliance, asked_for, issue, coached, coached_name, party, coach, coach_name, stuck))

struct CoachingGiven {
    static constexpr record::Kind kind{"coaching.given"};
    Questions questions;
};
BOOST_DESCRIBE_STRUCT(CoachingGiven, (), (questions))

struct CoachingPlanned {
    static constexpr record::Kind kind{"coaching.planned"};
    std::string plan;
};
BOOST_DESCRIBE_STRUCT(CoachingPlanned, (), (plan))

struct CoachingEnded {
    static constexpr record::Kind kind{"coaching.ended"};
    CoachingOutcome outcome{};
    std::string note;
};
BOOST_DESCRIBE_STRUCT(CoachingEnded, (), (outcome, note))

}  // namespace entente
