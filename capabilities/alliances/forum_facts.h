#pragma once
#include "capabilities/alliances/forum.h"
#include "foundation/record/entry.h"

/// What can happen to a forum, in the joint room; the subject is the forum.
namespace entente {

struct ForumMade {
    static constexpr record::Kind kind{"forum.made"};
    Id<Alliance> alliance;
    std::string name;
    ForumLevel level{};
    std::optional<Id<Forum>> parent;
    Cadence cadence{};
};
BOOST_DESCRIBE_STRUCT(ForumMade, (), (alliance, name, level, parent, cadence))

/// Its level stays: what it decided, it decided at that level.
struct ForumDescribed {
    static constexpr record::Kind kind{"forum.described"};
    std::string name;
    std::optional<Id<Forum>> parent;
    Cadence cadence{};
};
BOOST_DESCRIBE_STRUCT(ForumDescribed, (), (name, parent, cadence))

/// A seat belongs to it, as co-chair or not.
struct ForumSeated {
    static constexpr record::Kind kind{"forum.seated"};
    Id<Seat> seat;
    bool co_chair = false;
};
BOOST_DESCRIBE_STRUCT(ForumSeated, (), (seat, co_chair))

struct ForumUnseated {
    static constexpr record::Kind kind{"forum.unseated"};
    Id<Seat> seat;
};
BOOST_DESCRIBE_STRUCT(ForumUnseated, (), (seat))

}  // namespace entente
