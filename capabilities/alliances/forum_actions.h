#pragma once
#include "capabilities/alliances/alliance_actions.h"
#include "foundation/describe/shape_of.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace entente {

/// A place where people of all parties will meet.
struct ForumPlan {
    std::string name;
    ForumLevel level{};
    std::optional<Id<Forum>> parent;
    Cadence cadence{};
    std::vector<Id<Seat>> seats;
    std::vector<Id<Seat>> co_chairs;
};
BOOST_DESCRIBE_STRUCT(ForumPlan, (), (name, level, parent, cadence, seats, co_chairs))

namespace describe {
template <>
inline constexpr auto notes<ForumPlan> = std::to_array<Note>(
    {{.field = "name", .says = "As people say it: Joint steering committee", .least = 1, .most = 120},
        {.field = "parent", .says = "The higher forum that takes what this one cannot settle"},
        {.field = "seats", .says = "Who sits in it", .most = 200},
        {.field = "co_chairs", .says = "Who leads it: at least one seat of each party in it", .most = 50}});
}  // namespace describe

/// What can be said of a forum anew.
struct ForumChange {
    std::string name;
    std::optional<Id<Forum>> parent;
    Cadence cadence{};
};
BOOST_DESCRIBE_STRUCT(ForumChange, (), (name, parent, cadence))

namespace describe {
template <>
inline constexpr auto notes<ForumChange> = std::to_array<Note>(
    {{.field = "name", .says = "As people say it: Joint steering committee", .least = 1, .most = 120},
        {.field = "parent", .says = "The higher forum that takes what this one cannot settle"}});
}  // namespace describe

/// By an alliance manager of any party, who may seat every party in it from the start.
ForumRow make_forum(access::Command& command, const Id<Alliance>& alliance, const ForumPlan& plan);
/// By an alliance manager of any party, of the version that they saw.
void describe_forum(access::Command& command, const Id<Forum>& forum, const ForumChange& change);
/// Of the version that the author saw. Everybody moves the seats that they keep; those of others stay as they are.
ForumRow seat_forum(access::Command& command, const Id<Forum>& forum, const ForumSeating& seating);
/// Its co-chairs sit in the forum above it from now on, unless they do already: whenever a forum is made, moved or seated
/// anew, and when it moves a case up.
void seat_chairs_above(access::Command& command, const Id<Forum>& forum);

}  // namespace entente
