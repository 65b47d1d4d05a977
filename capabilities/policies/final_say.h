#pragma once
#include "capabilities/alliances/party.h"
#include "capabilities/alliances/seat.h"
#include "foundation/describe/shape_of.h"

/// Where the agreement gives one company the last word. Who has it still hears the other first: it decides after the
/// consultation that its clause asks for, and says so where everybody reads it.
namespace entente {

struct FinalSay;

struct FinalSayAsked {
    std::string theme;
    Id<Party> party;
    std::string clause;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(FinalSayAsked, (), (theme, party, clause, words))

namespace describe {
template <>
inline constexpr auto notes<FinalSayAsked> = std::to_array<Note>(
    {{.field = "theme", .says = "The theme that it is about, a code of the catalogue", .least = 4, .most = 4},
        {.field = "party", .says = "The company that has the last word"},
        {.field = "clause", .says = "Where the agreement says so: 9.4", .least = 1, .most = 40},
        {.field = "words", .says = "In plain words: on what, and whom it consults before", .least = 5, .most = 500}});
}  // namespace describe

struct FinalSayRight {
    Id<FinalSay> id;
    Id<Alliance> alliance;
    Id<Room> room;
    std::string theme;
    Id<Party> party;
    std::string name;  ///< that company's short name
    std::string clause;
    std::string words;
    std::vector<Id<Party>> agreed_by;  ///< it is in force once all companies that sign in have agreed
    std::vector<Id<Party>> ended_by;   ///< it is over once all who agreed say so: a proposal by who made it
};
BOOST_DESCRIBE_STRUCT(FinalSayRight, (), (id, alliance, room, theme, party, name, clause, words, agreed_by, ended_by))

inline constexpr Refusal no_such_final_say{
    Because::not_found, "final-say-not-found", "There is no such right under that name in this alliance."};
inline constexpr Refusal unknown_final_say_theme{
    Because::malformed, "final-say-theme", "Choose one of the themes that disagreements have."};
inline constexpr Refusal agreed_on_final_say{
    Because::conflicting, "final-say-agreed", "Your company has said so already; it waits for the others."};
inline constexpr Refusal never_agreed_on_final_say{Because::conflicting, "final-say-not-agreed",
    "Your company has not agreed to it: it is not in force, and there is nothing to end."};
inline constexpr Refusal final_say_is_over{Because::conflicting, "final-say-over", "This right is over."};

/// `parties`: of the alliance. A company on paper is bound by the agreement, and is not waited for.
bool is_in_force(const FinalSayRight& right, const std::vector<PartyRow>& parties);
bool is_over(const FinalSayRight& right);
/// The right in force that `party` has on `theme`.
const FinalSayRight* final_say_on(const std::vector<FinalSayRight>& rights, const std::vector<PartyRow>& parties,
    const std::string& theme, const Id<Party>& party);
/// `mine`: of which the person is an alliance manager.
Obstacle obstacle_to_agreeing(const FinalSayRight& right, const std::vector<Id<Party>>& mine);
Obstacle obstacle_to_ending(const FinalSayRight& right, const std::vector<Id<Party>>& mine);

}  // namespace entente
