#pragma once
#include "foundation/store/postgresql_connection.h"
#include "foundation/store/write_queue.h"

#include <atomic>
#include <thread>

namespace entente::store {

/// Tells the other processes on the same database of this one's commits, and this one's listeners of theirs.
/// Commits that come close together are told once: a NOTIFY within each write would line the commits up behind a lock.
class CommitBell {
public:
    CommitBell(std::string connection, CommitListeners& listeners);
    ~CommitBell();

    /// A transaction of this process has been committed.
    void ring();

private:
    void keep_listening();
    bool wait();

    std::string connection_string_;
    CommitListeners& listeners_;
    std::unique_ptr<PostgresqlConnection> connection_;
    int rung_;  ///< an eventfd
    std::atomic<bool> closing_{false};
    std::thread thread_;
};

}  // namespace entente::store
