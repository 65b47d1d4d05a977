#include "capabilities/patterns/change.h"

#include "foundation/statistics/rate_change.h"

#include <algorithm>
#include <cmath>

namespace entente {
namespace {

statistics::Period raised_in(Day after, Day up_to, const std::vector<CodedCase>& cases) {
    const auto raised =
        std::ranges::count_if(cases, [&](const CodedCase& one) { return one.raised > after && one.raised <= up_to; });
    return {.events = raised, .days = up_to.number - after.number};
}

Spread spread(const statistics::Period& period) {
    return {.raised = static_cast<int>(period.events),
        .days = static_cast<int>(period.days),
        .in_30_days = {.part = 30 * period.events, .whole = period.days}};
}

Verdict verdict_on(bool fewer, double chance) {
    if (chance < certain_below) return fewer ? Verdict::fewer : Verdict::more;
    if (chance < clear_below) return fewer ? Verdict::fewer_not_yet_certain : Verdict::more_not_yet_certain;
    return Verdict::no_clear_change;
}

}  // namespace

std::optional<Effect> effect_of(Day changed, Day since, Day today, const std::vector<CodedCase>& cases) {
    const auto before = raised_in(since, changed, cases), after = raised_in(changed, today, cases);
    const auto change = statistics::rate_change(before, after);
    if (!change) return std::nullopt;
    const bool fewer = after.events * before.days < before.events * after.days;
    const auto chance = fewer ? change->at_most : change->at_least;
    return Effect{.changed = changed,
        .before = spread(before),
        .after = spread(after),
        .chance_in_10000 = std::llround(10'000 * chance),
        .verdict = verdict_on(fewer, chance)};
}

std::string_view words_of(Verdict verdict) {
    switch (verdict) {
    case Verdict::fewer: return "fewer";
    case Verdict::fewer_not_yet_certain: return "fewer, not yet certain";
    case Verdict::no_clear_change: return "no clear change";
    case Verdict::more_not_yet_certain: return "more, not yet certain";
    case Verdict::more: return "more";
    }
    return "no clear change";
}

}  // namespace entente
