#pragma once
#include "foundation/record/facts.h"

namespace entente::record {

/// Keeps the subject's row, then the views, true to an entry.
void apply(store::Tables& tables, const FactBook::Page& page, const Entry& entry, const void* fact);

/// Empties the views and applies every entry of every room again, in the order of positions.
void replay(store::Tables& tables, const FactBook& facts);

}  // namespace entente::record
