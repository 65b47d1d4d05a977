#include "foundation/store/sqlite_connection.h"

#include "foundation/store/dialect.h"

#include <sqlite3.h>
#include <algorithm>
#include <mutex>
#include <new>

namespace entente::store {
namespace {

constexpr int wait_milliseconds = 5'000;
constexpr std::size_t most_prepared = 1'000;
constexpr std::size_t most_usual_values = 4'096;

std::vector<std::string> parameter_names(sqlite3_stmt* handle);
std::shared_ptr<const Columns> column_names(sqlite3_stmt* handle);
void take_row(sqlite3_stmt* handle, const Statement& statement, std::vector<Value>& values);

/// A statement that is stepped is always reset, or it would hold its snapshot open.
struct Stepping {
    sqlite3_stmt* handle;
    ~Stepping() { sqlite3_reset(handle); }
};

}  // namespace

SqliteConnection::SqliteConnection(const std::string& path, Role role) : role_(role) {
    // Every connection would otherwise take one lock for statistics that nobody reads.
    static std::once_flag configured;
    std::call_once(configured, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });

    const int access = role == Role::writer ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    const int opened =
        sqlite3_open_v2(path.c_str(), &database_, access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    try {
        check(opened, path);
        set_up();
    } catch (...) {
        for (auto& [address, statement] : prepared_) sqlite3_finalize(statement.handle);
        sqlite3_close(database_);
        throw;
    }
}

SqliteConnection::~SqliteConnection() {
    for (auto& [address, statement] : prepared_) sqlite3_finalize(statement.handle);
    sqlite3_close(database_);
}

void SqliteConnection::set_up() {
    // The first pragma may have to recover a killed server's log: without the time-out it would answer "busy".
    check(sqlite3_busy_timeout(database_, wait_milliseconds), "busy_timeout");
    if (role_ == Role::reader) {
        // SQLite 3.7.0 to 3.51.2 can corrupt the file when one connection resets the log while another checkpoints.
        // So the writer alone makes checkpoints, and a reader can do nothing but read.
        run_script(
            "PRAGMA query_only = ON; PRAGMA wal_autocheckpoint = 0; PRAGMA mmap_size = 1073741824; PRAGMA temp_store = MEMORY");
        return;
    }
    constexpr Statement wal{"store.wal", "PRAGMA journal_mode = WAL"};
    if (run(wal, {}).front().text(0) != "wal")
        throw StoreUnavailable("The data folder's file system cannot hold a write-ahead log.");
    // secure_delete: a text that was erased from the record leaves no bytes behind in the file.
    run_script(
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 4000;"
        "PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY");
}

Rows SqliteConnection::run(const Statement& statement, const Parameters& parameters) {
    auto& ready = prepared(statement);
    const Stepping stepping{ready.handle};
    bind(ready, statement, parameters);
    const bool changes = !sqlite3_stmt_readonly(ready.handle);
    changed_ |= changes;
    int result = sqlite3_step(ready.handle);
    // A changed schema makes SQLite prepare a `SELECT *` again, with other columns.
    if (static_cast<std::size_t>(sqlite3_column_count(ready.handle)) != ready.columns->size())
        ready.columns = column_names(ready.handle);

    Rows answer{ready.columns, {}, 0};
    answer.values.reserve(ready.usual_values);
    for (; result == SQLITE_ROW; result = sqlite3_step(ready.handle)) take_row(ready.handle, statement, answer.values);
    ready.usual_values = std::min(answer.values.size(), most_usual_values);
    if (result != SQLITE_DONE) fail(result, statement.name);
    if (changes) answer.changed = sqlite3_changes64(database_);
    return answer;
}

SqliteConnection::Prepared& SqliteConnection::prepared(const Statement& statement) {
    auto& kept = prepared_[statement.sql.data()];
    // The address alone would be wrong for a text that was built in memory which has been used before.
    if (kept.handle && kept.sql == statement.sql) return kept;
    if (prepared_.size() > most_prepared) {
        for (auto& [address, old] : prepared_) sqlite3_finalize(old.handle);
        prepared_.clear();
        return prepared(statement);
    }
    forget(kept);
    const auto sql = spelled(Dialect::sqlite, statement.sql);
    check(sqlite3_prepare_v3(
              database_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &kept.handle, nullptr),
        statement.name);
    if (!kept.handle) throw std::logic_error(std::string(statement.name) + " holds no statement");
    kept.sql = statement.sql;
    kept.names = parameter_names(kept.handle);
    kept.columns = column_names(kept.handle);
    return kept;
}

void SqliteConnection::forget(Prepared& statement) {
    sqlite3_finalize(statement.handle);
    statement = {};
}

void SqliteConnection::bind(const Prepared& prepared, const Statement& statement, const Parameters& parameters) {
    for (std::size_t i = 0; i < prepared.names.size(); ++i) {
        const auto* value = parameters.find(prepared.names[i]);
        if (!value) throw std::logic_error(std::string(statement.name) + " is not given :" + prepared.names[i]);
        bind_one(prepared.handle, static_cast<int>(i) + 1, *value);
    }
}

void SqliteConnection::bind_one(sqlite3_stmt* handle, int index, const Value& value) {
    // SQLITE_STATIC: the parameters outlive the run, and each run binds all of them again.
    if (const auto* number = std::get_if<std::int64_t>(&value))
        check(sqlite3_bind_int64(handle, index, *number), "a number");
    else if (const auto* text = std::get_if<std::string>(&value))
        check(sqlite3_bind_text64(handle, index, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8), "a text");
    else if (const auto* bytes = std::get_if<Bytes>(&value))
        check(bytes->empty() ? sqlite3_bind_zeroblob(handle, index, 0)
                             : sqlite3_bind_blob64(handle, index, bytes->data(), bytes->size(), SQLITE_STATIC),
            "bytes");
    else check(sqlite3_bind_null(handle, index), "nothing");
}

void SqliteConnection::run_script(std::string_view sql) {
    changed_ = true;
    check(sqlite3_exec(database_, std::string(sql).c_str(), nullptr, nullptr, nullptr), "script");
}

bool SqliteConnection::in_transaction() const { return sqlite3_get_autocommit(database_) == 0; }

void SqliteConnection::copy_to(const std::string& path) {
    sqlite3* copy = nullptr;
    int result = sqlite3_open_v2(
        path.c_str(), &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE, nullptr);
    if (result == SQLITE_OK) {
        // All pages in one step: one snapshot, however many commits come meanwhile.
        if (auto* backup = sqlite3_backup_init(copy, "main", database_, "main")) {
            sqlite3_backup_step(backup, -1);
            result = sqlite3_backup_finish(backup);
        } else {
            result = sqlite3_extended_errcode(copy);
        }
    }
    const std::string why = sqlite3_errmsg(copy);
    sqlite3_close(copy);
    if ((result & 0xff) == SQLITE_FULL) throw StoreFull("Cannot copy the database to " + path + ": the disk is full.");
    if (result != SQLITE_OK) throw StoreUnavailable("Cannot copy the database to " + path + ": " + why + ".");
}

void SqliteConnection::check(int result, std::string_view doing) const {
    if (result != SQLITE_OK) fail(result, doing);
}

void SqliteConnection::fail(int result, std::string_view doing) const {
    const auto sentence = std::string(doing) + ": " + (database_ ? sqlite3_errmsg(database_) : sqlite3_errstr(result));
    switch (result & 0xff) {
    case SQLITE_CONSTRAINT: throw ConstraintBroken(sentence);
    case SQLITE_FULL: throw StoreFull(sentence);
    case SQLITE_READONLY:
        if (role_ == Role::reader) throw std::logic_error(sentence);
        [[fallthrough]];
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_PERM:
    case SQLITE_PROTOCOL:
    case SQLITE_BUSY:
    case SQLITE_LOCKED: throw StoreUnavailable(sentence);
    case SQLITE_NOMEM: throw std::bad_alloc();
    default: throw std::logic_error(sentence);
    }
}

namespace {

std::vector<std::string> parameter_names(sqlite3_stmt* handle) {
    std::vector<std::string> names;
    for (int i = 1; i <= sqlite3_bind_parameter_count(handle); ++i) {
        const char* name = sqlite3_bind_parameter_name(handle, i);
        names.emplace_back(name ? name + 1 : "?");
    }
    return names;
}

std::shared_ptr<const Columns> column_names(sqlite3_stmt* handle) {
    auto names = std::make_shared<Columns>();
    for (int i = 0; i < sqlite3_column_count(handle); ++i) names->emplace_back(sqlite3_column_name(handle, i));
    return names;
}

// One look-up of the column instead of one for its type, one for its text and one for its length: SQLite calls that
// unsafe between threads, and a connection is never used by two.
void take_column(sqlite3_stmt* handle, int column, const Statement& statement, std::vector<Value>& values) {
    auto* held = sqlite3_column_value(handle, column);
    switch (sqlite3_value_type(held)) {
    case SQLITE_NULL: values.emplace_back(); return;
    case SQLITE_INTEGER: values.emplace_back(std::int64_t{sqlite3_value_int64(held)}); return;
    case SQLITE_BLOB: {
        const auto* first = static_cast<const std::uint8_t*>(sqlite3_value_blob(held));
        values.emplace_back(std::in_place_type<Bytes>, first, first + sqlite3_value_bytes(held));
        return;
    }
    case SQLITE_FLOAT:
        throw std::logic_error(std::string(statement.name) + " answers with a fraction in " +
                               sqlite3_column_name(handle, column) + ": cast it");
    default: {
        const auto* first = reinterpret_cast<const char*>(sqlite3_value_text(held));
        const auto length = static_cast<std::size_t>(sqlite3_value_bytes(held));
        values.emplace_back(std::in_place_type<std::string>, first, length);
    }
    }
}

void take_row(sqlite3_stmt* handle, const Statement& statement, std::vector<Value>& values) {
    const int columns = sqlite3_column_count(handle);
    for (int column = 0; column < columns; ++column) take_column(handle, column, statement, values);
}

}  // namespace
}  // namespace entente::store
