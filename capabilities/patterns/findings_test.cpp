#include "capabilities/patterns/findings.h"

#include "capabilities/patterns/meridian_test.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

const CodeNames roots{{"LSEQ", "Direction"}, {"CAP", "Capacity"}, {"DEC", "Decision rights"}};
const CodeNames themes{{"Budget", "Budget and cost"}};

TEST(Finding, tells_the_one_cause_behind_many_disagreements) {
    const auto patterns = patterns_on(meridian_today, meridian_cases());
    EXPECT_EQ(finding_on_roots(patterns, roots),
        "One root stands out: Direction lies behind 11 of 25 disagreements (44 %), and behind all 7 that reached the "
        "steering level.");
    EXPECT_EQ(finding_on_themes(patterns, themes),
        "Nothing stands out: the largest theme, Budget and cost, is 6 of 25 (24 %).");
    EXPECT_EQ(finding_on_time(patterns, roots),
        "Half of all disagreements were settled within 25 days: within 48 where Direction lies behind them, within 14 "
        "where another root does.");
    EXPECT_EQ(finding_on_days(patterns, roots), "Direction took 545 of 755 days of disagreement (72 %).");
    EXPECT_EQ(finding_on_effect(*effect_of(meridian_decided, {0}, meridian_today, meridian_cases())),
        "2 raised in the 111 days since, 23 in the 437 days before: fewer, not yet certain.");
}

/// So many cases of each root, all as far up as `level`, and some of none.
Patterns counted(std::vector<std::pair<const char*, int>> counts, int level = 0, int without = 0) {
    std::vector<CodedCase> cases(static_cast<std::size_t>(without));
    for (const auto& [code, number] : counts)
        for (int i = 0; i < number; ++i) cases.push_back({.theme = code, .provisional_root = code, .level = level});
    return patterns_on({10}, cases);
}

struct Sentence {
    const char* says;
    Patterns patterns;
    const char* sentence;
};

TEST(Finding, on_roots_is_a_plain_sentence_made_from_numbers) {
    const Sentence cases[] = {
        {"nothing", counted({}),
            "Too few to see a pattern: shares are shown from 5 disagreements on, and none carries a root so far."},
        {"one", counted({{"CAP", 1}}),
            "Too few to see a pattern: shares are shown from 5 disagreements on, and 1 carries a root so far."},
        {"many, few of them coded", counted({{"CAP", 4}}, 0, 9),
            "Too few to see a pattern: shares are shown from 5 disagreements on, and 4 carry a root so far."},
        {"some without a root", counted({{"CAP", 5}}, 0, 3),
            "One root stands out: Capacity lies behind 5 of 5 coded disagreements (100 %)."},
        {"two", counted({{"CAP", 4}, {"LSEQ", 6}}, 3),
            "Two roots stand out: Direction lies behind 6 of 10 disagreements (60 %) and Capacity behind 4 (40 %)."},
        {"three", counted({{"CAP", 3}, {"LSEQ", 3}, {"DEC", 3}, {"X", 1}}),
            "Three roots stand out: Capacity lies behind 3 of 10 disagreements (30 %), Decision rights behind 3 "
            "(30 %) and Direction behind 3 (30 %)."},
        {"four", counted({{"CAP", 3}, {"LSEQ", 3}, {"DEC", 3}, {"X", 3}}),
            "Four roots stand out: Capacity lies behind 3 of 12 disagreements (25 %), Decision rights behind 3 "
            "(25 %), Direction behind 3 (25 %) and X behind 3 (25 %)."},
        {"two are half of five, but only two", counted({{"CAP", 2}, {"LSEQ", 1}, {"DEC", 1}, {"X", 1}}),
            "Nothing stands out: the largest root, Capacity, is 2 of 5 (40 %)."},
        {"several are the largest", counted({{"CAP", 2}, {"LSEQ", 2}, {"DEC", 1}}),
            "Nothing stands out: the largest roots, Capacity and Direction, are 2 of 5 each (40 %)."},
    };
    for (const auto& row : cases) EXPECT_EQ(finding_on_roots(row.patterns, roots), row.sentence) << row.says;
}

