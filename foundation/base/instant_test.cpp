#include "foundation/base/instant.h"
#include "foundation/base/clock.h"

#include <gtest/gtest.h>

#include <limits>

namespace entente {
namespace {

struct Written {
    std::string_view text;
    std::string_view utc;  ///< empty: not RFC 3339
};

constexpr Written moments[] = {
    {"2026-02-12T09:30:00Z", "2026-02-12T09:30:00.000000Z"},
    {"2026-02-12t09:30:00.5z", "2026-02-12T09:30:00.500000Z"},
    {"2026-02-12T09:30:00.123456789Z", "2026-02-12T09:30:00.123456Z"},
    {"2026-02-12T01:30:00+02:00", "2026-02-11T23:30:00.000000Z"},
    {"2026-02-12T23:30:00-11:30", "2026-02-13T11:00:00.000000Z"},
    {"2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000000Z"},
    {"1969-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999999Z"},
    {"0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000000Z"},
    {"9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"},
    {"2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000000Z"},
    {"2016-12-31T23:59:60.5Z", "2017-01-01T00:00:00.500000Z"},
    {"2017-01-01T01:59:60+02:00", "2017-01-01T00:00:00.000000Z"},
    {"2016-12-31T22:59:60Z", ""},
    {"2016-12-31T23:59:61Z", ""},
    {"0000-01-01T00:00:00+00:01", ""},
    {"9999-12-31T23:59:59-00:01", ""},
    {"2025-02-29T00:00:00Z", ""},
    {"2026-13-01T00:00:00Z", ""},
    {"2026-00-01T00:00:00Z", ""},
    {"2026-02-12T24:00:00Z", ""},
    {"2026-02-12T09:60:00Z", ""},
    {"2026-02-12T09:30:00", ""},
    {"2026-02-12T09:30:00.Z", ""},
    {"2026-02-12T09:30Z", ""},
    {"2026-02-12 09:30:00Z", ""},
    {"2026-02-12T09:30:00+0200", ""},
    {"2026-02-12T09:30:00+24:00", ""},
    {"2026-02-12T09:30:00Z ", ""},
    {"26-02-12T09:30:00Z", ""},
    {"2026-02-12", ""},
    {"", ""},
};

TEST(Instant, is_read_with_any_offset_and_written_in_utc) {
    for (const auto& row : moments) {
        SCOPED_TRACE(row.text);
        const auto read = instant_from(row.text);
        EXPECT_EQ(read ? to_text(*read) : "", row.utc);
    }
}

TEST(Instant, stays_writable_at_the_ends_of_its_range) {
    EXPECT_EQ(to_text(Instant{std::numeric_limits<std::int64_t>::max()}), "9999-12-31T23:59:59.999999Z");
    EXPECT_EQ(to_text(Instant{std::numeric_limits<std::int64_t>::min()}), "0000-01-01T00:00:00.000000Z");
}

TEST(Instant, knows_its_utc_day) {
    EXPECT_EQ(utc_day(*instant_from("1969-12-31T23:59:59Z")), Day{-1});
    EXPECT_EQ(utc_day(Instant{0}), Day{0});
    EXPECT_EQ(start_of(*day_from("2026-02-12")), *instant_from("2026-02-12T00:00:00Z"));
}

TEST(Day, is_read_and_written_as_a_date) {
    for (const auto* text : {"1970-01-01", "2024-02-29", "1600-03-01", "9999-12-31"})
        EXPECT_EQ(to_text(*day_from(text)), text);
    for (const auto* text : {"2025-02-29", "2026-2-1", "2026-02-31", "2026-02-12Z", "12.02.2026", ""})
        EXPECT_FALSE(day_from(text)) << text;
}

TEST(Day, falls_on_its_weekday) {
    EXPECT_EQ(weekday(*day_from("1970-01-01")), 3);
    EXPECT_EQ(weekday(*day_from("2026-02-12")), 3);
    EXPECT_EQ(weekday(*day_from("2026-02-16")), 0);
    EXPECT_EQ(weekday(*day_from("1969-12-28")), 6);
    EXPECT_EQ(weekday(*day_from("1969-12-29")), 0);
}

TEST(Clock, stands_where_it_is_put_and_another_runs_beside_it) {
    SetClock clock(*instant_from("2026-02-12T09:30:00Z"));
    const ShiftedClock later(clock, days(-2));
    clock.advance(minutes(5));
    EXPECT_EQ(to_text(clock.now()), "2026-02-12T09:35:00.000000Z");
    EXPECT_EQ(to_text(later.now()), "2026-02-10T09:35:00.000000Z");
}

TEST(Clock, of_the_machine_never_says_a_time_before_this_was_written) {
    EXPECT_GT(SystemClock{}.now(), *instant_from("2026-01-01T00:00:00Z"));
}

TEST(Day, belongs_to_the_first_of_its_month) {
    for (const auto& [day, month] : {std::pair{"2026-03-01", "2026-03-01"}, {"2026-03-31", "2026-03-01"},
             {"2028-02-29", "2028-02-01"}, {"2026-12-31", "2026-12-01"}, {"1969-12-31", "1969-12-01"}})
        EXPECT_EQ(to_text(first_of_month(*day_from(day))), month) << day;
}

}  // namespace
}  // namespace entente
