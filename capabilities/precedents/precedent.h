#pragma once
#include "capabilities/escalations/escalation.h"

/// A settled case whose reason is meant to guide later ones. Every published reason that says so becomes one; what it
/// says is never changed, only how long it holds and what took its place.
namespace entente {

/// How long it holds, and which later precedent took its place.
struct PrecedentStanding {
    Day valid_until;
    std::optional<Id<Escalation>> superseded_by;
    bool operator==(const PrecedentStanding&) const = default;
};
BOOST_DESCRIBE_STRUCT(PrecedentStanding, (), (valid_until, superseded_by))

namespace describe {
template <>
inline constexpr auto notes<PrecedentStanding> = std::to_array<Note>(
    {{.field = "valid_until", .says = "The last day on which it guides later cases"},
        {.field = "superseded_by", .says = "The precedent that took its place, if one did"}});
}  // namespace describe

struct PrecedentSide {
    Id<Party> party;
    std::string name;
    bool on_paper = false;
};
BOOST_DESCRIBE_STRUCT(PrecedentSide, (), (party, name, on_paper))

/// What one side's alliance manager would have it stand at.
struct StandingProposed {
    Id<Party> party;
    PrecedentStanding standing;
};
BOOST_DESCRIBE_STRUCT(StandingProposed, (), (party, standing))

struct PrecedentCase {
    Id<Escalation> id;  ///< the case that set it
    Id<Alliance> alliance;
    Id<Room> room;
    std::string question;
    std::string theme;
    std::vector<std::string> functions;
    Rationale reason;
    Day published_on;
    std::vector<PrecedentSide> sides;
    PrecedentStanding standing;
    std::vector<StandingProposed> proposed;
    int consulted = 0;  ///< by how many issues
    int helped = 0;     ///< in how many of them at least one side says that it did
};
BOOST_DESCRIBE_STRUCT(PrecedentCase, (),
    (id, alliance, room, question, theme, functions, reason, published_on, sides, standing, proposed, consulted,
        helped))

inline constexpr Refusal no_such_precedent{
    Because::not_found, "precedent-not-found", "There is no precedent under that name in this alliance."};
inline constexpr Refusal precedent_managers_only{Because::not_allowed, "precedent-managers-only",
    "How long a precedent holds is agreed by the alliance managers of the companies that set it."};
inline constexpr Refusal precedent_ends_before_it_begins{Because::malformed, "precedent-ends-too-early",
    "It was published on {published}. Choose a day on or after that as the last on which it holds."};
inline constexpr Refusal no_such_successor{Because::malformed, "precedent-successor",
    "Choose a precedent of this alliance that was published after this one."};

/// A year from its publication: what is older is looked at again before anybody relies on it.
PrecedentStanding first_standing(Day published_on);
/// Why somebody who manages `managed` may not propose it; `successor` is the precedent named as taking its place.
Obstacle obstacle_to_standing(const PrecedentCase& precedent, const std::vector<Id<Party>>& managed);
Obstacle obstacle_to_standing(
    const PrecedentCase& precedent, const PrecedentStanding& wanted, const PrecedentCase* successor);
/// The proposal takes the place of that side's former one; what all sides that sign in propose alike holds from now on.
void propose_standing(PrecedentCase& precedent, const Id<Party>& party, const PrecedentStanding& wanted);

}  // namespace entente
