#pragma once
#include "capabilities/councils/council.h"
#include "capabilities/councils/counted_case.h"
#include "foundation/statistics/fraction.h"

/// What the disagreements in all alliances of one company have in common. Counts alone, and no shares under five.
namespace entente {

/// Fewer cases than this have neither shares nor roots: they would say too much of the few people behind them.
inline constexpr int fewest_across = 5;
/// So many quarters are shown, the present one included.
inline constexpr int quarters_across = 4;

using CodeWords = std::map<std::string, std::string, std::less<>>;

/// A root over all alliances.
struct RootAcross {
    std::string root;
    int cases = 0;
    int alliances = 0;
    std::vector<int> quarters;  ///< cases raised in each of the quarters that are shown
};
BOOST_DESCRIBE_STRUCT(RootAcross, (), (root, cases, alliances, quarters))

struct CodeAcross {
    std::string code;
    int cases = 0;
};
BOOST_DESCRIBE_STRUCT(CodeAcross, (), (code, cases))

struct QuarterAcross {
    Day from;
    int cases = 0;
};
BOOST_DESCRIBE_STRUCT(QuarterAcross, (), (from, cases))

struct Across {
    int alliances = 0;
    int cases = 0;
    int open = 0;
    int confirmed = 0;                    ///< whose root both alliance managers confirmed
    int with_root = 0;                    ///< a confirmed one, or the one that it was raised with
    std::vector<RootAcross> roots;        ///< most cases first; none under five cases with a root
    std::vector<CodeAcross> themes;       ///< most cases first
    std::vector<CodeAcross> levels;       ///< the highest level that was reached, from "0" on
    std::vector<QuarterAcross> quarters;  ///< when they were raised, the present quarter last
};
BOOST_DESCRIBE_STRUCT(Across, (), (alliances, cases, open, confirmed, with_root, roots, themes, levels, quarters))

Across across_of(const Tallies& tallies, int alliances, Day today);

/// "Decision rights lies behind 15 of 34 cases with a root (44 %), in 2 of 3 alliances."
std::string finding_on_roots(const Across& across, const CodeWords& roots);
/// "5 cases were raised in this quarter so far, 9 in the whole quarter before."
std::string finding_on_quarters(const Across& across);
/// "3 of 4 insights are adopted (75 %)."
std::string finding_on_insights(const CouncilBook& book);

/// One alliance of a council. Its name is for those who are in it.
struct AllianceCounts {
    Id<Alliance> alliance;
    int number = 0;  ///< it is "Alliance 3" to everybody else
    int cases = 0;
    Day last_raised;
    std::optional<std::string> name;
    std::vector<CodeAcross> roots;  ///< most cases first
};

/// Where a page of alliances ends.
struct AlliancePlace {
    int cases = 0;
    int number = 0;
};
/// "12.3": 12 cases, alliance 3. Nothing if it is no such text.
std::optional<AlliancePlace> alliance_place_from(std::string_view text);
std::string to_text(const AlliancePlace& place);

}  // namespace entente
