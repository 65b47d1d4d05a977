#include "foundation/http/lanes.h"

#include <algorithm>

namespace entente::http {

Lane::Lane(int threads, std::size_t longest) : longest_(longest) {
    for (int made = 0; made < threads; ++made) threads_.emplace_back([this] { work(); });
}

Lane::~Lane() { close(); }

bool Lane::run(std::function<void()> job) {
    const bool taken = take(std::move(job));
    if (taken) changed_.notify_one();
    return taken;
}

bool Lane::take(std::function<void()> job) {
    const std::lock_guard lock(mutex_);
    if (closed_ || (longest_ > 0 && jobs_.size() >= longest_)) return false;
    jobs_.push_back(std::move(job));
    return true;
}

void Lane::wake() {
    const auto waiting = [this] {
        const std::lock_guard lock(mutex_);
        return jobs_.size();
    }();
    for (std::size_t woken = 0; woken < std::min(waiting, threads_.size()); ++woken) changed_.notify_one();
}

void Lane::close() {
    {
        const std::lock_guard lock(mutex_);
        closed_ = true;
    }
    changed_.notify_all();
    for (auto& thread : threads_)
        if (thread.joinable()) thread.join();
}

void Lane::work() {
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [this] { return closed_ || !jobs_.empty(); });
        if (jobs_.empty()) return;
        const auto job = std::move(jobs_.front());
        jobs_.pop_front();
        lock.unlock();
        job();
        lock.lock();
    }
}

}  // namespace entente::http
