#pragma once
#include "capabilities/alliances/party.h"
#include "foundation/describe/shape_of.h"

/// What one company takes for granted about the other or about the work, written down so that somebody tests it.
namespace entente {

struct Assumption;

struct NoteAssumption {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(NoteAssumption, (), (text))

struct TestedAssumption {
    bool holds = false;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(TestedAssumption, (), (holds, words))

namespace describe {
template <>
inline constexpr auto notes<NoteAssumption> = std::to_array<Note>({{.field = "text",
    .says = "What your company takes for granted, such as that their board decides within a week",
    .least = 5,
    .most = 500,
    .multiline = true}});
template <>
inline constexpr auto notes<TestedAssumption> = std::to_array<Note>({{.field = "holds", .says = "Whether it is true"},
    {.field = "words", .says = "How you know, or what is true instead", .least = 3, .most = 2'000, .multiline = true}});
}  // namespace describe

struct AssumptionCase {
    Id<Assumption> id;
    Id<Alliance> alliance;
    Id<Room> room;
    Id<Party> held_by;
    std::string holder;  ///< that company's short name
    std::string text;
    std::string noted_by;
    Instant noted_at;
    std::optional<TestedAssumption> tested;
    std::string tested_by;
    std::optional<Instant> tested_at;
};
BOOST_DESCRIBE_STRUCT(
    AssumptionCase, (), (id, alliance, room, held_by, holder, text, noted_by, noted_at, tested, tested_by, tested_at))

inline constexpr Refusal no_such_assumption{
    Because::not_found, "assumption-not-found", "There is no assumption under that name in this alliance."};
inline constexpr Refusal assumption_is_tested{Because::conflicting, "assumption-tested",
    "It is tested already, and what was found stays. If things have changed, note what you assume now."};

/// `takes_part`: whether they hold a seat here, other than as an observer. Anybody may test it, of any company.
Obstacle obstacle_to_testing(const AssumptionCase& assumption, bool takes_part);

}  // namespace entente
