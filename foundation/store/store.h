#pragma once
#include "foundation/base/text.h"
#include "foundation/describe/shape_of.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// SQLite and PostgreSQL behind one small facade: named statements, rows, transactions.
/// Nothing outside this folder sees sqlite3.h or libpq-fe.h.
namespace entente::store {

/// One SQL text for both databases, with `:name` parameters, and the name that logs and timings use.
struct Statement {
    std::string_view name;
    std::string_view sql;
};

/// NULL, a 64-bit integer (also booleans as 0/1, instants as microseconds, days as day numbers), text, or bytes.
using Value = std::variant<std::monostate, std::int64_t, std::string, Bytes>;

/// The values of a statement's `:name`s. Later names win over earlier ones.
class Parameters {
public:
    Parameters() = default;
    Parameters(std::initializer_list<std::pair<std::string_view, Value>> values);

    Parameters& set(std::string_view name, Value value);
    template <class Thing>
    Parameters& set(std::string_view name, const Id<Thing>& id) {
        return set(name, Value{id.text()});
    }
    Parameters& set(std::string_view name, Instant at) { return set(name, Value{at.micros}); }
    Parameters& set(std::string_view name, Day day) { return set(name, Value{std::int64_t{day.number}}); }
    /// Every member of a described struct under its own name. Lists and objects are bound as their JSON.
    template <class T>
    Parameters& set_all(const T& value) {
        return set_members(describe::shape_of<T>(), &value);
    }
    Parameters& set_members(const describe::Shape& shape, const void* value);
    const Value* find(std::string_view name) const;

private:
    std::vector<std::pair<std::string, Value>> values_;
};

/// One answer row: columns by position (in the order of the SELECT) or into a described struct by name.
class Row {
public:
    Row(std::vector<std::string> const& columns, std::vector<Value> values)
        : columns_(&columns), values_(std::move(values)) {}

    bool is_null(std::size_t column) const;
    std::int64_t number(std::size_t column) const;
    const std::string& text(std::size_t column) const;
    const Bytes& bytes(std::size_t column) const;
    const Value& value(std::size_t column) const { return values_.at(column); }
    std::size_t size() const { return values_.size(); }

    /// Fills a described struct: every member must be a column of the same name; lists and objects are read from JSON.
    template <class T>
    T as() const& {
        return Row(*this).as<T>();
    }
    template <class T>
    T as() && {
        T value{};
        const auto& shape = describe::shape_of<T>();
        move_into(shape, places_of(shape, *columns_), &value);
        return value;
    }
    /// For each member of a struct the column that holds it; throws std::logic_error naming the first that is missing.
    static std::vector<std::size_t> places_of(const describe::Shape& shape, const std::vector<std::string>& columns);
    /// The same as `as` for a type that is known only at run time; the row's texts are moved, not copied.
    void move_into(const describe::Shape& shape, const std::vector<std::size_t>& places, void* value);

private:
    const std::vector<std::string>* columns_;
    std::vector<Value> values_;
};

struct Rows {
    std::shared_ptr<const std::vector<std::string>> columns;
    std::vector<Row> rows;
    std::int64_t changed = 0;  ///< rows that an INSERT, UPDATE or DELETE touched

    bool empty() const { return rows.empty(); }
    const Row& front() const& { return rows.front(); }
    Row front() && { return std::move(rows.front()); }
    auto begin() const { return rows.begin(); }
    auto end() const { return rows.end(); }
    template <class T>
    std::vector<T> as() const& {
        return Rows(*this).as<T>();
    }
    template <class T>
    std::vector<T> as() && {
        std::vector<T> all(rows.size());
        const auto& shape = describe::shape_of<T>();
        const auto places = Row::places_of(shape, *columns);
        for (std::size_t i = 0; i < rows.size(); ++i) rows[i].move_into(shape, places, &all[i]);
        return all;
    }
};

enum class Dialect { sqlite, postgresql };

/// Something that runs statements: a snapshot to read from or a transaction that also writes.
class Tables {
public:
    virtual ~Tables() = default;
    virtual Rows run(const Statement& statement, const Parameters& parameters = {}) = 0;
    /// Runs several statements without parameters (migrations only).
    virtual void run_script(std::string_view sql) = 0;
    virtual Dialect dialect() const = 0;
    /// Whose rows PostgreSQL's row-level security shows for the rest of this transaction: a person's id, `everyone`
    /// or nobody (""). Writes and migrations begin as `everyone`, reads as nobody. SQLite has no such second check.
    virtual void act_as(std::string_view person) = 0;
};

/// For `act_as`: the server itself, which sees every row.
inline constexpr std::string_view everyone = "*";

/// Thrown when a CHECK, UNIQUE or foreign key refused: the table's last line of defence held.
/// The transaction can only be rolled back after it.
struct ConstraintBroken : std::runtime_error {
    using std::runtime_error::runtime_error;
};
/// Thrown when the database cannot be written or read now (disk full, connection lost); the door answers 503 or 507.
struct StoreUnavailable : std::runtime_error {
    using std::runtime_error::runtime_error;
};
/// Thrown when the disk under the database is full: reads go on, and writes again once there is room.
struct StoreFull : StoreUnavailable {
    using StoreUnavailable::StoreUnavailable;
};

/// A database. All calls may be made from any thread.
class Store {
public:
    virtual ~Store() = default;

    /// What is done within a transaction. It may run more than once before it is committed (a conflict, a lost
    /// connection), so what it hands out besides its rows it sets anew each time.
    using Job = std::function<void(Tables&)>;
    /// What became of a queued write: nothing, or what the job threw.
    using Done = std::function<void(std::exception_ptr)>;

    /// Runs `job` within a transaction and returns once it is on the disk; rethrows what the job threw, after rollback.
    /// Not to be called on a store thread (within a job or a `done`), where it would wait for itself.
    void write(const Job& job);
    /// Queues `job`; `done` is called (on a store thread) after the commit or the rollback. On SQLite one thread
    /// drains up to 128 jobs into one commit, each in its own savepoint, so that one refusal does not hurt the others.
    /// `done` does not throw. False if the queue of 1,024 is full: nothing will be called.
    virtual bool write_soon(Job job, Done done) = 0;
    /// Runs `job` on one consistent snapshot, on the calling thread.
    virtual void read(const Job& job) = 0;
    virtual Dialect dialect() const = 0;
    /// Writes a consistent copy of the whole database to `path` while others go on (SQLite only; a PostgreSQL
    /// is backed up with its own tools and this throws).
    virtual void copy_to(const std::string& path) = 0;
    /// Called (on any thread) after each commit of this or, on PostgreSQL, another process, with no promise of one call per commit.
    virtual void on_commit(std::function<void()> listener) = 0;
};

/// An embedded database in one file; made if missing. WAL, synchronous=FULL, one connection for every write and checkpoint.
/// Throws StoreUnavailable if another process has it open.
std::unique_ptr<Store> open_sqlite(const std::string& path);
/// A PostgreSQL by libpq connection string (several hosts allowed).
std::unique_ptr<Store> open_postgresql(const std::string& connection);

/// One dated stone: SQL for both databases, run once, in a transaction, in the order of their names.
/// Where a dialect must differ, words like `{blob}`, `{bigint}`, `{json}` and `{key}` stand for its own (see dialect.h).
struct Migration {
    std::string_view name;  ///< "2026-11-21 people"
    std::string_view sql;
};
/// Runs what has not run yet, and remembers it in `migration`.
void migrate(Store& store, const std::vector<Migration>& migrations);

}  // namespace entente::store
