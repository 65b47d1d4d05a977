#pragma once
#include "capabilities/escalations/escalation.h"
#include "foundation/access/command.h"
#include "foundation/describe/shape_of.h"

namespace entente {

struct RootAsked {
    std::string root;
};
BOOST_DESCRIBE_STRUCT(RootAsked, (), (root))

namespace describe {
template <>
inline constexpr auto notes<RootAsked> = std::to_array<Note>(
    {{.field = "root", .says = "Code of a root cause, RC01 to RC12", .least = 4, .most = 4}});
}  // namespace describe

/// What the author's side takes for the root of it. Provisional from the first code on; confirmed once the case is
/// closed and the alliance managers of all sides say the same.
void code_root(access::Command& command, const Id<Escalation>& id, const std::string& root);

}  // namespace entente
