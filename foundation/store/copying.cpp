#include "foundation/store/copying.h"

#include <set>

namespace entente::store {
namespace {

constexpr std::size_t rows_at_once = 500;

// A table stands before those that refer to it.
constexpr Statement made_in_sqlite{"store.tables_of_sqlite", R"sql(
    SELECT m.name FROM sqlite_master m JOIN pragma_table_list l ON l.name = m.name AND l.schema = 'main'
    WHERE l.type = 'table' AND m.name <> 'migration' ORDER BY m.rowid)sql"};
// The {place} of a searched text is SQLite's own: PostgreSQL has none to give back.
constexpr Statement columns_in_sqlite{"store.columns_of_sqlite", R"sql(
    SELECT name FROM pragma_table_info(:table) WHERE NOT (name = 'place' AND pk = 1) ORDER BY cid)sql"};
// What the rows are kept in the order of: their number, or the primary key of a table that is clustered by it.
constexpr Statement order_in_sqlite{"store.order_of_sqlite", R"sql(
    SELECT 'rowid' FROM pragma_table_list WHERE schema = 'main' AND name = :table AND wr = 0
    UNION ALL SELECT name FROM (
        SELECT i.name FROM pragma_table_info(:table) i JOIN pragma_table_list l ON l.schema = 'main' AND l.name = :table
        WHERE l.wr = 1 AND i.pk > 0 ORDER BY i.pk))sql"};
constexpr Statement made_in_postgresql{
    "store.tables_of_postgresql", "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"};

struct Table {
    std::string name;
    std::vector<std::string> columns;

    std::string list(std::string_view before = "") const {
        std::string text;
        for (const auto& column : columns) text.append(text.empty() ? "" : ", ").append(before).append(column);
        return text;
    }
};

std::vector<Table> tables_of_both(Tables& sqlite, Tables& postgresql);
void copy_table(Tables& from, Tables& to, const Table& table);
using Take = std::function<void(const Rows&)>;
void read_postgresql(Tables& from, const Table& table, const Take& take);
void read_sqlite(Tables& from, const Table& table, const Take& take);

}  // namespace

void copy_rows(Store& from, Store& to) {
    to.write([&](Tables& into) {
        from.read_everything([&](Tables& out) {
            const auto tables =
                from.dialect() == Dialect::sqlite ? tables_of_both(out, into) : tables_of_both(into, out);
            for (auto table = tables.rbegin(); table != tables.rend(); ++table) {
                const auto sql = "DELETE FROM " + table->name;
                into.run({"store.empty_table", sql});
            }
            for (const auto& table : tables) copy_table(out, into, table);
        });
    });
}

namespace {

/// Those that both have: what one alone has (an index of words) it keeps by itself.
std::vector<Table> tables_of_both(Tables& sqlite, Tables& postgresql) {
    std::set<std::string> known;
    for (const auto& row : postgresql.run(made_in_postgresql)) known.insert(row.text(0));
    std::vector<Table> tables;
    for (const auto& row : sqlite.run(made_in_sqlite)) {
        if (!known.contains(row.text(0))) continue;
        auto& table = tables.emplace_back(Table{row.text(0), {}});
        for (const auto& column : sqlite.run(columns_in_sqlite, {{"table", table.name}}))
            table.columns.push_back(column.text(0));
    }
    return tables;
}

void copy_table(Tables& from, Tables& to, const Table& table) {
    const auto sql = "INSERT INTO " + table.name + " (" + table.list() + ") VALUES (" + table.list(":") + ")";
    const auto take = [&](const Rows& rows) {
        for (const auto& row : rows) {
            Parameters values;
            for (std::size_t place = 0; place < table.columns.size(); ++place)
                values.set(table.columns[place], row.value(place));
            to.run({"store.copy_row", sql}, values);
        }
    };
    if (from.dialect() == Dialect::sqlite) read_sqlite(from, table, take);
    else read_postgresql(from, table, take);
}

void read_postgresql(Tables& from, const Table& table, const Take& take) {
    const auto open = "DECLARE copying NO SCROLL CURSOR FOR SELECT " + table.list() + " FROM " + table.name;
    const auto fetch = "FETCH " + std::to_string(rows_at_once) + " FROM copying -- " + table.name;
    from.run({"store.open_cursor", open});
    for (;;) {
        const auto rows = from.run({"store.fetch", fetch});
        take(rows);
        if (rows.size() < rows_at_once) break;
    }
    from.run_script("CLOSE copying");
}

void read_sqlite(Tables& from, const Table& table, const Take& take) {
    Table order{table.name, {}};
    for (const auto& row : from.run(order_in_sqlite, {{"table", table.name}})) order.columns.push_back(row.text(0));
    const auto begin = "SELECT " + table.list() + ", " + order.list() + " FROM " + table.name;
    const auto end = " ORDER BY " + order.list() + " LIMIT " + std::to_string(rows_at_once);
    const auto first = begin + end;
    const auto next = begin + " WHERE (" + order.list() + ") > (" + order.list(":after_") + ")" + end;
    std::vector<std::string> names;
    for (const auto& column : order.columns) names.push_back("after_" + column);
    Parameters after;
    for (auto rows = from.run({"store.first_rows", first});; rows = from.run({"store.next_rows", next}, after)) {
        take(rows);
        if (rows.size() < rows_at_once) return;
        after = {};
        for (std::size_t place = 0; place < order.columns.size(); ++place)
            after.set(names[place], rows[rows.size() - 1].value(table.columns.size() + place));
    }
}

}  // namespace
}  // namespace entente::store
