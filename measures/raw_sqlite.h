#pragma once
#include <sqlite3.h>

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

/// SQLite as plainly as its C API allows: what the product is held against.
namespace entente::measures {

struct RawSqlite {
    explicit RawSqlite(const std::string& path) {
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        must(sqlite3_open_v2(
            path.c_str(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr));
        must(sqlite3_busy_timeout(database, 5'000));
        // As the product's own readers: without it every page is copied once more.
        run("PRAGMA mmap_size = 1073741824");
    }
    ~RawSqlite() { sqlite3_close(database); }
    RawSqlite(const RawSqlite&) = delete;

    void must(int result) const {
        if (result == SQLITE_OK || result == SQLITE_ROW || result == SQLITE_DONE) return;
        std::cerr << "SQLite: " << sqlite3_errmsg(database) << '\n';
        std::exit(1);
    }
    void run(const char* sql) const { must(sqlite3_exec(database, sql, nullptr, nullptr, nullptr)); }
    sqlite3_stmt* prepared(std::string_view sql) const {
        sqlite3_stmt* statement = nullptr;
        must(sqlite3_prepare_v3(
            database, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
        return statement;
    }

    sqlite3* database = nullptr;
};

inline std::string text_in(sqlite3_stmt* statement, int column) {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return {bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
}

}  // namespace entente::measures
