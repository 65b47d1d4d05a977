#pragma once
#include "foundation/base/id.h"
#include "foundation/base/instant.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace entente {

/// The only source of randomness. Rules never see it; a command is handed fresh ids and salts from it.
class Chance {
public:
    virtual ~Chance() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;

    /// A UUIDv7 (RFC 9562) of the given moment.
    std::string uuid(Instant at);
    template <class Thing>
    Id<Thing> id(Instant at) {
        return Id<Thing>{uuid(at)};
    }
    /// A secret of 256 bits, as 43 characters of URL-safe base64.
    std::string secret();
};

/// The operating system's random bytes.
class SystemChance final : public Chance {
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

/// A repeatable stream from a seed, for tests and the demo story: never for secrets.
class SeededChance final : public Chance {
public:
    explicit SeededChance(std::uint64_t seed) : state_(seed) {}
    void fill(std::span<std::uint8_t> bytes) override;

private:
    std::atomic<std::uint64_t> state_;
};

}  // namespace entente
