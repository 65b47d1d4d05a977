#pragma once
#include "foundation/record/entry.h"
#include "foundation/store/store.h"

namespace entente::record {

/// The subject of an entry has moved on to its version.
void move_subject(store::Tables& tables, const Entry& entry);

/// Forgets versions, titles and search texts: a replay makes them again.
void empty_subjects(store::Tables& tables);

}  // namespace entente::record
