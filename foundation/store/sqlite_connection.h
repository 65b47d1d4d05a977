#pragma once
#include "foundation/store/store.h"

#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace entente::store {

/// One connection to an SQLite file, used by one thread at a time, with its statements kept prepared.
class SqliteConnection final : public Tables {
public:
    /// The one writer also makes every checkpoint; a reader can change nothing, not even the write-ahead log.
    enum class Role { writer, reader };

    SqliteConnection(const std::string& path, Role role);
    ~SqliteConnection() override;
    SqliteConnection(const SqliteConnection&) = delete;

    Rows run(const Statement& statement, const Parameters& parameters) override;
    void run_script(std::string_view sql) override;
    Dialect dialect() const override { return Dialect::sqlite; }
    void act_as(std::string_view) override {}  // one process and its readers: access is the only check here

    /// Whether a transaction is open: a full disk can end one by itself.
    bool in_transaction() const;
    /// Whether a statement that may change something was run since `forget_changes`.
    bool has_changed() const { return changed_; }
    void forget_changes() { changed_ = false; }
    /// Copies one snapshot of the whole database to a new file.
    void copy_to(const std::string& path);

private:
    struct Prepared {
        std::string sql;
        sqlite3_stmt* handle = nullptr;
        std::vector<std::string> names;  ///< of the parameters, in the order of their indexes
        std::shared_ptr<const Columns> columns;
        std::size_t usual_values = 0;  ///< how many its last answer held
    };

    void set_up();
    Prepared& prepared(const Statement& statement);
    void forget(Prepared& statement);
    void bind(const Prepared& prepared, const Statement& statement, const Parameters& parameters);
    void bind_one(sqlite3_stmt* handle, int index, const Value& value);
    void check(int result, std::string_view doing) const;
    [[noreturn]] void fail(int result, std::string_view doing) const;

    sqlite3* database_ = nullptr;
    Role role_;
    bool changed_ = false;
    std::unordered_map<const char*, Prepared> prepared_;  ///< by the address of their text
};

}  // namespace entente::store
