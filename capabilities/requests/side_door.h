#pragma once
#include "capabilities/alliances/party.h"
#include "foundation/describe/shape_of.h"

/// What came another way than over the desk, by a call to somebody one knows. It is counted without reproach, and asks
/// what made the side door easier: a queue that the well connected go round comes to mean low priority, and dies.
/// (J. Weiss and J. Hughes, "Want Collaboration? Accept, and Actively Manage, Conflict", HBR, March 2005.)
namespace entente {

enum class SideDoorReason { speed, not_known, other };
BOOST_DESCRIBE_ENUM(SideDoorReason, speed, not_known, other)

struct SideDoorUsed;

/// What somebody notes of it.
struct SideDoorNote {
    std::string what;
    Day on;
    SideDoorReason reason{};
    std::string words;
};
BOOST_DESCRIBE_STRUCT(SideDoorNote, (), (what, on, reason, words))

namespace describe {
template <>
inline constexpr auto notes<SideDoorNote> = std::to_array<Note>(
    {{.field = "what", .says = "What was asked for or decided", .least = 5, .most = 200},
        {.field = "on", .says = "The day on which it came"},
        {.field = "reason", .says = "What made the side door easier"},
        {.field = "words", .says = "The same in your words; never whose fault", .most = 1'000, .multiline = true}});
}  // namespace describe

struct SideDoor {
    Id<Party> party;  ///< that notes it: asked or was asked another way
    SideDoorNote note;
};
BOOST_DESCRIBE_STRUCT(SideDoor, (), (party, note))

inline constexpr Refusal came_in_the_future{
    Because::malformed, "side-door-later", "Choose today or an earlier day as the one on which it came."};

}  // namespace entente
