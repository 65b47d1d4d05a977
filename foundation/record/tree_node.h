#pragma once
#include "foundation/base/id.h"
#include "foundation/record/tree.h"
#include "foundation/store/store.h"

namespace entente::record {

/// The complete subtrees of a room as they are stored.
NodeAt stored_nodes(store::Tables& tables, const Id<Room>& room);

/// Stores leaf `seq` and the subtrees that it finishes: two rows an append on average, and never a change of one.
void add_leaf(store::Tables& tables, const Id<Room>& room, std::int64_t seq, const Hash& leaf);

}  // namespace entente::record
