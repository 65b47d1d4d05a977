#pragma once
#include "foundation/base/id.h"
#include "foundation/base/instant.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>

namespace entente {

enum class Phase { exploring, due_diligence, negotiating, launching, active, renewing, winding_down, closed };
BOOST_DESCRIBE_ENUM(Phase, exploring, due_diligence, negotiating, launching, active, renewing, winding_down, closed)

enum class Tier { simple, typical, complex };
BOOST_DESCRIBE_ENUM(Tier, simple, typical, complex)

struct AllianceRow {
    Id<Alliance> id;
    Id<Room> room;  ///< the joint room
    std::string slug;
    std::string name;
    std::string type;  ///< code of the catalogue of alliance types, "AT04"
    Tier tier{};
    Phase phase{};
    Day effective_date;
    std::optional<std::string> north_star;
};
BOOST_DESCRIBE_STRUCT(AllianceRow, (), (id, room, slug, name, type, tier, phase, effective_date, north_star))

}  // namespace entente
