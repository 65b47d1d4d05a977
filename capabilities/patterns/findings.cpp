#include "capabilities/patterns/findings.h"

#include "capabilities/patterns/alerts.h"
#include "foundation/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace entente {
namespace {

using statistics::Fraction;

/// A theme or a root as a sentence speaks of it.
struct Spoken {
    std::string name;
    int cases = 0;
};

/// All of one kind, most cases first, among so many records that carry one.
struct Field {
    std::vector<Spoken> codes;
    int records = 0;
};

std::string name_of(const std::string& code, const CodeNames& names) {
    const auto found = names.find(code);
    return found == names.end() ? code : found->second;
}

Field field_of(const Patterns& patterns, const std::vector<RootFigures>& roots, const CodeNames& names) {
    Field field{.records = patterns.with_root};
    for (const auto& one : roots) field.codes.push_back({name_of(one.root, names), one.cases});
    return field;
}

Field field_of(const Patterns& patterns, const std::vector<ThemeFigures>& themes, const CodeNames& names) {
    Field field{.records = patterns.records};
    for (const auto& one : themes) field.codes.push_back({name_of(one.theme, names), one.cases});
    return field;
}

std::string in_days(int days) { return days == 1 ? "1 day" : fmt::format("{} days", days); }

std::string share(int cases, int records) {
    return fmt::format("{} %", percent(Fraction{.part = cases, .whole = records}));
}

/// By the measure of an alert. As each has a quarter, they are never more than four.
std::size_t how_many_stand_out(const Field& field) {
    return static_cast<std::size_t>(std::ranges::count_if(field.codes, [&](const Spoken& one) {
        return one.cases >= AlertRule::least_cases &&
               is_at_least(Fraction{.part = one.cases, .whole = field.records}, AlertRule::least_percent);
    }));
}

/// Instead of a pattern, if there are too few records for one.
std::optional<std::string> too_few(int records, std::string_view is, std::string_view are) {
    if (records >= fewest_for_shares) return std::nullopt;
    return fmt::format("Too few to see a pattern: shares are shown from {} disagreements on, and {} {} so far.",
        fewest_for_shares, records == 0 ? "none" : std::to_string(records), records < 2 ? is : are);
}

std::optional<std::string> too_few_roots(const Patterns& patterns) {
    return too_few(patterns.with_root, "carries a root", "carry a root");
}

std::optional<std::string> too_few_raised(const Patterns& patterns) {
    return too_few(patterns.records, "was raised", "were raised");
}

std::string nothing_stands_out(const Field& field, std::string_view kind) {
    std::vector<std::string> largest;
    for (const auto& one : field.codes)
        if (one.cases == field.codes.front().cases) largest.push_back(one.name);
    const auto cases = field.codes.front().cases;
    if (largest.size() == 1)
        return fmt::format("Nothing stands out: the largest {}, {}, is {} of {} ({}).", kind, largest.front(), cases,
            field.records, share(cases, field.records));
    return fmt::format("Nothing stands out: the largest {}s, {}, are {} of {} each ({}).", kind, listed(largest), cases,
        field.records, share(cases, field.records));
}

/// How a sentence says what one has to do with its cases, in full and once more.
struct Saying {
    std::string_view kind;
    std::string_view first;
    std::string_view next;
    std::string_view records;
};

/// "Direction lies behind 11 of 25 disagreements (44 %)", and shorter for those that follow.
std::string clauses(const Field& field, std::size_t number, const Saying& says) {
    std::vector<std::string> all;
    for (const auto& one : field.codes) {
        if (all.size() == number) break;
        const auto of = all.empty() ? fmt::format(" of {} {}", field.records, says.records) : std::string();
        all.push_back(fmt::format("{} {} {}{} ({})", one.name, all.empty() ? says.first : says.next, one.cases, of,
            share(one.cases, field.records)));
    }
    return listed(all);
}

std::string what_stands_out(const Field& field, std::size_t number, const Saying& says) {
    constexpr auto words = std::to_array<std::string_view>({"Two", "Three", "Four"});
    if (number == 1) return fmt::format("One {} stands out: {}", says.kind, clauses(field, number, says));
    return fmt::format("{} {}s stand out: {}", words[number - 2], says.kind, clauses(field, number, says));
}

/// What of the leading root reached the steering level, if anything did.
std::string up_to_steering(const Patterns& patterns) {
    int all = 0;
    for (const auto& level : patterns.levels)
        if (level.level == steering_level) all = level.reached;
    const auto behind = patterns.roots.front().at_steering;
    if (behind == 0) return "";
    if (all == 1) return ", and behind the only one that reached the steering level";
    if (behind == all) return fmt::format(", and behind all {} that reached the steering level", all);
    return fmt::format(", and behind {} of the {} that reached the steering level", behind, all);
}
}  // namespace

