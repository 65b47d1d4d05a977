#pragma once
#include "foundation/record/keys.h"
#include "foundation/record/tree.h"
#include "foundation/store/store.h"

#include <string>

namespace entente::record {

/// How many entries a room has.
std::int64_t size_of(store::Tables& tables, const Id<Room>& room);

/// The head of a room at `size` as a C2SP checkpoint: origin "<server>/room/<room>", size, root; a signed note.
std::string checkpoint(const ServerKeys& keys, const Id<Room>& room, std::int64_t size, const Hash& root);

/// The rooms with entries after their last signed head.
std::vector<Id<Room>> rooms_that_grew(store::Tables& tables);
/// Signs the room's present head and keeps it. A head that was kept before is given back as it was.
std::string sign_head(store::Tables& tables, const Id<Room>& room, const ServerKeys& keys, Instant at);

}  // namespace entente::record
