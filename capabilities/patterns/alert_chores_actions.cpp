#include "capabilities/patterns/alert_chores_actions.h"

#include "capabilities/alliances/party_calendar_actions.h"
#include "capabilities/patterns/alert_actions.h"
#include "capabilities/patterns/alerts.h"
#include "capabilities/patterns/pattern_views.h"
#include "practice/catalogues.h"

namespace entente {

static std::string name_of_root(const std::string& code) {
    const auto& names = practice::names_in("roots");
    const auto found = names.find(code);
    return found == names.end() ? code : found->second;
}

static void raise(access::ByTheClock& clock, const Id<Alliance>& alliance, const Alert& alert) {
    const auto joint = clock.joint_room(alliance);
    if (!joint || was_raised(clock.tables(), alliance, alert.code, alert.on)) return;
    clock.append(*joint, clock.fresh<RepeatAlert>(),
        AlertRaised{alliance, alert.code, name_of_root(alert.code), alert.on, alert.cases, alert.coded,
            managers_of(clock, alliance)});
}

void raise_alerts(access::ByTheClock& clock) {
    const auto today = utc_day(clock.at());
    for (const auto& alliance : alliances_with_cases(clock.tables()))
        for (const auto& alert :
            alerts_on_roots(coded_cases_of(clock.tables(), alliance), today, RootsKnown::confirmed))
            if (today.number - alert.on.number <= days_looked_back) raise(clock, alliance, alert);
}

}  // namespace entente
