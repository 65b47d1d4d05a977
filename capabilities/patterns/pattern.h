#pragma once
#include "capabilities/patterns/coded_case.h"
#include "foundation/statistics/fraction.h"

#include <boost/describe.hpp>

#include <cstdint>

/// What many disagreements have in common. The number and the kind of what is sent up showed two insurers that they
/// silently wanted different strategies; the daily quarrels were symptoms.
/// (J. Hughes and J. Weiss, "Simple Rules for Making Alliances Work", HBR, November 2007.)
namespace entente {

/// Fewer records than this have no shares: two of three is not two thirds.
inline constexpr int fewest_for_shares = 5;
/// A lift of fewer cases than this is chance.
inline constexpr int fewest_for_lift = 3;

struct ThemeFigures {
    std::string theme;
    int cases = 0;
    std::optional<statistics::Fraction> share;  ///< of all records; absent under five
};
BOOST_DESCRIBE_STRUCT(ThemeFigures, (), (theme, cases, share))

/// One root beside the records that carry another. Records without a root are on neither side.
struct RootFigures {
    std::string root;
    int cases = 0;
    std::optional<statistics::Fraction> share;  ///< of the records that carry a root; absent under five
    int at_steering = 0;                        ///< of its cases, those that reached the steering level or higher
    statistics::Fraction mean_level;
    std::optional<statistics::Fraction> mean_level_of_others;
    std::optional<int> median_days;  ///< days by which half have ended; absent while fewer have
    std::optional<int> median_days_of_others;
    int disagreement_days = 0;  ///< the days its cases were open, added up: what it costs
};
BOOST_DESCRIBE_STRUCT(RootFigures, (),
    (root, cases, share, at_steering, mean_level, mean_level_of_others, median_days, median_days_of_others,
        disagreement_days))

/// Which functions met. The order of the parties makes no difference: it is shown as it came first.
struct PairFigures {
    std::vector<std::string> functions;
    int cases = 0;
    std::optional<statistics::Fraction> share;
};
BOOST_DESCRIBE_STRUCT(PairFigures, (), (functions, cases, share))

struct LevelFigures {
    int level = 0;
    int cases = 0;    ///< that got so far and no further
    int reached = 0;  ///< that got at least so far
};
BOOST_DESCRIBE_STRUCT(LevelFigures, (), (level, cases, reached))

struct OpenAge {
    int from_days = 0;
    std::optional<int> to_days;  ///< included; absent: no end
    int cases = 0;
};
BOOST_DESCRIBE_STRUCT(OpenAge, (), (from_days, to_days, cases))

/// How much more often a theme and a root come together than by chance, where both are known.
struct ThemeAndRoot {
    std::string theme;
    std::string root;
    int cases = 0;
    std::optional<statistics::Fraction> lift;  ///< absent under three cases, or under five records
};
BOOST_DESCRIBE_STRUCT(ThemeAndRoot, (), (theme, root, cases, lift))

struct Patterns {
    Day as_of;
    int records = 0;
    int with_root = 0;
    std::vector<ThemeFigures> themes;  ///< most cases first, as all these lists
    std::vector<RootFigures> roots;
    std::vector<PairFigures> pairs;
    std::vector<ThemeAndRoot> crossings;
    std::vector<LevelFigures> levels;  ///< 0 to 4, the funnel
    std::vector<OpenAge> open_ages;
    std::optional<statistics::Fraction> mean_level;  ///< absent if there is no record
    std::optional<int> median_days;                  ///< days by which half have ended
    int disagreement_days = 0;
    std::optional<statistics::Fraction> solved_in_drafting;  ///< closed without ever being submitted; absent under five
    std::optional<statistics::Fraction> at_steering;         ///< reached the steering level or higher
    std::optional<statistics::Fraction> theme_concentration;
    std::optional<statistics::Fraction> root_concentration;
};
BOOST_DESCRIBE_STRUCT(Patterns, (),
    (as_of, records, with_root, themes, roots, pairs, crossings, levels, open_ages, mean_level, median_days,
        disagreement_days, solved_in_drafting, at_steering, theme_concentration, root_concentration))

/// The patterns in what was known of `cases` on `today`. How long things take counts what is open, or was withdrawn,
/// as undecided so far (Kaplan-Meier); a disagreement is open until it is closed or withdrawn.
Patterns patterns_on(Day today, const std::vector<CodedCase>& cases, RootsKnown known = RootsKnown::provisional_too);

}  // namespace entente
