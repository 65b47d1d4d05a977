#pragma once
#include "capabilities/alliances/party_calendar.h"
#include "foundation/record/entry.h"

namespace entente {

/// In the joint room, about the party: all its closed days, in place of those before.
struct PartyClosedDaysSet {
    static constexpr record::Kind kind{"party.closed-days-set"};
    Id<Alliance> alliance;
    std::vector<ClosedDays> closed;
};
BOOST_DESCRIBE_STRUCT(PartyClosedDaysSet, (), (alliance, closed))

}  // namespace entente
