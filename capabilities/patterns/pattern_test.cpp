#include "capabilities/patterns/pattern.h"

#include "capabilities/patterns/change.h"
#include "capabilities/patterns/cost_of_delay.h"
#include "capabilities/patterns/meridian_test.h"
#include "foundation/describe/json.h"
#include "foundation/statistics/rate_change.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace entente {
namespace {

using enum RootsKnown;
using statistics::value;

const Patterns meridian_patterns = patterns_on(meridian_today, meridian_cases());

/// "Budget 6".
template <class Figures>
std::vector<std::string> counted(const std::vector<Figures>& all, std::string Figures::*code) {
    std::vector<std::string> lines;
    for (const auto& one : all) lines.push_back(one.*code + " " + std::to_string(one.cases));
    return lines;
}

using Lines = std::vector<std::string>;

std::string exactly(const std::optional<statistics::Fraction>& fraction) {
    return fraction ? std::to_string(fraction->part) + "/" + std::to_string(fraction->whole) : "";
}

TEST(Pattern, knows_of_a_level_only_from_the_day_on_which_it_was_reached) {
    const CodedCase one{.raised = Day{10}, .level = 3, .way_up = {{1, Day{12}}, {3, Day{30}}}};
    const auto level_on = [&](int day) { return as_of(Day{day}, {one}).front().level; };
    EXPECT_EQ(level_on(11), 0);
    EXPECT_EQ(level_on(12), 1);
    EXPECT_EQ(level_on(29), 1);
    EXPECT_EQ(level_on(30), 3);
    EXPECT_EQ(as_of(Day{11}, {{.raised = Day{10}, .level = 2}}).front().level, 2) << "the way up is not known";
}

TEST(Pattern, counts_by_stated_theme_and_by_root) {
    EXPECT_EQ(counted(meridian_patterns.themes, &ThemeFigures::theme),
        (Lines{"Budget 6", "Clinical design 5", "Staffing 4", "Supply 4", "Publication 3", "Regulatory 3"}));
    EXPECT_EQ(
        counted(meridian_patterns.roots, &RootFigures::root), (Lines{"LSEQ 11", "CAP 5", "DEC 4", "COST 3", "TECH 2"}));
    EXPECT_EQ(exactly(meridian_patterns.themes[0].share), "6/25");
    EXPECT_EQ(exactly(meridian_patterns.roots[0].share), "11/25");
}

TEST(Pattern, counts_the_functions_that_met_whichever_side_they_were_on) {
    Lines pairs;
    for (const auto& pair : meridian_patterns.pairs)
        pairs.push_back(pair.functions[0] + "-" + pair.functions[1] + " " + std::to_string(pair.cases));
    ASSERT_EQ(pairs.size(), 13U);
    pairs.resize(6);
    EXPECT_EQ(pairs, (Lines{"Clinical-Clinical 5", "Finance-Finance 4", "CMC-CMC 4", "Medical-Clinical 2",
                         "Regulatory-Regulatory 2", "Biostatistics-Clinical 1"}));
    EXPECT_EQ(exactly(meridian_patterns.pairs[0].share), "5/25");

    const auto turned = patterns_on({9}, {{.functions = {"CMC", "Legal"}}, {.functions = {"Legal", "CMC"}}});
    ASSERT_EQ(turned.pairs.size(), 1U);
    EXPECT_EQ(turned.pairs[0].functions, (Lines{"CMC", "Legal"}));
    EXPECT_EQ(turned.pairs[0].cases, 2);
}

TEST(Pattern, shows_how_far_up_disagreements_went) {
    const int cases[] = {6, 7, 5, 6, 1}, reached[] = {25, 19, 12, 7, 1};
    for (int level = 0; level < levels_of_escalation; ++level) {
        EXPECT_EQ(meridian_patterns.levels[level].level, level);
        EXPECT_EQ(meridian_patterns.levels[level].cases, cases[level]) << level;
        EXPECT_EQ(meridian_patterns.levels[level].reached, reached[level]) << level;
    }
    EXPECT_EQ(exactly(meridian_patterns.mean_level), "39/25");
    EXPECT_EQ(exactly(meridian_patterns.solved_in_drafting), "6/25");
    EXPECT_EQ(exactly(meridian_patterns.at_steering), "7/25");
}

TEST(Pattern, holds_each_root_against_the_others) {
    const auto& sequence = meridian_patterns.roots[0];
    EXPECT_EQ(exactly(sequence.mean_level), "30/11");
    EXPECT_EQ(exactly(sequence.mean_level_of_others), "9/14");
    EXPECT_EQ(sequence.at_steering, 7);
    EXPECT_EQ(meridian_patterns.median_days, 25);
    EXPECT_EQ(sequence.median_days, 48);
    EXPECT_EQ(sequence.median_days_of_others, 14);
    EXPECT_EQ(sequence.disagreement_days, 545);
    EXPECT_EQ(meridian_patterns.disagreement_days, 755);
}

TEST(Pattern, says_how_far_themes_and_roots_gather) {
    EXPECT_NEAR(value(*meridian_patterns.theme_concentration), 0.178, 0.0005);
    EXPECT_DOUBLE_EQ(value(*meridian_patterns.root_concentration), 0.28);
}

TEST(Pattern, gives_a_lift_from_three_cases_on) {
    std::map<std::string, std::string> lifts;
    int of_sequence = 0;
    for (const auto& crossing : meridian_patterns.crossings) {
        if (crossing.root != "LSEQ") continue;
        lifts[crossing.theme] = std::to_string(crossing.cases) + " " + exactly(crossing.lift);
        of_sequence += crossing.cases;
    }
    EXPECT_EQ(lifts, (std::map<std::string, std::string>{{"Budget", "2 "}, {"Clinical design", "3 75/55"},
                         {"Publication", "1 "}, {"Regulatory", "2 "}, {"Staffing", "1 "}, {"Supply", "2 "}}));
    EXPECT_EQ(of_sequence, 11);
}

TEST(Pattern, puts_what_is_open_into_buckets_of_age) {
    const auto ages = [](const Patterns& patterns) {
        std::vector<int> cases;
        for (const auto& age : patterns.open_ages) cases.push_back(age.cases);
        return cases;
    };
    EXPECT_EQ(ages(meridian_patterns), (std::vector<int>{0, 0, 0, 1, 0}));
    std::vector<CodedCase> open;
    for (const int age : {0, 7, 8, 14, 15, 30, 31, 60, 61, 400}) open.push_back({.raised = {500 - age}});
    EXPECT_EQ(ages(patterns_on({500}, open)), (std::vector<int>{2, 2, 2, 2, 2}));
}

TEST(Pattern, has_no_shares_under_five_records) {
    std::vector<CodedCase> cases(4, {.theme = "a", .provisional_root = "r"});
    const auto few = patterns_on({9}, cases);
    EXPECT_EQ(few.themes[0].cases, 4);
    EXPECT_FALSE(few.themes[0].share || few.roots[0].share || few.pairs[0].share || few.crossings[0].lift);
    EXPECT_FALSE(few.solved_in_drafting || few.at_steering);
    EXPECT_FALSE(few.theme_concentration || few.root_concentration);

    cases.push_back({.theme = "a"});
    const auto enough = patterns_on({9}, cases);
    EXPECT_EQ(exactly(enough.themes[0].share), "5/5");
    EXPECT_FALSE(enough.roots[0].share || enough.root_concentration) << "one of the five has no root";
}

TEST(Pattern, of_nothing_is_empty) {
    const auto nothing = patterns_on({9}, {});
    EXPECT_EQ(nothing.records, 0);
    EXPECT_TRUE(nothing.themes.empty() && nothing.roots.empty() && nothing.pairs.empty());
    EXPECT_FALSE(nothing.mean_level || nothing.median_days);
}

TEST(Pattern, is_seen_as_it_was_known_on_a_day) {
    const auto then = patterns_on({190}, meridian_cases(), confirmed);
    EXPECT_EQ(then.records, 7);
    EXPECT_EQ(then.with_root, 6);
    EXPECT_EQ(counted(then.roots, &RootFigures::root), (Lines{"COST 2", "LSEQ 2", "CAP 1", "DEC 1"}));
    EXPECT_EQ(then.open_ages[0].cases, 1) << "raised on day 187, closed on day 247";
    EXPECT_EQ(patterns_on({190}, meridian_cases()).with_root, 7);
    EXPECT_EQ(patterns_on({61}, meridian_cases()).records, 0);
}

TEST(Pattern, takes_what_was_withdrawn_for_ended_but_undecided) {
    std::vector<CodedCase> cases(5, {.raised = {0}, .closed = Day{10}, .level = 1});
    cases.push_back({.raised = {0}, .withdrawn = Day{4}});
    const auto seen = patterns_on({100}, cases);
    EXPECT_EQ(seen.median_days, 10);
    EXPECT_EQ(seen.disagreement_days, 54);
    EXPECT_EQ(exactly(seen.solved_in_drafting), "0/6");
    for (const auto& age : seen.open_ages) EXPECT_EQ(age.cases, 0);
    EXPECT_EQ(patterns_on({3}, cases).open_ages[0].cases, 6);
}

TEST(Pattern, goes_out_as_json_with_exact_numbers) {
    const auto json = describe::to_json(meridian_patterns);
    EXPECT_NE(
        json.find(R"("roots":[{"root":"LSEQ","cases":11,"share":{"part":11,"whole":25},"at_steering":7,)"), json.npos);
}

// What the first eleven began, and the last fourteen did not: a blind draw would hardly do that.
TEST(Pattern, of_solo_starts_is_no_chance) {
    const auto began_alone = [](const MeridianCase& row) { return row.route == std::string_view("solo"); };
    const auto solo = std::count_if(std::begin(meridian), std::begin(meridian) + 11, began_alone);
    const auto all = std::ranges::count_if(meridian, began_alone);
    EXPECT_EQ(solo, 6);
    EXPECT_EQ(all, 6);
    EXPECT_NEAR(
        *statistics::chance_of_split({.all = 25, .marked = all, .drawn = 11, .drawn_marked = solo}), 0.0026, 0.00005);
}

TEST(Pattern, of_one_cause_hides_behind_every_theme_and_nine_pairs_of_functions) {
    auto cases = meridian_cases();
    std::erase_if(cases, [](const CodedCase& one) { return one.provisional_root != "LSEQ"; });
    const auto sequence = patterns_on(meridian_today, cases);
    EXPECT_EQ(sequence.themes.size(), 6U);
    EXPECT_EQ(sequence.pairs.size(), 9U);
}

TEST(Effect, of_the_launch_sequence_is_not_yet_certain) {
    const auto effect = effect_of(meridian_decided, {0}, meridian_today, meridian_cases());
    ASSERT_TRUE(effect);
    EXPECT_EQ(effect->before.raised, 23);
    EXPECT_EQ(effect->before.days, 437);
    EXPECT_NEAR(value(effect->before.in_30_days), 1.58, 0.005);
    EXPECT_EQ(effect->after.raised, 2);
    EXPECT_EQ(effect->after.days, 111);
    EXPECT_NEAR(value(effect->after.in_30_days), 0.54, 0.005);
    EXPECT_EQ(effect->chance_in_10000, 931);
    EXPECT_EQ(words_of(effect->verdict), "fewer, not yet certain");
}

struct Judged {
    const char* says;
    int before;
    int after;
    Verdict verdict;
};

TEST(Effect, is_certain_under_one_chance_in_twenty_and_unclear_from_one_in_five) {
    using enum Verdict;
    const Judged cases[] = {
        {"none of five: 1/32", 5, 0, fewer},
        {"none of four: 1/16", 4, 0, fewer_not_yet_certain},
        {"none of three: 1/8", 3, 0, fewer_not_yet_certain},
        {"none of two: 1/4", 2, 0, no_clear_change},
        {"as many", 6, 6, no_clear_change},
        {"both: 1/4", 0, 2, no_clear_change},
        {"all three: 1/8", 0, 3, more_not_yet_certain},
        {"all five: 1/32", 0, 5, more},
    };
    for (const auto& row : cases) {
        std::vector<CodedCase> told(static_cast<std::size_t>(row.before), {.raised = {10}});
        told.insert(told.end(), static_cast<std::size_t>(row.after), {.raised = {11}});
        EXPECT_EQ(effect_of({10}, {0}, {20}, told)->verdict, row.verdict) << row.says;
    }
}

TEST(Effect, is_not_known_without_days_or_cases) {
    EXPECT_FALSE(effect_of({10}, {0}, {10}, {{.raised = {5}}}));
    EXPECT_FALSE(effect_of({10}, {10}, {20}, {{.raised = {5}}}));
    EXPECT_FALSE(effect_of({10}, {0}, {20}, {}));
}

TEST(CostOfDelay, is_what_each_late_day_costs) {
    const auto cost = cost_of_delay(18, {.low = 200'000, .base = 500'000, .high = 1'000'000});
    EXPECT_EQ(cost.low, 3'600'000);
    EXPECT_EQ(cost.base, 9'000'000);
    EXPECT_EQ(cost.high, 18'000'000);
    EXPECT_EQ(cost_of_delay(-3, {1, 2, 3}).high, 0);
}

}  // namespace
}  // namespace entente
