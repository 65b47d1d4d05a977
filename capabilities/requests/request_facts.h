#pragma once
#include "capabilities/requests/request.h"
#include "capabilities/requests/side_door.h"
#include "foundation/record/entry.h"

/// What can happen at the request desk. All of it in the joint room.
namespace entente {

struct RequestAsked {
    static constexpr record::Kind kind{"request.asked"};
    Id<Alliance> alliance;
    RequestSide from;
    RequestSide to;
    std::string asker_name;
    std::vector<Id<Person>> asked;
    RequestNeed need;
    Day answer_by;
};
BOOST_DESCRIBE_STRUCT(RequestAsked, (), (alliance, from, to, asker_name, asked, need, answer_by))

struct RequestTalkedOf {
    static constexpr record::Kind kind{"request.talked-of"};
    Id<Party> party;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(RequestTalkedOf, (), (party, words))

/// For the first time, or another day than before.
struct RequestPromised {
    static constexpr record::Kind kind{"request.promised"};
    Id<Party> party;  ///< of who says it
    RequestPromise promise;
};
BOOST_DESCRIBE_STRUCT(RequestPromised, (), (party, promise))

struct RequestDeclined {
    static constexpr record::Kind kind{"request.declined"};
    Id<Party> party;
    RequestDecline decline;
};
BOOST_DESCRIBE_STRUCT(RequestDeclined, (), (party, decline))

/// By the side that had asked: it has what it needs.
struct RequestDone {
    static constexpr record::Kind kind{"request.done"};
    Id<Party> party;
};
BOOST_DESCRIBE_STRUCT(RequestDone, (), (party))

struct RequestWithdrawn {
    static constexpr record::Kind kind{"request.withdrawn"};
    Id<Party> party;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RequestWithdrawn, (), (party, reason))

/// By the clock: the day by which an answer was due has passed.
struct RequestLeftUnanswered {
    static constexpr record::Kind kind{"request.left-unanswered"};
    std::vector<Id<Person>> managers;  ///< of both sides
};
BOOST_DESCRIBE_STRUCT(RequestLeftUnanswered, (), (managers))

/// About the side door itself, which is no request.
struct SideDoorNoted {
    static constexpr record::Kind kind{"side-door.noted"};
    Id<Alliance> alliance;
    SideDoor side_door;
};
BOOST_DESCRIBE_STRUCT(SideDoorNoted, (), (alliance, side_door))

}  // namespace entente
