#include "app/demo_clock.h"

#include <gtest/gtest.h>

namespace entente::app {
namespace {

Instant at(std::string_view text) { return *instant_from(text); }

/// A story whose today is Wednesday 25 November 2026, told until the evening before.
class StoryClockFrom : public testing::Test {
protected:
    SetClock machine_{at("2026-11-27T09:30:00Z")};
    Instant last_ = at("2026-11-24T17:00:00Z");
    int asked_ = 0;
    StoryClock story_{machine_, *day_from("2026-11-25"), [this] {
                          ++asked_;
                          return last_;
                      }};

    std::string when_it_is(std::string_view moment) {
        machine_.set(at(moment));
        return to_text(story_.now());
    }
};

TEST_F(StoryClockFrom, stands_on_the_story_s_today_at_the_machine_s_time_of_day) {
    EXPECT_EQ(when_it_is("2026-11-27T09:30:00Z"), "2026-11-25T09:30:00.000000Z");
    EXPECT_EQ(when_it_is("2026-11-27T23:59:59Z"), "2026-11-25T23:59:59.000000Z");
}

TEST_F(StoryClockFrom, lets_people_wait_by_the_machine_however_slow_the_story_is) {
    last_ = at("2026-11-25T23:59:59Z");
    when_it_is("2026-11-28T12:00:00Z");
    EXPECT_EQ(to_text(story_.of_machine()), "2026-11-28T12:00:00.000000Z");
}

TEST_F(StoryClockFrom, goes_on_from_what_it_knew_when_the_record_cannot_be_read) {
    StoryClock away{machine_, *day_from("2026-11-25"), [this]() -> Instant {
                        if (++asked_ > 2) throw std::runtime_error("away");
                        return last_;
                    }};
    machine_.set(at("2026-11-28T09:00:00Z"));
    EXPECT_EQ(to_text(away.now()), "2026-11-25T09:00:00.000000Z");
}

TEST_F(StoryClockFrom, begins_the_same_day_again_at_midnight_however_long_it_has_run) {
    EXPECT_EQ(when_it_is("2026-11-28T00:00:01Z"), "2026-11-25T00:00:01.000000Z");
    EXPECT_EQ(when_it_is("2029-07-01T12:00:00Z"), "2026-11-25T12:00:00.000000Z");
}

TEST_F(StoryClockFrom, stands_there_even_on_a_machine_that_lags_behind_the_story) {
    EXPECT_EQ(when_it_is("2026-03-01T12:00:00Z"), "2026-11-25T12:00:00.000000Z");
}

TEST_F(StoryClockFrom, keeps_what_visitors_did_in_its_past_and_meets_the_machine_at_midnight) {
    last_ = at("2026-11-25T18:00:00Z");
    EXPECT_EQ(when_it_is("2026-11-28T00:00:00Z"), "2026-11-25T18:00:00.000000Z");
    EXPECT_EQ(when_it_is("2026-11-28T12:00:00Z"), "2026-11-25T21:00:00.000000Z");
    EXPECT_EQ(when_it_is("2026-11-28T23:59:56Z"), "2026-11-25T23:59:59.000000Z");
}

TEST_F(StoryClockFrom, never_goes_back_behind_the_record_nor_past_its_day_whatever_visitors_do) {
    for (int night = 0; night < 40; ++night) {
        const Instant midnight = at("2026-12-01T00:00:00Z") + days(night);
        for (const auto hour : {0, 7, 15, 23}) {
            machine_.set(midnight + hours(hour));
            const auto now = story_.now();
            EXPECT_GE(now, last_);
            EXPECT_EQ(to_text(utc_day(now)), "2026-11-25");
            last_ = now;
        }
    }
}

TEST_F(StoryClockFrom, looks_into_the_record_once_a_day) {
    for (const auto* hour : {"01", "02", "03"}) when_it_is("2026-11-28T" + std::string(hour) + ":00:00Z");
    EXPECT_EQ(asked_, 2);
}

TEST_F(StoryClockFrom, does_not_take_back_a_record_that_was_told_further) {
    last_ = at("2026-11-26T08:00:00Z");
    EXPECT_EQ(when_it_is("2026-11-28T09:00:00Z"), "2026-11-26T09:00:00.000000Z");
}

}  // namespace
}  // namespace entente::app
