#pragma once
#include "foundation/http/endpoint.h"

#include <atomic>
#include <chrono>
#include <vector>

namespace entente::http {

/// How long the reads of each endpoint take lately, measured as they go: no list of fast and slow ones could stay true.
class Pace {
public:
    explicit Pace(const Router& router) : first_(router.endpoints().data()), usual_(router.endpoints().size()) {}

    void note(const Endpoint& endpoint, std::chrono::nanoseconds took) {
        auto& usual = usual_of(endpoint);
        const auto before = usual.load(std::memory_order_relaxed);
        // A thread that waits for a processor seldom waits this long: then the read itself was long, and counts whole.
        const int share = took > beyond_waiting ? 1 : 64;
        // Two threads may lose one of two notes: the next ones say the same.
        usual.store(before + (took.count() - before) / share, std::memory_order_relaxed);
    }
    /// Whether waking another thread for a read could cost more than the read itself.
    bool is_short(const Endpoint& endpoint) const {
        return usual_of(endpoint) < std::chrono::nanoseconds(longest).count();
    }

private:
    static constexpr std::chrono::microseconds longest{500};
    static constexpr std::chrono::milliseconds beyond_waiting{10};

    const std::atomic<std::int64_t>& usual_of(const Endpoint& endpoint) const { return usual_[&endpoint - first_]; }
    std::atomic<std::int64_t>& usual_of(const Endpoint& endpoint) { return usual_[&endpoint - first_]; }

    const Endpoint* first_;
    std::vector<std::atomic<std::int64_t>> usual_;  ///< nanoseconds, a moving average
};

}  // namespace entente::http
