#pragma once
#include "foundation/store/rows.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// SQLite and PostgreSQL behind one small facade: named statements, rows, transactions.
/// Nothing outside this folder sees sqlite3.h or libpq-fe.h.
namespace entente::store {

/// One SQL text for both databases, with `:name` parameters, and the name that logs and timings use.
struct Statement {
    std::string_view name;
    std::string_view sql;
};

/// The values of a statement's `:name`s. Later names win over earlier ones. A name is a literal or a described member's:
/// it is not copied.
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
    std::vector<std::pair<std::string_view, Value>> values_;
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
    /// drains up to 128 jobs into one commit; one that throws is undone, by itself, and does not hurt the others.
    /// `done` does not throw. False if the queue of 1,024 is full: nothing will be called.
    virtual bool write_soon(Job job, Done done) = 0;
    /// Runs `job` on one consistent snapshot, on the calling thread.
    virtual void read(const Job& job) = 0;
    /// Whether a read is but work for the calling thread, which waits for no other process meanwhile.
    virtual bool reads_by_itself() const = 0;
    /// The same with the eyes of `everyone`: for what the server itself looks at, never for a request.
    void read_everything(const Job& job);
    virtual Dialect dialect() const = 0;
    /// Writes a consistent copy of the whole database to `path` while others go on (SQLite only; for a
    /// PostgreSQL there is `copy_rows`, and this throws).
    virtual void copy_to(const std::string& path) = 0;
    /// Called (on any thread) after a commit and before its writer is told of it, so that who asks again at once finds
    /// nothing stale; on PostgreSQL also soon after a commit of another process. One call may stand for several commits.
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
