#include "foundation/base/instant.h"

#include <algorithm>
#include <chrono>

namespace entente {
namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t one_day = 86'400 * second;

// Four-digit years only: what lies outside could not be written in RFC 3339.
constexpr Day first_day{-719'528};  // 0000-01-01
constexpr Day last_day{2'932'896};  // 9999-12-31

void put(char* out, int width, std::int64_t number) {
    for (int i = width - 1; i >= 0; --i, number /= 10) out[i] = static_cast<char>('0' + number % 10);
}

void put_day(char* out, Day day) {
    const auto number = std::clamp(day.number, first_day.number, last_day.number);
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{number}}};
    put(out, 4, static_cast<int>(date.year()));
    out[4] = out[7] = '-';
    put(out + 5, 2, static_cast<unsigned>(date.month()));
    put(out + 8, 2, static_cast<unsigned>(date.day()));
}

/// Takes exactly `width` digits off the front.
std::optional<int> take_number(std::string_view& text, std::size_t width) {
    if (text.size() < width) return std::nullopt;
    int number = 0;
    for (std::size_t i = 0; i < width; ++i) {
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        number = number * 10 + (text[i] - '0');
    }
    text.remove_prefix(width);
    return number;
}

bool take(std::string_view& text, char expected) {
    if (text.empty() || text.front() != expected) return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Day> take_day(std::string_view& text) {
    const auto year = take_number(text, 4);
    if (!year || !take(text, '-')) return std::nullopt;
    const auto month = take_number(text, 2);
    if (!month || !take(text, '-')) return std::nullopt;
    const auto number = take_number(text, 2);
    if (!number) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month(static_cast<unsigned>(*month)),
        std::chrono::day(static_cast<unsigned>(*number))};
    if (!date.ok()) return std::nullopt;
    return Day{static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count())};
}

/// ".5", ".123456789": digits beyond the sixth are cut off; nothing at all is 0.
std::optional<std::int64_t> take_micros(std::string_view& text) {
    if (!take(text, '.')) return 0;
    std::int64_t micros = 0;
    int digits = 0;
    for (; !text.empty() && text.front() >= '0' && text.front() <= '9'; text.remove_prefix(1), ++digits) {
        if (digits < 6) micros = micros * 10 + (text.front() - '0');
    }
    if (digits == 0) return std::nullopt;
    for (; digits < 6; ++digits) micros *= 10;
    return micros;
}

/// "Z", "+02:00", "-11:30": the minutes by which local time is ahead of UTC.
std::optional<int> take_offset(std::string_view& text) {
    if (take(text, 'Z') || take(text, 'z')) return 0;
    const bool ahead = take(text, '+');
    if (!ahead && !take(text, '-')) return std::nullopt;
    const auto hours = take_number(text, 2);
    if (!hours || *hours > 23 || !take(text, ':')) return std::nullopt;
    const auto minutes = take_number(text, 2);
    if (!minutes || *minutes > 59) return std::nullopt;
    const int offset = *hours * 60 + *minutes;
    return ahead ? offset : -offset;
}

}  // namespace

std::string to_text(Instant at) {
    const auto first = start_of(first_day).micros;
    const auto last = start_of(last_day).micros + one_day - 1;
    const Instant shown{std::clamp(at.micros, first, last)};
    const auto within = shown.micros - start_of(utc_day(shown)).micros;
    std::string out = "0000-00-00T00:00:00.000000Z";
    put_day(out.data(), utc_day(shown));
    put(out.data() + 11, 2, within / second / 3600);
    put(out.data() + 14, 2, within / second / 60 % 60);
    put(out.data() + 17, 2, within / second % 60);
    put(out.data() + 20, 6, within % second);
    return out;
}

std::optional<Instant> instant_from(std::string_view text) {
    const auto date = take_day(text);
    if (!date || !(take(text, 'T') || take(text, 't'))) return std::nullopt;
    const auto hour = take_number(text, 2);
    if (!hour || *hour > 23 || !take(text, ':')) return std::nullopt;
    const auto minute = take_number(text, 2);
    if (!minute || *minute > 59 || !take(text, ':')) return std::nullopt;
    const auto whole = take_number(text, 2);
    if (!whole || *whole > 60) return std::nullopt;
    const auto micros = take_micros(text);
    if (!micros) return std::nullopt;
    const auto offset = take_offset(text);
    if (!offset || !text.empty()) return std::nullopt;

    const Instant minute_of{start_of(*date).micros + ((*hour * 60 + *minute - *offset) * 60) * second};
    const Instant at{minute_of.micros + *whole * second + *micros};
    // A leap second exists only at the end of a UTC day; it is read as the second after it, as POSIX does.
    if (*whole == 60 && at.micros - start_of(utc_day(at)).micros >= second) return std::nullopt;
    if (utc_day(at) < first_day || utc_day(at) > last_day) return std::nullopt;
    return at;
}

std::string to_text(Day day) {
    std::string out(10, '0');
    put_day(out.data(), day);
    return out;
}

std::optional<Day> day_from(std::string_view text) {
    const auto date = take_day(text);
    return text.empty() ? date : std::nullopt;
}

Day utc_day(Instant at) {
    const auto number = at.micros / one_day - (at.micros % one_day < 0 ? 1 : 0);
    return {static_cast<std::int32_t>(number)};
}

Day first_of_month(Day day) {
    const std::chrono::sys_days date{std::chrono::days{day.number}};
    const auto into_month = static_cast<unsigned>(std::chrono::year_month_day{date}.day()) - 1;
    return {day.number - static_cast<std::int32_t>(into_month)};
}

Instant start_of(Day date) { return {date.number * one_day}; }

int weekday(Day date) {
    const int since_thursday = date.number % 7;  // 1970-01-01 was a Thursday
    return (since_thursday + 3 + 7) % 7;
}

}  // namespace entente
