#include "capabilities/patterns/alerts.h"

#include "capabilities/patterns/meridian_test.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

namespace entente {
namespace {

using enum RootsKnown;

/// "187 LSEQ 3/7".
std::vector<std::string> told(const std::vector<Alert>& alerts) {
    std::vector<std::string> lines;
    for (const auto& alert : alerts)
        lines.push_back(std::to_string(alert.on.number) + " " + alert.code + " " + std::to_string(alert.cases) + "/" +
                        std::to_string(alert.coded));
    return lines;
}

using Lines = std::vector<std::string>;

TEST(Alert, on_a_root_comes_early_where_provisional_roots_count) {
    EXPECT_EQ(told(alerts_on_roots(meridian_cases(), meridian_today, provisional_too)),
        (Lines{"187 LSEQ 3/7", "259 CAP 3/11", "277 LSEQ 6/11", "367 LSEQ 6/13", "394 CAP 3/12", "457 LSEQ 5/11"}));
}

TEST(Alert, on_a_root_waits_for_both_managers_where_only_confirmed_roots_count) {
    EXPECT_EQ(told(alerts_on_roots(meridian_cases(), meridian_today, confirmed)),
        (Lines{"247 LSEQ 3/7", "337 LSEQ 4/10", "344 DEC 3/12", "384 CAP 3/11", "427 LSEQ 4/10", "517 LSEQ 3/7"}));
}

TEST(Alert, on_stated_themes_gives_six_signals_that_hide_one_cause) {
    EXPECT_EQ(told(alerts_on_themes(meridian_cases(), meridian_today)),
        (Lines{"241 Budget 3/11", "259 Staffing 3/11", "268 Clinical design 3/12", "332 Budget 3/12",
            "421 Clinical design 3/12", "422 Budget 3/12"}));
}

TEST(Alert, knows_nothing_of_later_days) {
    EXPECT_TRUE(alerts_on_roots(meridian_cases(), {186}, provisional_too).empty());
    EXPECT_EQ(alerts_on_roots(meridian_cases(), {187}, provisional_too).size(), 1U);
    EXPECT_TRUE(alerts_on_roots({}, {548}, provisional_too).empty());
}

TEST(Alert, names_the_cases_whose_interests_are_read_side_by_side) {
    const auto cases = meridian_cases();
    const auto provisional = alerts_on_roots(cases, {187}, provisional_too).front();
    EXPECT_EQ(cases_behind_root(provisional, cases, provisional_too), (std::vector<std::size_t>{2, 4, 6}));
    const auto budget = alerts_on_themes(cases, {241}).front();
    EXPECT_EQ(cases_behind_theme(budget, cases), (std::vector<std::size_t>{0, 5, 10}));
}

CodedCase raised(int day, const char* theme) { return {.raised = {day}, .theme = theme}; }

struct Repeating {
    const char* says;
    std::vector<CodedCase> cases;
    Lines alerts;
};

TEST(Alert, comes_when_a_theme_repeats) {
    const Repeating cases[] = {
        {"three of five", {raised(1, "a"), raised(2, "a"), raised(3, "b"), raised(4, "b"), raised(5, "a")},
            {"5 a 3/5", "95 a 3/5"}},
        {"three of four are too few", {raised(1, "a"), raised(2, "a"), raised(3, "a"), raised(4, "b")}, {}},
        {"two of five are too few", {raised(1, "a"), raised(2, "a"), raised(3, "b"), raised(4, "c"), raised(5, "d")},
            {}},
        {"two on the same day, in the order of their codes",
            {raised(1, "b"), raised(1, "b"), raised(1, "b"), raised(1, "a"), raised(1, "a"), raised(1, "a")},
            {"1 a 3/6", "1 b 3/6", "91 a 3/6", "91 b 3/6"}},
        {"only a quiet day lets it come again: 90 days later, as long as the window has it",
            {raised(1, "a"), raised(1, "a"), raised(1, "a"), raised(1, "b"), raised(1, "b")}, {"1 a 3/5", "91 a 3/5"}},
        {"what left the window with day 181 is no case on it",
            {raised(1, "a"), raised(2, "a"), raised(3, "b"), raised(4, "b"), raised(181, "a"), raised(181, "b")},
            {"181 b 3/5"}},
        {"a share rises where others leave",
            {raised(1, "b"), raised(1, "c"), raised(1, "d"), raised(1, "e"), raised(2, "f"), raised(2, "g"),
                raised(2, "h"), raised(2, "i"), raised(2, "j"), raised(2, "k"), raised(3, "a"), raised(3, "a"),
                raised(3, "a")},
            {"181 a 3/9"}},
    };
    for (const auto& row : cases) EXPECT_EQ(told(alerts_on_themes(row.cases, {182})), row.alerts) << row.says;
}

CodedCase coded(int day, const char* provisional, const char* confirmed, int on) {
    return {.raised = {day}, .provisional_root = provisional, .confirmed_root = ConfirmedRoot{confirmed, {on}}};
}

TEST(Alert, takes_the_confirmed_root_from_the_day_of_its_confirmation) {
    const std::vector<CodedCase> cases{coded(1, "x", "a", 20), coded(2, "x", "a", 30), coded(3, "b", "b", 10),
        coded(4, "b", "c", 11), coded(5, "a", "a", 40)};
    EXPECT_EQ(told(alerts_on_roots(cases, {60}, provisional_too)), (Lines{"30 a 3/5"}));
    EXPECT_EQ(told(alerts_on_roots(cases, {60}, confirmed)), (Lines{"40 a 3/5"}));
}

TEST(Alert, counts_a_case_without_a_root_nowhere) {
    auto cases = std::vector<CodedCase>{raised(1, ""), raised(1, ""), raised(1, "")};
    for (int day = 1; day <= 4; ++day) cases.push_back(coded(day, "a", "a", day));
    EXPECT_TRUE(alerts_on_roots(cases, {60}, provisional_too).empty());
    cases.push_back(coded(9, "b", "b", 9));
    EXPECT_EQ(told(alerts_on_roots(cases, {60}, provisional_too)), (Lines{"9 a 4/5"}));
}

/// The root that is known on `day` of a case in the window, empty if none is.
std::string_view counts_on(int day, const CodedCase& one, RootsKnown known) {
    if (one.raised.number > day || one.raised.number <= day - 180) return "";
    if (one.confirmed_root && one.confirmed_root->on.number <= day) return one.confirmed_root->code;
    return known == provisional_too && one.provisional_root ? std::string_view(*one.provisional_root) : "";
}

/// The rule as it is told: every day, every case.
std::vector<Alert> day_by_day(const std::vector<CodedCase>& cases, int up_to, RootsKnown known) {
    std::vector<Alert> alerts;
    std::map<std::string_view, int> last;
    for (int day = 0; day <= up_to; ++day) {
        std::map<std::string_view, int> counts;
        int coded = 0;
        for (const auto& one : cases)
            if (const auto root = counts_on(day, one, known); !root.empty()) {
                ++counts[root];
                ++coded;
            }
        for (const auto& [code, count] : counts) {
            const auto before = last.find(code);
            const bool rests = before != last.end() && before->second > day - 90;
            if (coded < 5 || count < 3 || count * 4 < coded || rests) continue;
            alerts.push_back({{day}, std::string(code), count, coded});
            last[code] = day;
        }
    }
    return alerts;
}

std::vector<CodedCase> any_cases(std::mt19937& chance) {
    const auto below = [&](unsigned n) { return static_cast<int>(chance() % n); };
    const auto root = [&] { return std::string(1, static_cast<char>('a' + below(5))); };
    std::vector<CodedCase> cases(static_cast<std::size_t>(below(40)));
    const auto days = 100U + static_cast<unsigned>(below(700));
    for (auto& one : cases) {
        one.raised = {below(days)};
        if (below(4) > 0) one.provisional_root = root();
        if (below(4) > 0) one.confirmed_root = ConfirmedRoot{root(), {one.raised.number + below(250) - 5}};
    }
    return cases;
}

TEST(Alert, comes_on_the_days_on_which_a_daily_check_finds_it) {
    std::mt19937 chance{20260212};
    std::size_t found = 0, on_quiet_days = 0;
    for (int round = 0; round < 100; ++round) {
        const auto cases = any_cases(chance);
        for (const auto known : {confirmed, provisional_too}) {
            const auto alerts = alerts_on_roots(cases, {1'000}, known);
            ASSERT_EQ(told(alerts), told(day_by_day(cases, 1'000, known))) << "round " << round;
            for (const auto& alert : alerts) {
                EXPECT_EQ(cases_behind_root(alert, cases, known).size(), static_cast<std::size_t>(alert.cases));
                on_quiet_days += std::ranges::none_of(cases, [&](const CodedCase& one) {
                    return one.raised == alert.on || one.raised.number + 180 == alert.on.number ||
                           (one.confirmed_root && one.confirmed_root->on == alert.on);
                });
            }
            found += alerts.size();
        }
    }
    EXPECT_GT(found, 200U);
    EXPECT_GT(on_quiet_days, 50U);
}

}  // namespace
}  // namespace entente
