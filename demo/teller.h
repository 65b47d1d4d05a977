#pragma once
#include "demo/story.h"
#include "foundation/access/by_the_clock.h"
#include "foundation/access/command.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::demo {

/// A moment of the story: a day counted from Meridian's day 0, which is a Monday, and a time in UTC.
struct Moment {
    int day = 0;
    int hour = 8;
    int minute = 0;
};

/// So many minutes later on the same day.
constexpr Moment later(Moment moment, int minutes) {
    const int minute = moment.hour * 60 + moment.minute + minutes;
    return {moment.day, minute / 60, minute % 60};
}

/// Gathers what people do, in whatever order it is told, and lets it happen in the order of time: each deed is one
/// command of its doer, at its own moment, under the same rules as any other.
class Teller {
public:
    explicit Teller(const Stage& stage) : stage_(stage) {}

    using Deed = std::function<void(access::Command&)>;
    /// `who` is a mail address. Deeds of the same moment happen in the order in which they were told.
    void at(Moment moment, std::string_view who, Deed deed);
    /// The same, by somebody whom nobody knows yet.
    void at(Moment moment, const access::Viewer& who, Deed deed);

    /// What happens because a day has come.
    void by_the_clock(Moment moment, std::function<void(access::ByTheClock&)> chore);

    Day day(int number) const { return {stage_.today.number - present + number}; }
    Instant instant(Moment moment) const;
    const Stage& stage() const { return stage_; }

    /// Lets it all happen in one transaction: a story is told whole or not at all.
    void tell();

private:
    struct Act {
        Moment moment;
        std::size_t told = 0;  ///< how many were told before
        std::string mail;
        access::Viewer viewer;  ///< if there is no mail
        Deed deed;
        std::function<void(access::ByTheClock&)> chore;  ///< instead of a deed
    };
    void perform(store::Tables& tables, const Act& act) const;

    const Stage& stage_;
    std::vector<Act> acts_;
};

}  // namespace entente::demo