bool one_root_leads(const Patterns& patterns) {
    return !too_few_roots(patterns) && how_many_stand_out(field_of(patterns, patterns.roots, {})) > 0;
}

std::string finding_on_roots(const Patterns& patterns, const CodeNames& roots) {
    if (const auto few = too_few_roots(patterns)) return *few;
    const auto field = field_of(patterns, patterns.roots, roots);
    const auto number = how_many_stand_out(field);
    if (number == 0) return nothing_stands_out(field, "root");
    const bool all_coded = patterns.with_root == patterns.records;
    const Saying says{.kind = "root",
        .first = "lies behind",
        .next = "behind",
        .records = all_coded ? "disagreements" : "coded disagreements"};
    return what_stands_out(field, number, says) + (number == 1 ? up_to_steering(patterns) : "") + ".";
}

std::string finding_on_themes(const Patterns& patterns, const CodeNames& themes) {
    if (const auto few = too_few_raised(patterns)) return *few;
    const auto field = field_of(patterns, patterns.themes, themes);
    const auto number = how_many_stand_out(field);
    if (number == 0) return nothing_stands_out(field, "theme");
    return what_stands_out(field, number,
               {.kind = "theme", .first = "is the subject of", .next = "of", .records = "disagreements"}) +
           ".";
}

std::string finding_on_time(const Patterns& patterns, const CodeNames& roots) {
    if (const auto few = too_few_raised(patterns)) return *few;
    if (!patterns.median_days) return "Fewer than half of all disagreements have been settled so far.";
    const auto all = fmt::format("Half of all disagreements were settled within {}", in_days(*patterns.median_days));
    if (!one_root_leads(patterns)) return all + ".";
    const auto& root = patterns.roots.front();
    if (!root.median_days || !root.median_days_of_others) return all + ".";
    return fmt::format("{}: within {} where {} lies behind them, within {} where another root does.", all,
        *root.median_days, name_of(root.root, roots), *root.median_days_of_others);
}

std::string finding_on_days(const Patterns& patterns, const CodeNames& roots) {
    if (const auto few = too_few_roots(patterns)) return *few;
    const auto most = std::ranges::max_element(patterns.roots, {}, &RootFigures::disagreement_days);
    if (patterns.disagreement_days <= 0) return "No disagreement has lasted a day yet.";
    return fmt::format("{} took {} of {} of disagreement ({}).", name_of(most->root, roots), most->disagreement_days,
        in_days(patterns.disagreement_days), share(most->disagreement_days, patterns.disagreement_days));
}

std::string finding_on_levels(const Patterns& patterns) {
    if (const auto few = too_few_raised(patterns)) return *few;
    const auto solved = *patterns.solved_in_drafting, steering = *patterns.at_steering;
    return fmt::format("{} of {} ({} %) were solved while they were written up; {} ({} %) reached the steering level.",
        solved.part, solved.whole, percent(solved), steering.part, percent(steering));
}

static std::vector<Spoken> starts_by_company(const std::vector<SoloMonth>& months) {
    std::vector<Spoken> companies;
    for (const auto& month : months) {
        const auto known = std::ranges::find(companies, month.company, &Spoken::name);
        if (known == companies.end()) companies.push_back({month.company, month.starts});
        else known->cases += month.starts;
    }
    std::ranges::stable_sort(companies, std::ranges::greater{}, &Spoken::cases);
    return companies;
}

std::string finding_on_solo_starts(int records, const std::vector<SoloMonth>& months) {
    const auto companies = starts_by_company(months);
    if (companies.empty()) return "Nobody asked for a decision alone in the months that are over.";
    int starts = 0;
    std::vector<std::string> each;
    for (const auto& [name, times] : companies) {
        starts += times;
        each.push_back(fmt::format("{} {} {}", times, times == 1 ? "time" : "times", name));
    }
    const auto whole = records >= fewest_for_shares && starts <= records
                           ? fmt::format("of {} disagreements ({} %)", records, statistics::percent({starts, records}))
                           : std::string(starts == 1 ? "disagreement" : "disagreements");
    return fmt::format("{} {} {} first tried by one company alone: {}.", starts, whole, starts == 1 ? "was" : "were",
        fmt::join(each, ", "));
}

std::string finding_on_effect(const Effect& effect) {
    return fmt::format("{} raised in the {} since, {} in the {} before: {}.", effect.after.raised,
        in_days(effect.after.days), effect.before.raised, in_days(effect.before.days), words_of(effect.verdict));
}

}  // namespace entente
