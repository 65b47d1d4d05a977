#include "foundation/base/chance.h"

#include "foundation/base/text.h"

#include <sodium.h>

#include <array>
#include <stdexcept>

namespace entente {

std::string Chance::uuid(Instant at) {
    std::array<std::uint8_t, 16> bytes{};
    fill(std::span(bytes).subspan(8));
    const auto millis = static_cast<std::uint64_t>(at.micros / 1000);
    for (int i = 0; i < 6; ++i) bytes[i] = static_cast<std::uint8_t>(millis >> (40 - 8 * i));
    // The microseconds as a 12-bit fraction of the millisecond (RFC 9562, section 6.2, method 3):
    // ids of one command sort in the order of its clock.
    const auto fraction = static_cast<std::uint64_t>(at.micros % 1000) * 4096 / 1000;
    bytes[6] = static_cast<std::uint8_t>(0x70 | ((fraction >> 8) & 0x0f));
    bytes[7] = static_cast<std::uint8_t>(fraction);
    bytes[8] = static_cast<std::uint8_t>(0x80 | (bytes[8] & 0x3f));

    auto text = to_hex(bytes);
    for (const auto place : {8, 13, 18, 23}) text.insert(static_cast<std::size_t>(place), 1, '-');
    return text;
}

std::string Chance::secret() {
    std::array<std::uint8_t, 32> bytes{};
    fill(bytes);
    auto text = to_base64url(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return text;
}

void SystemChance::fill(std::span<std::uint8_t> bytes) {
    static const bool ready = sodium_init() >= 0;
    if (!ready) throw std::runtime_error("The system has no source of random bytes.");
    randombytes_buf(bytes.data(), bytes.size());
}

// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, OOPSLA 2014).
// Its state only counts up, so one atomic step keeps it whole between threads.
void SeededChance::fill(std::span<std::uint8_t> bytes) {
    constexpr std::uint64_t golden = 0x9e3779b97f4a7c15;
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i % 8 == 0) {
            word = state_.fetch_add(golden) + golden;
            word = (word ^ (word >> 30)) * 0xbf58476d1ce4e5b9;
            word = (word ^ (word >> 27)) * 0x94d049bb133111eb;
            word ^= word >> 31;
        }
        bytes[i] = static_cast<std::uint8_t>(word >> (8 * (i % 8)));
    }
}

}  // namespace entente
