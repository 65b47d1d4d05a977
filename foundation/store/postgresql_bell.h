#pragma once
#include "foundation/store/postgresql_connection.h"
#include "foundation/store/write_queue.h"

#include <atomic>
#include <thread>

namespace entente::store {

/// Tells this process's listeners of every commit, and the other processes on the same database.
/// Commits that come close together are told once: a NOTIFY within each write would line the commits up behind a lock.
class CommitBell {
public:
    CommitBell(std::string connection, CommitListeners& listeners);
    ~CommitBell();

    /// A transaction of this process has been committed.
    void ring();

private:
    void keep_listening();
    void hear_others();
    void tell_own();
    bool wait();

    std::string connection_string_;
    CommitListeners& listeners_;
    std::unique_ptr<PostgresqlConnection> connection_;
    int rung_;  ///< an eventfd
    std::atomic<bool> closing_{false};
    std::thread thread_;
};

}  // namespace entente::store
