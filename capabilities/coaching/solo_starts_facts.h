#pragma once
#include "capabilities/coaching/solo_starts.h"
#include "foundation/record/entry.h"

namespace entente {

/// Told to the joint room by the clock.
struct SoloStartsCounted {
    static constexpr record::Kind kind{"solo-starts.counted"};
    Id<Alliance> alliance;
    Id<Party> party;
    Day month;
    int starts = 0;
};
BOOST_DESCRIBE_STRUCT(SoloStartsCounted, (), (alliance, party, month, starts))

}  // namespace entente
