#include "app/demo_clock.h"

#include <algorithm>
#include <fstream>
#include <string>

namespace entente::app {
namespace {

constexpr store::Statement last_moment{"app.last_moment", "SELECT MAX(at) FROM entry"};

std::filesystem::path mark_of(const DataFolder& folder) { return folder.place() / "demo.today"; }

Instant last_entry(store::Store& store) {
    Instant last;
    store.read_everything([&](store::Tables& tables) {
        const auto rows = tables.run(last_moment);
        if (!rows.front().is_null(0)) last = {rows.front().number(0)};
    });
    return last;
}

Instant end_of(Day day) { return start_of({day.number + 1}); }

}  // namespace

void mark_as_demo(const DataFolder& folder, Day today) { std::ofstream(mark_of(folder)) << to_text(today) << '\n'; }

bool is_demo(const DataFolder& folder) { return std::filesystem::exists(mark_of(folder)); }

Instant story_moment(Day today, const StoryPace& pace, Instant at) {
    // A record that was told further, by a clock that had aged, cannot be taken back.
    const auto day = std::max(today, utc_day(pace.last));
    const auto in_the_story = [&](Instant moment) { return start_of(day) + (moment - start_of(utc_day(pace.since))); };
    if (pace.last < in_the_story(pace.since)) return in_the_story(at);
    const auto left = static_cast<double>((end_of(day) - pace.last).micros);
    const auto left_of_the_machine = static_cast<double>((end_of(utc_day(pace.since)) - pace.since).micros);
    const auto gone = static_cast<double>((at - pace.since).micros);
    return pace.last + Span{static_cast<std::int64_t>(gone * (left / left_of_the_machine))};
}

StoryClock::StoryClock(const Clock& machine, Day today, std::function<Instant()> last_entry)
    : machine_(machine), today_(today), last_entry_(std::move(last_entry)), pace_{machine_.now(), last_entry_()} {}

Instant StoryClock::now() const {
    const std::lock_guard lock(mutex_);
    const auto at = machine_.now();
    if (utc_day(at) != utc_day(pace_.since)) pace_ = {at, last_entry_or(pace_.last)};
    return story_moment(today_, pace_, at);
}

/// Telling the time must not fail: while the store is away, what was known of its record is enough.
Instant StoryClock::last_entry_or(Instant known) const {
    try {
        return last_entry_();
    } catch (const std::exception&) {
        return known;
    }
}

std::unique_ptr<Clock> clock_of(const DataFolder& folder, const Clock& machine, store::Store& store) {
    std::string text;
    std::ifstream(mark_of(folder)) >> text;
    const auto today = day_from(text);
    if (!today) return std::make_unique<ShiftedClock>(machine, Span{});
    return std::make_unique<StoryClock>(machine, *today, [&store] { return last_entry(store); });
}

}  // namespace entente::app
