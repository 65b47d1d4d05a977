// One SELECT on the product's own database through SQLite's C API, with a kept statement: the limit of a page.
//     measure_raw_statement DATABASE SQL [NAME=VALUE...]     prints the microseconds of processor for one answer
#include "foundation/store/dialect.h"
#include "measures/raw_sqlite.h"
#include "measures/stopwatch.h"

#include <malloc.h>

#include <variant>

namespace entente::measures {
namespace {

using Cell = std::variant<std::int64_t, std::string>;

void bind(const RawSqlite& raw, sqlite3_stmt* statement, std::string_view given) {
    const auto sign = given.find('=');
    const auto place = sqlite3_bind_parameter_index(statement, (":" + std::string(given.substr(0, sign))).c_str());
    const std::string value(given.substr(sign + 1));
    const bool number = !value.empty() && value.find_first_not_of("0123456789") == std::string::npos;
    raw.must(number ? sqlite3_bind_int64(statement, place, std::stoll(value))
                    : sqlite3_bind_text(statement, place, value.c_str(), -1, SQLITE_TRANSIENT));
}

/// The rows as values of the caller's own, as any program would take them.
std::size_t answer(const RawSqlite& raw, sqlite3_stmt* statement) {
    std::vector<Cell> cells;
    int result = sqlite3_step(statement);
    const int columns = sqlite3_column_count(statement);
    for (; result == SQLITE_ROW; result = sqlite3_step(statement))
        for (int column = 0; column < columns; ++column) {
            if (sqlite3_column_type(statement, column) == SQLITE_INTEGER)
                cells.emplace_back(sqlite3_column_int64(statement, column));
            else cells.emplace_back(text_in(statement, column));
        }
    raw.must(result);
    sqlite3_reset(statement);
    return columns > 0 ? cells.size() / static_cast<std::size_t>(columns) : 0;
}

int main(int count, char** words) {
    constexpr std::int64_t half_a_second = 500'000'000;
    // A heap that lives as long as a server's: memory is not given back after each answer and asked for again.
    mallopt(M_TRIM_THRESHOLD, 256 << 20);
    const RawSqlite raw(words[1]);
    auto* statement = raw.prepared(store::spelled(store::Dialect::sqlite, words[2]));
    for (int i = 3; i < count; ++i) bind(raw, statement, words[i]);
    const auto rows = answer(raw, statement);
    const auto took = each(processor_now, half_a_second, [&] { answer(raw, statement); });
    sqlite3_finalize(statement);
    std::cout << R"({"rows":)" << rows << R"(,"micros":)" << took / 1e3 << "}\n";
    return 0;
}

}  // namespace
}  // namespace entente::measures

int main(int count, char** words) { return count < 3 ? 2 : entente::measures::main(count, words); }
