#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace entente::store {

/// A statement as PostgreSQL takes it: `$1`, `$2` … and the names that they stood for, each name once.
struct Numbered {
    std::string sql;
    std::vector<std::string> names;
};

/// Rewrites `:name` to `$n`, leaving alone casts (`::`), texts, quoted names and comments.
Numbered numbered(std::string_view sql);

}  // namespace entente::store
