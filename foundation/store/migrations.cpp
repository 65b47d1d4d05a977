#include "foundation/store/dialect.h"
#include "foundation/store/store.h"

#include <algorithm>

namespace entente::store {
namespace {

// The text is kept whole: what was run can be read and compared for ever.
constexpr Statement make_table{"store.migration_table", R"sql(
    CREATE TABLE IF NOT EXISTS migration (
        name TEXT PRIMARY KEY,
        text TEXT NOT NULL,
        landed_at TEXT NOT NULL DEFAULT (CAST(CURRENT_TIMESTAMP AS TEXT))))sql"};
constexpr Statement landed{"store.migration_landed", "SELECT text FROM migration WHERE name = :name"};
constexpr Statement remember{"store.migration_remember", "INSERT INTO migration (name, text) VALUES (:name, :text)"};

void land(Tables& tables, const Migration& stone);
void write_as_one_of_several(Store& store, const Store::Job& job);

}  // namespace

void migrate(Store& store, const std::vector<Migration>& migrations) {
    auto stones = migrations;
    std::sort(stones.begin(), stones.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    write_as_one_of_several(store, [](Tables& tables) { tables.run(make_table); });
    for (const auto& stone : stones) write_as_one_of_several(store, [&stone](Tables& tables) { land(tables, stone); });
}

namespace {

void land(Tables& tables, const Migration& stone) {
    const std::string name(stone.name);
    const auto before = tables.run(landed, {{"name", name}});
    if (before.empty()) {
        // Remembered first: a second process that starts at the same time waits here for the first.
        tables.run(remember, {{"name", name}, {"text", std::string(stone.sql)}});
        tables.run_script(spelled(tables.dialect(), stone.sql));
    } else if (before.front().text(0) != stone.sql) {
        throw std::logic_error("The migration \"" + name +
                               "\" has changed since it was run on this database. "
                               "A landed migration stays as it is: undo the change and add a new one.");
    }
}

/// Several processes may start on one PostgreSQL at once: who comes second looks again.
void write_as_one_of_several(Store& store, const Store::Job& job) {
    try {
        store.write(job);
    } catch (const ConstraintBroken&) {
        store.write(job);
    }
}

}  // namespace
}  // namespace entente::store
