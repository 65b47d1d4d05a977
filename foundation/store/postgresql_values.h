#pragma once
#include "foundation/store/store.h"

struct pg_result;

namespace entente::store {

/// One value of an answer in PostgreSQL's binary form.
Value postgresql_value(const pg_result* result, int row, int column, std::string_view statement);

}  // namespace entente::store