TEST(Finding, on_one_root_says_how_much_of_it_went_up) {
    std::vector<CodedCase> cases(6, {.provisional_root = "LSEQ"});
    cases.resize(8, {.provisional_root = "CAP"});
    const auto told = [&] { return finding_on_roots(patterns_on({10}, cases), roots); };
    const std::string begins = "One root stands out: Direction lies behind 6 of 8 disagreements (75 %)";
    EXPECT_EQ(told(), begins + ".");
    cases[0].level = 3;
    EXPECT_EQ(told(), begins + ", and behind the only one that reached the steering level.");
    cases[7].level = 4;
    EXPECT_EQ(told(), begins + ", and behind 1 of the 2 that reached the steering level.");
}

TEST(Finding, on_themes_is_a_plain_sentence_made_from_numbers) {
    EXPECT_EQ(finding_on_themes(counted({{"Budget", 3}, {"a", 1}, {"b", 1}}), themes),
        "One theme stands out: Budget and cost is the subject of 3 of 5 disagreements (60 %).");
    EXPECT_EQ(finding_on_themes(counted({{"Budget", 1}}), themes),
        "Too few to see a pattern: shares are shown from 5 disagreements on, and 1 was raised so far.");
}

TEST(Finding, on_time_waits_until_half_have_ended) {
    EXPECT_EQ(finding_on_time(counted({{"CAP", 6}}), roots),
        "Fewer than half of all disagreements have been settled so far.");
    EXPECT_EQ(finding_on_time(counted({{"CAP", 2}}), roots),
        "Too few to see a pattern: shares are shown from 5 disagreements on, and 2 were raised so far.");
    std::vector<CodedCase> cases(5, {.closed = Day{6}});
    EXPECT_EQ(
        finding_on_time(patterns_on({10}, cases), roots), "Half of all disagreements were settled within 6 days.");
}

TEST(Finding, on_days_names_the_costliest_root) {
    std::vector<CodedCase> cases(4, {.raised = {9}, .provisional_root = "CAP"});
    cases.push_back({.raised = {2}, .provisional_root = "LSEQ"});
    EXPECT_EQ(finding_on_days(patterns_on({10}, cases), roots), "Direction took 8 of 12 days of disagreement (67 %).");
    EXPECT_EQ(finding_on_days(counted({{"CAP", 1}}), roots),
        "Too few to see a pattern: shares are shown from 5 disagreements on, and 1 carries a root so far.");
}

TEST(Findings, on_solo_starts_speak_of_companies_and_months_alone) {
    const Day january = *day_from("2026-01-01"), june = *day_from("2026-06-01");
    struct Told {
        const char* says;
        int records;
        std::vector<SoloMonth> months;
        const char* sentence;
    };
    const Told cases[] = {
        {"the story of Meridian", 25,
            {{"Norvane", january, 1}, {"Quillon", january, 2}, {"Norvane", june, 1}, {"Quillon", june, 2}},
            "6 of 25 disagreements (24 %) were first tried by one company alone: 4 times Quillon, 2 times Norvane."},
        {"one of five", 5, {{"Norvane", june, 1}},
            "1 of 5 disagreements (20 %) was first tried by one company alone: 1 time Norvane."},
        {"no share under five", 4, {{"Norvane", june, 2}},
            "2 disagreements were first tried by one company alone: 2 times Norvane."},
        {"more tries than cases have no share", 5, {{"Norvane", june, 6}},
            "6 disagreements were first tried by one company alone: 6 times Norvane."},
        {"none", 25, {}, "Nobody asked for a decision alone in the months that are over."},
    };
    for (const auto& row : cases) EXPECT_EQ(finding_on_solo_starts(row.records, row.months), row.sentence) << row.says;
}

}  // namespace
}  // namespace entente
