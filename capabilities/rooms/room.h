#pragma once
#include "capabilities/alliances/seat.h"
#include "foundation/base/instant.h"
#include "foundation/base/refusal.h"
#include "foundation/describe/shape_of.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <vector>

/// Restricted rooms that people make by hand: a clean team, a deal team, counsel. The rooms of issues and escalations are
/// kept by those capabilities and only shown here.
namespace entente {

struct NewRoom {
    std::string name;
    std::string purpose;
    std::vector<Id<Person>> people;  ///< who hold a seat in the alliance; whoever makes it is in it
};
BOOST_DESCRIBE_STRUCT(NewRoom, (), (name, purpose, people))

namespace describe {
template <>
inline constexpr auto notes<NewRoom> = std::to_array<Note>(
    {{.field = "name", .says = "What the room is called", .least = 3, .most = 80},
        {.field = "purpose",
            .says = "Why it is needed, in words that everybody in it may read",
            .least = 3,
            .most = 1'000,
            .multiline = true},
        {.field = "people", .says = "Who shall be in it", .most = 100}});
}  // namespace describe

inline constexpr Refusal no_such_room{Because::not_found, "room-not-found", "There is no room under that name."};
inline constexpr Refusal holds_no_seat{
    Because::malformed, "room-needs-seat", "Only people who hold a seat in this alliance can be in its rooms."};
inline constexpr Refusal needs_somebody{Because::malformed, "room-needs-people",
    "Name at least one other person. For your own company alone there is its own room."};
inline constexpr Refusal kept_by_its_case{Because::conflicting, "room-kept-by-case",
    "Who is in this room follows from what is worked on in it. It cannot be changed by hand."};
inline constexpr Refusal of_another_company{
    Because::not_allowed, "room-other-company", "Only people of the same company can take somebody out of a room."};

/// The seat that `person` holds; nothing for somebody without one.
const SeatRow* seat_of(const std::vector<SeatRow>& seats, const Id<Person>& person);
/// Why a room may not be made for these people by `maker`.
Obstacle obstacle_to_making(
    const std::vector<SeatRow>& seats, const Id<Person>& maker, const std::vector<Id<Person>>& people);
/// Why `by` may not take `who` out of it.
Obstacle obstacle_to_dismissing(const Id<Organisation>& by, const Id<Organisation>& who);

}  // namespace entente
