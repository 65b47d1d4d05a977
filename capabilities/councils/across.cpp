#include "capabilities/councils/across.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace entente {

namespace {

using statistics::Fraction;

int count(const Tallies& tallies, std::string_view kind, std::string_view code = "") {
    const auto found = tallies.find({std::string(kind), std::string(code)});
    return found == tallies.end() ? 0 : found->second;
}

std::vector<CodeAcross> all_of(const Tallies& tallies, std::string_view kind) {
    std::vector<CodeAcross> codes;
    for (const auto& [one, cases] : tallies)
        if (one.kind == kind && cases > 0) codes.push_back({one.code, cases});
    return codes;
}

// By their codes where they are equal, so that a page is the same each time.
std::vector<CodeAcross> most_first(std::vector<CodeAcross> codes) {
    std::ranges::sort(codes, [](const CodeAcross& one, const CodeAcross& other) {
        return one.cases != other.cases ? one.cases > other.cases : one.code < other.code;
    });
    return codes;
}

std::vector<Day> shown_quarters(Day today) {
    std::vector<Day> quarters{first_of_quarter(today)};
    while (quarters.size() < quarters_across) quarters.push_back(first_of_quarter({quarters.back().number - 1}));
    std::ranges::reverse(quarters);
    return quarters;
}

std::string cases_in_words(int cases) { return cases == 1 ? "1 case was" : fmt::format("{} cases were", cases); }

}  // namespace

Across across_of(const Tallies& tallies, int alliances, Day today) {
    Across across{.alliances = alliances,
        .cases = count(tallies, mark::any),
        .open = count(tallies, mark::open),
        .confirmed = count(tallies, mark::confirmed),
        .themes = most_first(all_of(tallies, mark::theme)),
        .levels = all_of(tallies, mark::level)};
    const auto quarters = shown_quarters(today);
    const auto raised = all_of(tallies, mark::raised);
    for (const auto& quarter : quarters) {
        across.quarters.push_back({quarter});
        for (const auto& one : raised)
            if (one.code.starts_with(to_text(quarter))) across.quarters.back().cases += one.cases;
    }
    const auto roots = most_first(all_of(tallies, mark::root));
    for (const auto& root : roots) across.with_root += root.cases;
    if (across.with_root < fewest_across) return across;
    for (const auto& [code, cases] : roots) {
        RootAcross root{code, cases, count(tallies, mark::in_alliances, code), {}};
        for (const auto& quarter : quarters)
            root.quarters.push_back(count(tallies, mark::raised, fmt::format("{} {}", to_text(quarter), code)));
        across.roots.push_back(std::move(root));
    }
    return across;
}

std::string finding_on_roots(const Across& across, const CodeWords& roots) {
    if (across.cases == 0) return "No disagreement has been written up in any of your alliances yet.";
    if (across.roots.empty())
        return fmt::format("Fewer than {} cases have a root yet: too few to compare.", fewest_across);
    const auto& first = across.roots.front();
    if (across.roots.size() > 1 && across.roots[1].cases == first.cases) return "No single root stands out.";
    const auto name = roots.find(first.root);
    return fmt::format("{} lies behind {} of {} cases with a root ({} %), in {} of {} alliances.",
        name == roots.end() ? first.root : name->second, first.cases, across.with_root,
        percent(Fraction{.part = first.cases, .whole = across.with_root}), first.alliances, across.alliances);
}

std::string finding_on_quarters(const Across& across) {
    const auto last = across.quarters.size() - 1;
    return fmt::format("{} raised in this quarter so far, {} in the whole quarter before.",
        cases_in_words(across.quarters[last].cases), across.quarters[last - 1].cases);
}

std::string finding_on_insights(const CouncilBook& book) {
    int all = 0;
    int adopted = 0;
    for (const auto& session : book.sessions)
        for (const auto& one : session.insights) {
            ++all;
            if (one.outcome && one.outcome->adopted) ++adopted;
        }
    if (book.sessions.empty()) return "The council has not met yet.";
    if (all == 0) return "No insight has been written down yet.";
    return fmt::format("{} of {} {} adopted ({} %).", adopted, all, all == 1 ? "insight is" : "insights are",
        percent(Fraction{.part = adopted, .whole = all}));
}

static std::optional<int> number_in(const std::string& text) {
    int number = 0;
    const auto* const end = text.data() + text.size();
    const auto [read, fault] = std::from_chars(text.data(), end, number);
    return fault == std::errc{} && read == end ? std::optional(number) : std::nullopt;
}

std::optional<AlliancePlace> alliance_place_from(std::string_view text) {
    const auto point = text.find('.');
    if (point == std::string_view::npos) return std::nullopt;
    const auto cases = number_in(std::string(text.substr(0, point)));
    const auto number = number_in(std::string(text.substr(point + 1)));
    if (!cases || !number) return std::nullopt;
    return AlliancePlace{*cases, *number};
}

std::string to_text(const AlliancePlace& place) { return fmt::format("{}.{}", place.cases, place.number); }

}  // namespace entente
