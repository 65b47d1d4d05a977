#pragma once
#include "foundation/record/entry.h"

#include <boost/describe.hpp>

#include <string>

namespace entente {

/// A room that people made by hand, and why: what may be managed by hand later.
struct RoomPurposeSaid {
    static constexpr record::Kind kind{"room.purpose-said"};
    std::string purpose;
};
BOOST_DESCRIBE_STRUCT(RoomPurposeSaid, (), (purpose))

}  // namespace entente
