#include "capabilities/patterns/pattern_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/coaching/solo_starts_actions.h"

#include <algorithm>
#include <tuple>

namespace entente {

static std::vector<AlertTold> alerts_in(
    const std::vector<RegisteredCase>& cases, const std::vector<CodedCase>& coded, Day day, RootsKnown known) {
    std::vector<AlertTold> told;
    const auto tell = [&](const Alert& alert, bool on_theme, const std::vector<std::size_t>& places) {
        AlertTold one{alert, on_theme, {}};
        for (const auto place : places) one.cases.push_back(cases[place].id);
        told.push_back(std::move(one));
    };
    for (const auto& alert : alerts_on_roots(coded, day, known))
        tell(alert, false, cases_behind_root(alert, coded, known));
    for (const auto& alert : alerts_on_themes(coded, day)) tell(alert, true, cases_behind_theme(alert, coded));
    std::ranges::stable_sort(told, [](const AlertTold& one, const AlertTold& other) {
        return std::tuple(other.alert.on, one.on_theme) < std::tuple(one.alert.on, other.on_theme);
    });
    return told;
}

static std::vector<SoloMonth> solo_months_until(const access::Reader& reader, const Id<Alliance>& alliance, Day day) {
    const auto parties = parties_of(reader, alliance);
    std::vector<SoloMonth> months;
    for (const auto& one : counted_solo_starts(reader, alliance)) {
        const auto party = std::ranges::find(parties, one.party, &PartyRow::id);
        if (one.month < first_of_month(day) && party != parties.end())
            months.push_back({party->short_name, one.month, one.starts});
    }
    return months;
}

PatternsTold patterns_of(const access::Reader& reader, const Id<Alliance>& alliance, Day day, RootsKnown known) {
    PatternsTold told{.cases = register_of(reader, alliance)};
    std::erase_if(told.cases, [&](const RegisteredCase& one) { return one.coded.raised > day; });
    std::vector<CodedCase> coded;
    for (const auto& one : told.cases) coded.push_back(one.coded);
    told.patterns = patterns_on(day, coded, known);
    told.issues = issues_until(reader, alliance, day);
    told.solo_months = solo_months_until(reader, alliance, day);
    told.alerts = alerts_in(told.cases, coded, day, known);
    const auto known_then = as_of(day, coded);
    for (std::size_t place = 0; place < told.cases.size(); ++place) told.cases[place].coded = known_then[place];
    return told;
}

}  // namespace entente
