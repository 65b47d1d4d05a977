#include "capabilities/patterns/pattern.h"

#include "foundation/statistics/concentration.h"
#include "foundation/statistics/kaplan_meier.h"

#include <algorithm>
#include <functional>
#include <map>

namespace entente {
namespace {

using statistics::Fraction;
using Cases = std::vector<const CodedCase*>;
using Groups = std::map<std::string_view, Cases>;

std::optional<Fraction> share(std::size_t part, std::size_t whole) {
    if (whole < fewest_for_shares) return std::nullopt;
    return Fraction{.part = static_cast<std::int64_t>(part), .whole = static_cast<std::int64_t>(whole)};
}

template <class Is>
int count(const Cases& cases, Is is) {
    return static_cast<int>(std::ranges::count_if(cases, [&](const CodedCase* one) { return is(*one); }));
}

bool is_open(const CodedCase& one) { return !ended_on(one); }
bool is_at_steering(const CodedCase& one) { return one.level >= steering_level; }
bool is_solved_in_drafting(const CodedCase& one) { return one.closed && one.level == 0; }

int days_open(const CodedCase& one, Day today) { return ended_on(one).value_or(today).number - one.raised.number; }

int disagreement_days(const Cases& cases, Day today) {
    int days = 0;
    for (const auto* one : cases) days += days_open(*one, today);
    return days;
}

std::optional<int> median_days(const Cases& cases, Day today) {
    std::vector<statistics::Duration> durations;
    for (const auto* one : cases) durations.push_back({.length = days_open(*one, today), .censored = !one->closed});
    const auto median = statistics::median_of(statistics::kaplan_meier(std::move(durations)));
    return median ? std::optional(static_cast<int>(*median)) : std::nullopt;
}

std::optional<Fraction> mean_level(const Cases& cases) {
    if (cases.empty()) return std::nullopt;
    std::int64_t sum = 0;
    for (const auto* one : cases) sum += one->level;
    return Fraction{.part = sum, .whole = static_cast<std::int64_t>(cases.size())};
}

Groups by_theme(const Cases& cases) {
    Groups groups;
    for (const auto* one : cases) groups[one->theme].push_back(one);
    return groups;
}

Groups by_root(const Cases& cases, RootsKnown known) {
    Groups groups;
    for (const auto* one : cases)
        if (const auto root = root_of(*one, known)) groups[*root].push_back(one);
    return groups;
}

std::vector<ThemeFigures> themes_of(const Groups& groups, std::size_t records) {
    std::vector<ThemeFigures> themes;
    for (const auto& [theme, cases] : groups)
        themes.push_back({.theme = std::string(theme),
            .cases = static_cast<int>(cases.size()),
            .share = share(cases.size(), records)});
    std::ranges::stable_sort(themes, std::greater{}, &ThemeFigures::cases);
    return themes;
}

/// Those that carry another root.
Cases others_than(std::string_view root, const Groups& groups) {
    Cases others;
    for (const auto& [other, cases] : groups)
        if (other != root) others.insert(others.end(), cases.begin(), cases.end());
    return others;
}

std::vector<RootFigures> roots_of(const Groups& groups, std::size_t with_root, Day today) {
    std::vector<RootFigures> roots;
    for (const auto& [root, cases] : groups) {
        const auto others = others_than(root, groups);
        roots.push_back({.root = std::string(root),
            .cases = static_cast<int>(cases.size()),
            .share = share(cases.size(), with_root),
            .at_steering = count(cases, is_at_steering),
            .mean_level = *mean_level(cases),
            .mean_level_of_others = mean_level(others),
            .median_days = median_days(cases, today),
            .median_days_of_others = median_days(others, today),
            .disagreement_days = disagreement_days(cases, today)});
    }
    std::ranges::stable_sort(roots, std::greater{}, &RootFigures::cases);
    return roots;
}

std::vector<PairFigures> pairs_of(const Cases& cases) {
    std::vector<PairFigures> pairs;
    std::map<std::vector<std::string>, std::size_t> places;
    for (const auto* one : cases) {
        auto met = one->functions;
        std::ranges::sort(met);
        const auto [place, is_new] = places.try_emplace(std::move(met), pairs.size());
        if (is_new) pairs.push_back({.functions = one->functions});
        ++pairs[place->second].cases;
    }
    for (auto& pair : pairs) pair.share = share(static_cast<std::size_t>(pair.cases), cases.size());
    std::ranges::stable_sort(pairs, std::greater{}, &PairFigures::cases);
    return pairs;
}

std::vector<ThemeAndRoot> crossings_of(const Cases& with_root, const Groups& roots) {
    std::vector<ThemeAndRoot> crossings;
    const auto themes = by_theme(with_root);
    for (const auto& [theme, about] : themes)
        for (const auto& [root, behind] : roots) {
            const auto both = count(behind, [&, said = theme](const CodedCase& one) { return one.theme == said; });
            if (both == 0) continue;
            ThemeAndRoot crossing{.theme = std::string(theme), .root = std::string(root), .cases = both};
            if (both >= fewest_for_lift && with_root.size() >= fewest_for_shares)
                crossing.lift = statistics::lift(both, std::ssize(about), std::ssize(behind), std::ssize(with_root));
            crossings.push_back(std::move(crossing));
        }
    std::ranges::stable_sort(crossings, std::greater{}, &ThemeAndRoot::cases);
    return crossings;
}

std::vector<LevelFigures> levels_of(const Cases& cases) {
    std::vector<LevelFigures> levels;
    for (int level = 0; level < levels_of_escalation; ++level)
        levels.push_back({.level = level,
            .cases = count(cases, [&](const CodedCase& one) { return one.level == level; }),
            .reached = count(cases, [&](const CodedCase& one) { return one.level >= level; })});
    return levels;
}

std::vector<OpenAge> open_ages_of(const Cases& cases, Day today) {
    std::vector<OpenAge> ages{{.from_days = 0, .to_days = 7}, {.from_days = 8, .to_days = 14},
        {.from_days = 15, .to_days = 30}, {.from_days = 31, .to_days = 60}, {.from_days = 61}};
    for (auto& age : ages)
        age.cases = count(cases, [&](const CodedCase& one) {
            const auto days = days_open(one, today);
            return is_open(one) && days >= age.from_days && (!age.to_days || days <= *age.to_days);
        });
    return ages;
}

/// Of the shares of the groups: nothing where there are no shares.
std::optional<Fraction> concentration_of(const Groups& groups, std::size_t records) {
    if (records < fewest_for_shares) return std::nullopt;
    std::vector<std::int64_t> counts;
    for (const auto& [code, cases] : groups) counts.push_back(std::ssize(cases));
    return statistics::concentration(counts);
}

}  // namespace

Patterns patterns_on(Day today, const std::vector<CodedCase>& told, RootsKnown known) {
    const auto known_then = as_of(today, told);
    Cases cases, with_root;
    for (const auto& one : known_then) {
        cases.push_back(&one);
        if (root_of(one, known)) with_root.push_back(&one);
    }
    const auto themes = by_theme(cases), roots = by_root(cases, known);
    const auto records = cases.size(), coded = with_root.size();
    return {.as_of = today,
        .records = static_cast<int>(records),
        .with_root = static_cast<int>(coded),
        .themes = themes_of(themes, records),
        .roots = roots_of(roots, coded, today),
        .pairs = pairs_of(cases),
        .crossings = crossings_of(with_root, roots),
        .levels = levels_of(cases),
        .open_ages = open_ages_of(cases, today),
        .mean_level = mean_level(cases),
        .median_days = median_days(cases, today),
        .disagreement_days = disagreement_days(cases, today),
        .solved_in_drafting = share(count(cases, is_solved_in_drafting), records),
        .at_steering = share(count(cases, is_at_steering), records),
        .theme_concentration = concentration_of(themes, records),
        .root_concentration = concentration_of(roots, coded)};
}

}  // namespace entente
