#pragma once
#include <chrono>

namespace entente::store {

/// Waits between attempts: longer each time, never twice the same, and not for ever.
class Patience {
public:
    /// Whether it is time to give up.
    bool over() const { return std::chrono::steady_clock::now() >= end_; }
    void wait();

private:
    std::chrono::steady_clock::time_point end_ = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    std::chrono::microseconds longest_{1'000};
};

}  // namespace entente::store
