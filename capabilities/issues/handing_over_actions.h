#pragma once
#include "capabilities/alliances/seat.h"
#include "capabilities/issues/handing_over.h"
#include "foundation/access/command.h"

#include <boost/describe.hpp>

#include <string>
#include <vector>

namespace entente {

/// A side as it stands when it is passed on.
struct SidePassedOn {
    Id<Room> room;  ///< the case room
    Id<Alliance> alliance;
    Id<Party> party;
    std::string party_name;
    std::vector<Id<Person>> taking_part;  ///< everybody who speaks for a side or receives it
};

struct HandedTo {
    Id<Seat> seat;
};
BOOST_DESCRIBE_STRUCT(HandedTo, (), (seat))

/// The seat that speaks for the side from now on, or refused. Its holder and the alliance managers of its company
/// read the case room from here on, all of it.
SeatRow pass_on(access::Command& command, const SidePassedOn& side, const Id<Seat>& to);

}  // namespace entente
