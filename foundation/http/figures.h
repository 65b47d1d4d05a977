#pragma once
#include "foundation/http/endpoint.h"

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace entente::http {

/// What /metrics tells, counted as it happens. Endpoints are known from the start, so counting takes no lock.
class Figures {
public:
    explicit Figures(const Router& router);

    void count(std::string_view endpoint, int status, std::chrono::microseconds took);
    std::atomic<int> writes_waiting{0};
    std::atomic<int> connections{0};
    std::atomic<int> live{0};

    /// What others counted: entries in the record, and passwords hashed or compared.
    struct Counted {
        std::int64_t entries = 0;
        std::uint64_t hashes = 0;
    };
    /// In Prometheus' text form.
    std::string text(const Counted& counted) const;

private:
    struct Count {
        std::array<std::atomic<std::uint64_t>, 5> by_class{};  ///< 1xx to 5xx
        std::atomic<std::uint64_t> micros{0};
    };
    std::map<std::string, Count, std::less<>> counts_;
};

}  // namespace entente::http
