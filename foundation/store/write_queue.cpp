#include "foundation/store/write_queue.h"

namespace entente::store {

thread_local bool on_store_thread = false;

bool WriteQueue::push(WaitingWrite write) {
    {
        const std::lock_guard lock(mutex_);
        if (closed_ || writes_.size() >= most) return false;
        writes_.push_back(std::move(write));
    }
    filled_.notify_one();
    return true;
}

std::optional<WaitingWrite> WriteQueue::wait() {
    std::unique_lock lock(mutex_);
    filled_.wait(lock, [this] { return closed_ || !writes_.empty(); });
    return pop();
}

std::optional<WaitingWrite> WriteQueue::next() {
    const std::lock_guard lock(mutex_);
    return pop();
}

std::optional<WaitingWrite> WriteQueue::pop() {
    if (writes_.empty()) return std::nullopt;
    auto write = std::move(writes_.front());
    writes_.pop_front();
    return write;
}

void WriteQueue::close() {
    {
        const std::lock_guard lock(mutex_);
        closed_ = true;
    }
    filled_.notify_all();
}

void CommitListeners::add(std::function<void()> listener) {
    const std::lock_guard lock(mutex_);
    listeners_.push_back(std::move(listener));
}

void CommitListeners::tell() {
    // A copy, so that a listener may add another.
    const auto listeners = [this] {
        const std::lock_guard lock(mutex_);
        return listeners_;
    }();
    for (const auto& listener : listeners) listener();
}

}  // namespace entente::store
