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

inline constexpr Refusal no_such_forum{Because::not_found, "forum-not-found", "There is no forum under that name."};
inline constexpr Refusal parent_is_not_higher{Because::malformed, "forum-parent-not-higher",
    "A forum hands on what it cannot settle to a higher one. Choose a parent above its own level."};
inline constexpr Refusal final_pair_exists{
    Because::conflicting, "final-pair-exists", "This alliance has its final pair already. There is only one."};
inline constexpr Refusal final_pair_is_one_a_side{
    Because::malformed, "final-pair-one-a-side", "The final pair has one seat of each company and no more."};
inline constexpr Refusal co_chair_is_missing{Because::malformed, "co-chair-missing",
    "Each company in a forum has a co-chair there. Name one of the seats of {party}."};
inline constexpr Refusal seats_of_others_stay{Because::not_allowed, "seats-of-others-stay",
    "You place the seats of your own company. Those of {party} are placed by its alliance manager."};

/// Who sits in a forum, and who of them leads it.
struct ForumSeating {
    std::vector<Id<Seat>> seats;
    std::vector<Id<Seat>> co_chairs;
};
/// The seating with every co-chair seated, nothing twice, and everybody in a final pair a co-chair.
ForumSeating completed(ForumLevel level, ForumSeating seating);

/// What stands in the way and, for its sentence, of which party it speaks.
struct ForumObstacle {
    Obstacle obstacle;
    std::string party;
};
/// Why a forum of this level cannot be seated like this.
ForumObstacle obstacle_to_seating(ForumLevel level, const ForumSeating& seating, const std::vector<SeatRow>& seats,
    const std::vector<PartyRow>& parties);
/// Why `by` may not turn the seating `was` into `becomes`: everybody moves the seats that they keep.
ForumObstacle obstacle_to_moving(const ForumSeating& was, const ForumSeating& becomes,
    const std::vector<SeatRow>& seats, const std::vector<PartyRow>& parties, const Id<Person>& by);
/// Why there cannot be one more forum of this level under this parent.
Obstacle obstacle_to_placing(
    ForumLevel level, const std::optional<ForumRow>& parent, const std::vector<ForumRow>& forums);
/// Why a forum of this level cannot hand on to this parent.
Obstacle obstacle_to_parent(ForumLevel level, const std::optional<ForumRow>& parent);
/// The co-chairs of `lower` that do not sit in `higher` yet and belong there: who chairs one level sits in the next and
/// sees how decisions are made. Nobody joins a final pair, nor a forum in which their company has no co-chair.
std::vector<Id<Seat>> chairs_missing_above(
    const ForumRow& lower, const ForumRow& higher, const std::vector<SeatRow>& seats);
/// The seats of the final pair, empty where there is none.
std::vector<Id<Seat>> final_pair_of(const std::vector<ForumRow>& forums);

/// How high an escalation is when this forum holds it: 1 is a pair of counterparts, 2 a team, local or regional
/// forum, 3 a global one, 4 the final pair.
constexpr int level_number(ForumLevel level) {
    return level == ForumLevel::final_pair ? 4 : level == ForumLevel::global ? 3 : 2;
}

}  // namespace entente
