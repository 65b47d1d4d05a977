#pragma once
#include "capabilities/councils/council.h"
#include "foundation/record/entry.h"

namespace entente {

/// In the organisation's room: everybody there may know that there is a council. All else stands in the council's own room.
struct CouncilOpened {
    static constexpr record::Kind kind{"council.opened"};
    Id<Organisation> organisation;
    Id<Room> council_room;
};
BOOST_DESCRIBE_STRUCT(CouncilOpened, (), (organisation, council_room))

/// About the session.
struct CouncilSessionHeld {
    static constexpr record::Kind kind{"council-session.held"};
    CouncilMeeting meeting;
};
BOOST_DESCRIBE_STRUCT(CouncilSessionHeld, (), (meeting))

/// About the insight.
struct InsightNoted {
    static constexpr record::Kind kind{"insight.noted"};
    Id<CouncilSession> session;
    InsightText insight;
};
BOOST_DESCRIBE_STRUCT(InsightNoted, (), (session, insight))

struct InsightConcluded {
    static constexpr record::Kind kind{"insight.concluded"};
    InsightOutcome outcome;
};
BOOST_DESCRIBE_STRUCT(InsightConcluded, (), (outcome))

/// By the clock, about the council: a quarter has passed without a session.
struct CouncilCameDue {
    static constexpr record::Kind kind{"council.came-due"};
    Day due;
    std::vector<Id<Person>> members;
};
BOOST_DESCRIBE_STRUCT(CouncilCameDue, (), (due, members))

}  // namespace entente
