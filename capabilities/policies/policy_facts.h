#pragma once
#include "capabilities/policies/policy.h"
#include "foundation/record/entry.h"

namespace entente {

/// In the joint room; the subject is the seat, the author who holds it.
struct PolicySigned {
    static constexpr record::Kind kind{"policy.signed"};
    Id<Alliance> alliance;
    int edition = 0;
};
BOOST_DESCRIBE_STRUCT(PolicySigned, (), (alliance, edition))

}  // namespace entente
