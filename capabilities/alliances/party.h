#pragma once
#include "foundation/base/id.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>

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

}  // namespace entente
