#include "foundation/store/file_lock.h"
#include "foundation/store/sqlite_connection.h"
#include "foundation/store/write_queue.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <thread>

namespace entente::store {
namespace {

constexpr Statement begin_write{"store.begin_write", "BEGIN IMMEDIATE"};
constexpr Statement begin_read{"store.begin_read", "BEGIN"};
constexpr Statement commit{"store.commit", "COMMIT"};
constexpr Statement roll_back{"store.roll_back", "ROLLBACK"};
constexpr Statement set_aside{"store.set_aside", "SAVEPOINT job"};
constexpr Statement keep{"store.keep", "RELEASE job"};
constexpr Statement undo{"store.undo", "ROLLBACK TO job"};

constexpr std::size_t most_in_a_group = 128;
constexpr auto longest_group = std::chrono::milliseconds(20);

/// A write and, once it has run, what it threw.
struct Attempted {
    WaitingWrite write;
    std::exception_ptr thrown{};
};
using Group = std::vector<Attempted>;

class SqliteStore final : public Store {
public:
    explicit SqliteStore(const std::string& path)
        : lock_(path),
          path_(path),
          connection_(path, SqliteConnection::Role::writer),
          writer_([this] { carry_out_writes(); }) {}

    ~SqliteStore() override {
        writes_.close();
        writer_.join();
        // The readers close before the writer, so that the last checkpoint is the writer's too.
        readers_.clear();
    }

    bool write_soon(Job job, Done done) override { return writes_.push({std::move(job), std::move(done)}); }
    void read(const Job& job) override;
    bool reads_by_itself() const override { return true; }
    Dialect dialect() const override { return Dialect::sqlite; }
    void copy_to(const std::string& path) override;
    void on_commit(std::function<void()> listener) override { listeners_.add(std::move(listener)); }

private:
    using Reader = std::unique_ptr<SqliteConnection>;

    void carry_out_writes();
    Group run_group(WaitingWrite first);
    template <class Work>
    bool commits(Work work);
    bool run_gathering(Group& group);
    bool leaves_nothing_to_undo(Attempted& attempted);
    bool run_apart(Group& group);
    void run_alone(Attempted& attempted);
    void attempt(Attempted& attempted);
    void roll_back_all() noexcept;
    Reader take_reader();
    void give_back(Reader reader);

    FileLock lock_;
    std::string path_;
    SqliteConnection connection_;  ///< the writer thread's own
    std::mutex mutex_;
    std::vector<Reader> readers_;  ///< those that nobody uses now; the last used, whose pages are warm, goes first
    CommitListeners listeners_;
    WriteQueue writes_;
    std::thread writer_;
};

void SqliteStore::carry_out_writes() {
    on_store_thread = true;
    while (auto first = writes_.wait()) {
        auto group = run_group(std::move(*first));
        if (std::ranges::any_of(group, [](const Attempted& attempted) { return !attempted.thrown; })) listeners_.tell();
        for (auto& attempted : group) attempted.write.done(std::move(attempted.thrown));
    }
}

/// One commit for all that wait: the cost of the disk's flush is shared. A savepoint for each would copy every page that it
/// touches, and is needed only if a job fails after it has changed something, which a refusal seldom does.
Group SqliteStore::run_group(WaitingWrite first) {
    Group group;
    group.push_back({std::move(first)});
    if (run_gathering(group)) return group;
    if (group.size() == 1 && group.front().thrown) return group;
    if (run_apart(group)) return group;
    // One of them spoilt the commit for all (a deferred key, a full disk): each is tried by itself.
    for (auto& attempted : group) run_alone(attempted);
    return group;
}

/// Whether what `work` did is on the disk; nothing of it is left otherwise.
template <class Work>
bool SqliteStore::commits(Work work) {
    try {
        connection_.run(begin_write, {});
        if (work() && connection_.in_transaction()) {
            connection_.run(commit, {});
            return true;
        }
    } catch (...) {  // what the database cannot do for the group, it may do for some of it
    }
    roll_back_all();
    return false;
}

/// Runs the group and whatever comes meanwhile, until one of them leaves something to undo.
bool SqliteStore::run_gathering(Group& group) {
    return commits([&] {
        const auto enough = std::chrono::steady_clock::now() + longest_group;
        while (leaves_nothing_to_undo(group.back())) {
            if (group.size() >= most_in_a_group || std::chrono::steady_clock::now() >= enough) return true;
            auto next = writes_.next();
            if (!next) return true;
            group.push_back({std::move(*next)});
        }
        return false;
    });
}

bool SqliteStore::leaves_nothing_to_undo(Attempted& attempted) {
    connection_.forget_changes();
    attempt(attempted);
    return connection_.in_transaction() && !(attempted.thrown && connection_.has_changed());
}

/// Runs each in a savepoint of its own.
bool SqliteStore::run_apart(Group& group) {
    return commits([&] {
        for (auto& attempted : group) {
            connection_.run(set_aside, {});
            attempt(attempted);
            if (!connection_.in_transaction()) return false;
            if (attempted.thrown) connection_.run(undo, {});
            connection_.run(keep, {});
        }
        return true;
    });
}

void SqliteStore::run_alone(Attempted& attempted) {
    try {
        connection_.run(begin_write, {});
        attempt(attempted);
        if (!attempted.thrown) connection_.run(commit, {});
    } catch (...) {
        attempted.thrown = std::current_exception();
    }
    roll_back_all();
}

void SqliteStore::attempt(Attempted& attempted) {
    attempted.thrown = nullptr;
    try {
        attempted.write.job(connection_);
    } catch (...) {
        attempted.thrown = std::current_exception();
    }
}

void SqliteStore::roll_back_all() noexcept {
    try {
        if (connection_.in_transaction()) connection_.run(roll_back, {});
    } catch (...) {  // SQLite has rolled back by itself: nothing is left to undo
    }
}

void SqliteStore::read(const Job& job) {
    auto reader = take_reader();
    reader->run(begin_read, {});
    try {
        job(*reader);
    } catch (...) {
        reader->run(roll_back, {});
        give_back(std::move(reader));
        throw;
    }
    reader->run(roll_back, {});
    give_back(std::move(reader));
}

SqliteStore::Reader SqliteStore::take_reader() {
    {
        const std::lock_guard lock(mutex_);
        if (!readers_.empty()) {
            auto reader = std::move(readers_.back());
            readers_.pop_back();
            return reader;
        }
    }
    return std::make_unique<SqliteConnection>(path_, SqliteConnection::Role::reader);
}

void SqliteStore::give_back(Reader reader) {
    const std::lock_guard lock(mutex_);
    readers_.push_back(std::move(reader));
}

void SqliteStore::copy_to(const std::string& path) {
    if (std::filesystem::exists(path))
        throw StoreUnavailable("Cannot copy the database to " + path + ": there is a file already.");
    // A reader's connection, so that the writer need not wait: copying reads one snapshot and makes no checkpoint.
    auto reader = take_reader();
    reader->copy_to(path);
    give_back(std::move(reader));
}

}  // namespace

std::unique_ptr<Store> open_sqlite(const std::string& path) { return std::make_unique<SqliteStore>(path); }

}  // namespace entente::store
