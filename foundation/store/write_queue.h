#pragma once
#include "foundation/store/store.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace entente::store {

/// Set on the threads that carry out writes.
extern thread_local bool on_store_thread;

/// A write that waits for its turn.
struct WaitingWrite {
    Store::Job job;
    Store::Done done;
};

/// Writes in the order in which they came, 1,024 at most: beyond that it is kinder to say so than to keep people waiting.
class WriteQueue {
public:
    static constexpr std::size_t most = 1'024;

    /// False if the queue is full or closed.
    bool push(WaitingWrite write);
    /// The next write, waiting for one if need be; nothing once the queue is closed and empty.
    std::optional<WaitingWrite> wait();
    /// The next write if one waits now.
    std::optional<WaitingWrite> next();
    /// Takes no more writes; those that wait are still handed out.
    void close();

private:
    std::optional<WaitingWrite> pop();

    std::mutex mutex_;
    std::condition_variable filled_;
    std::deque<WaitingWrite> writes_;
    bool closed_ = false;
};

/// Those who want to hear of commits.
class CommitListeners {
public:
    void add(std::function<void()> listener);
    void tell();

private:
    std::mutex mutex_;
    std::vector<std::function<void()>> listeners_;
};

}  // namespace entente::store
