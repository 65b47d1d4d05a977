#pragma once
#include "app/data_folder.h"
#include "foundation/base/clock.h"
#include "foundation/store/store.h"

#include <functional>
#include <memory>
#include <mutex>

namespace entente::app {

/// Remembers that this folder tells the demo story, and which day is its today.
void mark_as_demo(const DataFolder& folder, Day today);
bool is_demo(const DataFolder& folder);

/// What stands still between two midnights of the machine: where both clocks were when the machine's day was begun, or
/// the server was started within it.
struct StoryPace {
    Instant since;  ///< of the machine
    Instant last;   ///< the last entry of the record by then
};
/// The moment of the story when the machine's clock shows `at`: the machine's time of day on the story's `today`. Where
/// the record had come further than that by `pace.since`, it goes on from there, and so much slower that both clocks
/// reach midnight together.
Instant story_moment(Day today, const StoryPace& pace, Instant at);

/// A clock for a story that goes on living and never ages: it is always `today` there. Never before the last entry of
/// the record: what visitors did stays in the past.
class StoryClock final : public Clock {
public:
    StoryClock(const Clock& machine, Day today, std::function<Instant()> last_entry);
    Instant now() const override;
    Instant of_machine() const override { return machine_.now(); }

private:
    Instant last_entry_or(Instant known) const;

    const Clock& machine_;
    Day today_;
    std::function<Instant()> last_entry_;
    mutable std::mutex mutex_;
    mutable StoryPace pace_;
};

/// The clock of a folder: the story's for the demo, the machine's for every other.
std::unique_ptr<Clock> clock_of(const DataFolder& folder, const Clock& machine, store::Store& store);

}  // namespace entente::app
