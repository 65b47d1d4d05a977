#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// A moment: microseconds since 1970-01-01T00:00:00Z.
struct Instant {
    std::int64_t micros = 0;
    auto operator<=>(const Instant&) const = default;
};

/// A length of time in microseconds.
struct Span {
    std::int64_t micros = 0;
    auto operator<=>(const Span&) const = default;
};

constexpr Span seconds(std::int64_t n) { return {n * 1'000'000}; }
constexpr Span minutes(std::int64_t n) { return seconds(n * 60); }
constexpr Span hours(std::int64_t n) { return minutes(n * 60); }
constexpr Span days(std::int64_t n) { return hours(n * 24); }
constexpr Instant operator+(Instant at, Span by) { return {at.micros + by.micros}; }
constexpr Instant operator-(Instant at, Span by) { return {at.micros - by.micros}; }
constexpr Span operator-(Instant later, Instant earlier) { return {later.micros - earlier.micros}; }

/// A calendar date without a place: days since 1970-01-01.
struct Day {
    std::int32_t number = 0;
    auto operator<=>(const Day&) const = default;
};

/// "2026-02-12T09:30:00.123456Z": always UTC, always six decimals, so text order is time order.
std::string to_text(Instant at);
/// Reads RFC 3339 with any offset; nothing if it is not one.
std::optional<Instant> instant_from(std::string_view text);

/// "2026-02-12".
std::string to_text(Day day);
std::optional<Day> day_from(std::string_view text);

/// The UTC date of a moment, and the first moment of a UTC date.
Day utc_day(Instant at);
/// The first day of its month.
Day first_of_month(Day day);
Instant start_of(Day day);
/// 0 Monday to 6 Sunday.
int weekday(Day day);

}  // namespace entente
