#pragma once
#include "foundation/store/store.h"

namespace entente::store {

/// Puts every row of `from` into `to`, in the place of whatever was there. One is an SQLite and the other a PostgreSQL,
/// migrated alike; `from` is one snapshot.
void copy_rows(Store& from, Store& to);

}  // namespace entente::store
