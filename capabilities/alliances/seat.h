#pragma once
#include "capabilities/alliances/party.h"
#include "foundation/base/instant.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>

namespace entente {

/// A role, not a person: forums, signatures and counterparts refer to seats, and a seat may be vacant.
struct Seat;

enum class Role { alliance_manager, executive_sponsor, committee_member, team_member, internal_stakeholder, observer };
BOOST_DESCRIBE_ENUM(Role, alliance_manager, executive_sponsor, committee_member, team_member, internal_stakeholder, observer)

struct SeatRow {
    Id<Seat> id;
    Id<Alliance> alliance;
    Id<Party> party;
    Role role{};
    std::string title;
    std::optional<Id<Person>> person;    ///< absent: vacant
    std::optional<std::string> name;     ///< the copy of the holder's name that the partner may know
    std::optional<std::string> function;
    std::optional<std::string> time_zone;
    std::optional<Id<Seat>> counterpart;
    Instant since;  ///< of this holder, or of the vacancy
};
BOOST_DESCRIBE_STRUCT(SeatRow, (), (id, alliance, party, role, title, person, name, function, time_zone, counterpart, since))

}  // namespace entente
