#pragma once
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace entente::http {

/// A lane: a few threads that take jobs from one queue.
class Lane {
public:
    /// `longest` is the most jobs that wait, 0 for any number.
    Lane(int threads, std::size_t longest);
    ~Lane();
    /// False if too many wait already; the job will not be run.
    bool run(std::function<void()> job);
    /// The same without waking a thread for it: `wake` does that once for all that came together, since waking one costs
    /// more than most answers.
    bool take(std::function<void()> job);
    void wake();
    /// Lets what was taken in finish, then ends the threads.
    void close();

private:
    void work();

    std::size_t longest_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::function<void()>> jobs_;
    bool closed_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace entente::http
