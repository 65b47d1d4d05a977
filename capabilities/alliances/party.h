#pragma once
#include "capabilities/people/organisation.h"
#include "foundation/base/id.h"
#include "foundation/base/refusal.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// One company's place in one alliance.
struct Party;

/// signed_in: its people work here. invited: its alliance manager has not confirmed yet. paper: it does not sign
/// in; its signatures are recorded by hand and marked so.
enum class Standing { signed_in, invited, paper };
BOOST_DESCRIBE_ENUM(Standing, signed_in, invited, paper)

struct PartyRow {
    Id<Party> id;
    Id<Alliance> alliance;
    std::string name;
    std::string short_name;
    Standing standing{};
    std::optional<Id<Organisation>> organisation;  ///< once confirmed
};
BOOST_DESCRIBE_STRUCT(PartyRow, (), (id, alliance, name, short_name, standing, organisation))

inline constexpr Refusal no_such_party{
    Because::not_found, "party-not-found", "There is no party under that name in this alliance."};
inline constexpr Refusal party_has_confirmed{
    Because::conflicting, "party-confirmed", "{party} has confirmed already: its people sign in."};
inline constexpr Refusal invitation_does_not_work{Because::not_found, "party-invitation-does-not-work",
    "This invitation does not work: it was used before, was replaced, has expired or was not copied whole. Ask for a new one."};
inline constexpr Refusal invited_somebody_else{Because::not_allowed, "invited-somebody-else",
    "This invitation is for {mail}. Sign in with that address to confirm."};
inline constexpr Refusal already_a_party{
    Because::conflicting, "already-a-party", "Your company is a party of this alliance already."};
inline constexpr Refusal host_is_no_party{Because::not_allowed, "host-is-no-party",
    "The organisation that runs this server takes part in no alliance. Sign in as somebody of your own company."};

/// Why `mail` of `organisation` may not confirm for `party`, whose invitation was made out to `invited`.
Obstacle obstacle_to_confirming(const PartyRow& party, std::string_view invited, std::string_view mail,
    const OrganisationRow& organisation, const std::vector<PartyRow>& parties);

}  // namespace entente
