#include "foundation/store/patience.h"
#include "foundation/store/postgresql_bell.h"
#include "foundation/store/postgresql_connection.h"
#include "foundation/store/write_queue.h"

#include <thread>

namespace entente::store {
namespace {

constexpr int writers_at_once = 4;

class PostgresqlStore final : public Store {
public:
    explicit PostgresqlStore(const std::string& connection) : connection_(connection), bell_(connection, listeners_) {
        // A wrong address is told now, not at the first request.
        readers_.push_back(connect());
        for (int i = 0; i < writers_at_once; ++i) writers_.emplace_back([this] { carry_out_writes(); });
    }

    ~PostgresqlStore() override {
        writes_.close();
        for (auto& writer : writers_) writer.join();
    }

    bool write_soon(Job job, Done done) override { return writes_.push({std::move(job), std::move(done)}); }
    void read(const Job& job) override;
    bool reads_by_itself() const override { return false; }
    Dialect dialect() const override { return Dialect::postgresql; }
    void copy_to(const std::string&) override {
        throw StoreUnavailable("A PostgreSQL is copied row by row, not as a file.");
    }
    void on_commit(std::function<void()> listener) override { listeners_.add(std::move(listener)); }

private:
    using Connection = std::unique_ptr<PostgresqlConnection>;

    Connection connect() const { return std::make_unique<PostgresqlConnection>(connection_); }
    void carry_out_writes();
    void carry_out(const Job& job, Connection& connection);
    static void attempt(const Job& job, PostgresqlConnection& connection);
    Connection reader_in_transaction();
    Connection take_reader();
    void give_back(Connection reader);

    std::string connection_;
    CommitListeners listeners_;
    std::mutex mutex_;
    std::vector<Connection> readers_;  ///< those that nobody uses now
    WriteQueue writes_;
    std::mutex turn_;  ///< held by a writer that tries again
    std::vector<std::thread> writers_;
    CommitBell bell_;  ///< the first to end: its listeners may still be reading
};

void PostgresqlStore::carry_out_writes() {
    on_store_thread = true;
    Connection connection;
    while (auto write = writes_.wait()) {
        std::exception_ptr thrown;
        try {
            carry_out(write->job, connection);
        } catch (...) {
            thrown = std::current_exception();
        }
        if (!thrown) {
            listeners_.tell();
            bell_.ring();
        }
        write->done(thrown);
    }
}

/// Runs `job` until it is committed or fails for a reason of its own. Whoever collided with another goes next: the other
/// writers finish what they have begun and wait, so that nobody collides until patience is over.
void PostgresqlStore::carry_out(const Job& job, Connection& connection) {
    std::unique_lock turn(turn_, std::defer_lock);
    for (Patience patience;;) {
        if (!turn) {
            const std::lock_guard until_it_is_free(turn_);
        }
        try {
            if (!connection || !connection->usable()) connection = connect();
            attempt(job, *connection);
            return;
        } catch (const Conflict& conflict) {
            if (patience.over()) throw StoreUnavailable(conflict.what());
            // With the turn, one that had begun or another server was faster.
            if (turn) patience.wait();
            else turn.lock();
        } catch (const ConnectionLost&) {
            connection.reset();
            if (turn) turn.unlock();
            if (patience.over()) throw;
            patience.wait();
        }
    }
}

void PostgresqlStore::attempt(const Job& job, PostgresqlConnection& connection) {
    connection.begin_write();
    try {
        job(connection);
        connection.commit();
    } catch (...) {
        connection.roll_back();
        throw;
    }
}

void PostgresqlStore::read(const Job& job) {
    auto reader = reader_in_transaction();
    try {
        job(*reader);
    } catch (...) {
        give_back(std::move(reader));
        throw;
    }
    give_back(std::move(reader));
}

/// A kept connection may have died since its last use: then the next is tried, and in the end a fresh one.
PostgresqlStore::Connection PostgresqlStore::reader_in_transaction() {
    for (Patience patience;; patience.wait()) {
        try {
            auto reader = take_reader();
            reader->begin_read();
            return reader;
        } catch (const ConnectionLost&) {
            if (patience.over()) throw;
        }
    }
}

PostgresqlStore::Connection PostgresqlStore::take_reader() {
    {
        const std::lock_guard lock(mutex_);
        if (!readers_.empty()) {
            auto reader = std::move(readers_.back());
            readers_.pop_back();
            return reader;
        }
    }
    return connect();
}

void PostgresqlStore::give_back(Connection reader) {
    reader->roll_back();
    if (!reader->usable()) return;
    const std::lock_guard lock(mutex_);
    readers_.push_back(std::move(reader));
}

}  // namespace

std::unique_ptr<Store> open_postgresql(const std::string& connection) {
    return std::make_unique<PostgresqlStore>(connection);
}

}  // namespace entente::store
