#include "foundation/store/numbered.h"

#include <algorithm>

namespace entente::store {
namespace {

bool begins_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool in_name(char c) { return begins_name(c) || (c >= '0' && c <= '9'); }

std::size_t after(std::string_view sql, std::size_t from, std::string_view end) {
    const auto found = sql.find(end, from);
    return found == sql.npos ? sql.size() : found + end.size();
}

/// The length of what stands at the beginning of `sql` and holds no parameter whatever is in it; 0 if nothing does.
std::size_t opaque(std::string_view sql) {
    // A doubled quote within a text reads as the end of one text and the beginning of the next: the same to us.
    if (sql[0] == '\'' || sql[0] == '"') return after(sql, 1, sql.substr(0, 1));
    if (sql.starts_with("--")) return after(sql, 2, "\n");
    if (sql.starts_with("/*")) return after(sql, 2, "*/");
    if (sql.starts_with("::")) return 2;
    return 0;
}

std::size_t number_of(std::string_view name, std::vector<std::string>& names) {
    const auto found = std::find(names.begin(), names.end(), name);
    const auto number = static_cast<std::size_t>(found - names.begin()) + 1;
    if (found == names.end()) names.emplace_back(name);
    return number;
}

}  // namespace

Numbered numbered(std::string_view sql) {
    Numbered out;
    while (!sql.empty()) {
        auto length = opaque(sql);
        if (length == 0 && sql[0] == ':' && sql.size() > 1 && begins_name(sql[1])) {
            const auto end = std::find_if_not(sql.begin() + 1, sql.end(), in_name);
            const auto name = sql.substr(1, static_cast<std::size_t>(end - sql.begin()) - 1);
            out.sql += "$" + std::to_string(number_of(name, out.names));
            length = name.size() + 1;
        } else {
            length = std::max<std::size_t>(length, 1);
            out.sql.append(sql.substr(0, length));
        }
        sql.remove_prefix(length);
    }
    return out;
}

}  // namespace entente::store
