#include "capabilities/patterns/alerts.h"

#include <algorithm>
#include <tuple>

namespace entente {
namespace {

/// The days [from, until) on which one case counts for one code.
struct Spell {
    Day from;
    Day until;
    std::string_view code;
    std::size_t place = 0;  ///< of the case
};

Day later(Day day, int days) { return {day.number + days}; }

std::vector<Spell> spells_of_themes(const std::vector<CodedCase>& cases) {
    std::vector<Spell> spells;
    for (std::size_t place = 0; place < cases.size(); ++place) {
        const auto& one = cases[place];
        spells.push_back({one.raised, later(one.raised, AlertRule::window_days), one.theme, place});
    }
    return spells;
}

std::vector<Spell> spells_of_roots(const std::vector<CodedCase>& cases, RootsKnown known) {
    std::vector<Spell> spells;
    for (std::size_t place = 0; place < cases.size(); ++place) {
        const auto& one = cases[place];
        const auto leaves = later(one.raised, AlertRule::window_days);
        const auto confirmed = one.confirmed_root ? std::max(one.raised, one.confirmed_root->on) : leaves;
        if (known == RootsKnown::provisional_too && one.provisional_root)
            spells.push_back({one.raised, std::min(confirmed, leaves), *one.provisional_root, place});
        if (one.confirmed_root) spells.push_back({confirmed, leaves, one.confirmed_root->code, place});
    }
    std::erase_if(spells, [](const Spell& spell) { return spell.from >= spell.until; });
    return spells;
}

/// On `day` a code gains or loses a case.
struct Turn {
    Day day;
    std::size_t code;
    int by;
};

struct Watched {
    std::string_view code;
    int cases = 0;
    std::optional<Day> rests_until;
};

/// Goes from one day on which anything can differ to the next: a case enters or leaves, or a code's rest is over.
class Watch {
public:
    explicit Watch(const std::vector<Spell>& spells) {
        for (const auto& spell : spells) watched_.push_back({spell.code});
        std::ranges::sort(watched_, {}, &Watched::code);
        const auto repeated = std::ranges::unique(watched_, {}, &Watched::code);
        watched_.erase(repeated.begin(), repeated.end());
        for (const auto& spell : spells) {
            turns_.push_back({spell.from, place_of(spell.code), 1});
            turns_.push_back({spell.until, place_of(spell.code), -1});
        }
        std::ranges::sort(turns_, {}, &Turn::day);
    }

    std::vector<Alert> until(Day up_to) {
        std::vector<Alert> alerts;
        for (auto day = next_day({}); day && *day <= up_to; day = next_day(day)) {
            turn(*day);
            for (auto& one : watched_)
                if (repeats(one, *day)) {
                    one.rests_until = later(*day, AlertRule::rest_days);
                    alerts.push_back({*day, std::string(one.code), one.cases, coded_});
                }
        }
        return alerts;
    }

private:
    std::size_t place_of(std::string_view code) const {
        const auto found = std::ranges::lower_bound(watched_, code, {}, &Watched::code);
        return static_cast<std::size_t>(found - watched_.begin());
    }

    std::optional<Day> next_day(std::optional<Day> today) const {
        std::optional<Day> next;
        if (done_ < turns_.size()) next = turns_[done_].day;
        for (const auto& one : watched_)
            if (one.rests_until && one.rests_until > today && (!next || *one.rests_until < *next))
                next = one.rests_until;
        return next;
    }

    void turn(Day day) {
        for (; done_ < turns_.size() && turns_[done_].day == day; ++done_) {
            watched_[turns_[done_].code].cases += turns_[done_].by;
            coded_ += turns_[done_].by;
        }
    }

    bool repeats(const Watched& one, Day day) const {
        return coded_ >= AlertRule::least_coded && one.cases >= AlertRule::least_cases &&
               100 * one.cases >= AlertRule::least_percent * coded_ && (!one.rests_until || *one.rests_until <= day);
    }

    std::vector<Watched> watched_;  ///< by code
    std::vector<Turn> turns_;       ///< by day
    std::size_t done_ = 0;
    int coded_ = 0;
};

std::vector<std::size_t> counted(const Alert& alert, const std::vector<Spell>& spells) {
    std::vector<std::size_t> places;
    for (const auto& spell : spells)
        if (spell.code == alert.code && spell.from <= alert.on && alert.on < spell.until) places.push_back(spell.place);
    return places;
}

}  // namespace

std::vector<Alert> alerts_on_roots(const std::vector<CodedCase>& cases, Day up_to, RootsKnown known) {
    return Watch(spells_of_roots(cases, known)).until(up_to);
}

std::vector<Alert> alerts_on_themes(const std::vector<CodedCase>& cases, Day up_to) {
    return Watch(spells_of_themes(cases)).until(up_to);
}

std::vector<std::size_t> cases_behind_root(const Alert& alert, const std::vector<CodedCase>& cases, RootsKnown known) {
    return counted(alert, spells_of_roots(cases, known));
}

std::vector<std::size_t> cases_behind_theme(const Alert& alert, const std::vector<CodedCase>& cases) {
    return counted(alert, spells_of_themes(cases));
}

}  // namespace entente
