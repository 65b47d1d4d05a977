#include "demo/teller.h"

#include "foundation/access/credentials.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace entente::demo {

void Teller::at(Moment moment, std::string_view who, Deed deed) {
    acts_.push_back({moment, acts_.size(), std::string(who), {}, std::move(deed), {}});
}

void Teller::at(Moment moment, const access::Viewer& who, Deed deed) {
    acts_.push_back({moment, acts_.size(), {}, who, std::move(deed), {}});
}

Instant Teller::instant(Moment moment) const {
    return start_of(day(moment.day)) + hours(moment.hour) + minutes(moment.minute);
}

void Teller::by_the_clock(Moment moment, std::function<void(access::ByTheClock&)> chore) {
    acts_.push_back({moment, acts_.size(), {}, {}, {}, std::move(chore)});
}

void Teller::tell() {
    std::ranges::sort(acts_, {},
        [](const Act& act) { return std::tuple(act.moment.day, act.moment.hour * 60 + act.moment.minute, act.told); });
    stage_.store.write([this](store::Tables& tables) {
        for (const auto& act : acts_) perform(tables, act);
    });
}

void Teller::perform(store::Tables& tables, const Act& act) const {
    if (act.chore) {
        access::ByTheClock clock(tables, instant(act.moment), stage_.record, stage_.chance);
        return act.chore(clock);
    }
    const auto doer = act.mail.empty() ? std::optional(act.viewer) : access::find_by_mail(tables, act.mail);
    if (!doer) throw std::logic_error(fmt::format("On day {} {} is not in the story yet.", act.moment.day, act.mail));
    access::Command command(tables, *doer, instant(act.moment), stage_.record, stage_.chance);
    try {
        act.deed(command);
    } catch (const Refused& refused) {
        auto why = fmt::format("On day {} {} was refused: {}", act.moment.day, act.mail, refused.sentence());
        for (const auto& fault : refused.faults()) why += fmt::format(" {} {}", fault.at, fault.sentence);
        throw std::logic_error(why);
    }
}

}  // namespace entente::demo
