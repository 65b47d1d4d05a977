#pragma once
#include "capabilities/alliances/seat.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <vector>

namespace entente {

/// A regular, public place where people of all parties settle what is brought to it.
struct Forum;

enum class ForumLevel { team, local, regional, global, final_pair };
BOOST_DESCRIBE_ENUM(ForumLevel, team, local, regional, global, final_pair)

enum class Cadence { weekly, two_weekly, monthly, quarterly, as_needed };
BOOST_DESCRIBE_ENUM(Cadence, weekly, two_weekly, monthly, quarterly, as_needed)

struct ForumRow {
    Id<Forum> id;
    Id<Alliance> alliance;
    std::string name;
    ForumLevel level{};
    std::optional<Id<Forum>> parent;
    Cadence cadence{};
    std::vector<Id<Seat>> seats;
    std::vector<Id<Seat>> co_chairs;
};
BOOST_DESCRIBE_STRUCT(ForumRow, (), (id, alliance, name, level, parent, cadence, seats, co_chairs))

/// How high an escalation is when this forum holds it: 1 is a pair of counterparts, 2 a team, local or regional
/// forum, 3 a global one, 4 the final pair.
constexpr int level_number(ForumLevel level) {
    return level == ForumLevel::final_pair ? 4 : level == ForumLevel::global ? 3 : 2;
}

}  // namespace entente
