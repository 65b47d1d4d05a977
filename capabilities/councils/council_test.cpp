#include "capabilities/councils/council.h"
#include "capabilities/councils/across.h"
#include "capabilities/councils/counted_case.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

const Day today = *day_from("2026-08-12");

CountedCase one_case(const std::string& root, const std::string& raised = "2026-05-04") {
    return {.theme = "TH03", .root = root, .level = 1, .raised = *day_from(raised), .companies = {"Norvane", "Arden"}};
}

TEST(CountedCase, is_counted_once_by_each_of_its_marks) {
    const Tallies expected{{{"case", ""}, 1}, {{"theme", "TH03"}, 1}, {{"level", "1"}, 1}, {{"open", ""}, 1},
        {{"root", "RC03"}, 1}, {{"raised", "2026-04-01 RC03"}, 1}};
    EXPECT_EQ(change_of(std::nullopt, one_case("RC03")), expected);
}

TEST(CountedCase, moves_only_what_changes_about_it) {
    const auto before = one_case("RC03");
    auto now = before;
    EXPECT_TRUE(change_of(before, now).empty());
    now.root = "RC01";
    now.confirmed = true;
    now.over = true;
    now.level = 3;
    const Tallies expected{{{"root", "RC03"}, -1}, {{"root", "RC01"}, 1}, {{"raised", "2026-04-01 RC03"}, -1},
        {{"raised", "2026-04-01 RC01"}, 1}, {{"level", "1"}, -1}, {{"level", "3"}, 1}, {{"open", ""}, -1},
        {{"confirmed", ""}, 1}};
    EXPECT_EQ(change_of(before, now), expected);
    Tallies sum;
    for (const auto& tallies : {change_of(std::nullopt, before), change_of(before, now)})
        for (const auto& [mark, cases] : tallies) sum[mark] += cases;
    std::erase_if(sum, [](const auto& tally) { return tally.second == 0; });
    EXPECT_EQ(sum, change_of(std::nullopt, now)) << "however it came there, it is counted as it stands";
}

TEST(Quarter, begins_in_January_April_July_and_October) {
    for (const auto& [day, first] : {std::pair{"2026-01-01", "2026-01-01"}, {"2026-03-31", "2026-01-01"},
             {"2026-04-01", "2026-04-01"}, {"2026-06-30", "2026-04-01"}, {"2026-09-15", "2026-07-01"},
             {"2026-12-31", "2026-10-01"}, {"2028-02-29", "2028-01-01"}})
        EXPECT_EQ(to_text(first_of_quarter(*day_from(day))), first) << day;
}

Tallies tallies_of(const std::vector<CountedCase>& cases) {
    Tallies tallies;
    for (const auto& one : cases)
        for (const auto& [mark, count] : change_of(std::nullopt, one)) tallies[mark] += count;
    return tallies;
}

TEST(Across, tells_roots_by_their_cases_their_alliances_and_the_last_four_quarters) {
    std::vector<CountedCase> cases;
    for (int i = 0; i < 4; ++i) cases.push_back(one_case("RC03", "2026-07-20"));
    for (int i = 0; i < 2; ++i) cases.push_back(one_case("RC01", "2025-11-20"));
    cases.push_back(one_case("RC03", "2025-09-30"));
    cases.push_back(one_case("RC12"));
    cases.back().root.reset();
    auto tallies = tallies_of(cases);
    tallies[{"root-alliances", "RC03"}] = 2;
    const auto across = across_of(tallies, 3, today);
    EXPECT_EQ(across.cases, 8);
    EXPECT_EQ(across.with_root, 7);
    ASSERT_EQ(across.roots.size(), 2u);
    EXPECT_EQ(across.roots[0].root, "RC03");
    EXPECT_EQ(across.roots[0].quarters, (std::vector{0, 0, 0, 4})) << "the third quarter of 2025 is shown no more";
    EXPECT_EQ(across.roots[1].quarters, (std::vector{2, 0, 0, 0}));
    EXPECT_EQ(to_text(across.quarters.front().from), "2025-10-01");
    EXPECT_EQ(across.quarters[2].cases, 1) << "a case without a root was raised all the same";
    EXPECT_EQ(finding_on_roots(across, {{"RC03", "Decision rights"}}),
        "Decision rights lies behind 5 of 7 cases with a root (71 %), in 2 of 3 alliances.");
    EXPECT_EQ(
        finding_on_quarters(across), "4 cases were raised in this quarter so far, 1 in the whole quarter before.");
}

TEST(Across, of_sixty_one_records_in_seven_alliances) {
    std::vector<CountedCase> cases;
    for (int i = 0; i < 61; ++i) cases.push_back(one_case(i < 27 ? "RC01" : i < 45 ? "RC03" : "RC04"));
    auto tallies = tallies_of(cases);
    tallies[{"root-alliances", "RC01"}] = 4;
    EXPECT_EQ(finding_on_roots(across_of(tallies, 7, today), {{"RC01", "Direction"}}),
        "Direction lies behind 27 of 61 cases with a root (44 %), in 4 of 7 alliances.");
}

TEST(Across, compares_nothing_under_five_cases) {
    const auto few = across_of(tallies_of(std::vector(4, one_case("RC03"))), 2, today);
    EXPECT_TRUE(few.roots.empty());
    EXPECT_EQ(finding_on_roots(few, {}), "Fewer than 5 cases have a root yet: too few to compare.");
    EXPECT_EQ(finding_on_roots(across_of({}, 0, today), {}),
        "No disagreement has been written up in any of your alliances yet.");
    std::vector<CountedCase> tied(3, one_case("RC03"));
    tied.insert(tied.end(), 3, one_case("RC01"));
    EXPECT_EQ(finding_on_roots(across_of(tallies_of(tied), 2, today), {}), "No single root stands out.");
}

TEST(AlliancePlace, is_read_as_it_was_written) {
    const auto place = alliance_place_from(to_text(AlliancePlace{12, 3}));
    ASSERT_TRUE(place);
    EXPECT_EQ(place->cases, 12);
    EXPECT_EQ(place->number, 3);
    for (const auto* text : {"", "12", "12.", ".3", "12.3x", "a.b", "12 .3", "99999999999.1"})
        EXPECT_FALSE(alliance_place_from(text)) << text;
}

CouncilBook book_with_session() {
    CouncilBook book{.opened_on = *day_from("2026-02-02")};
    hear_session(book, Id<CouncilSession>{"s1"}, {*day_from("2026-03-03"), {"RC03"}, "Notes"});
    return book;
}

TEST(Council, meets_within_a_quarter_of_its_last_session) {
    CouncilBook book{.opened_on = *day_from("2026-02-02")};
    EXPECT_EQ(to_text(next_council_due(book)), "2026-05-05");
    book = book_with_session();
    EXPECT_EQ(to_text(next_council_due(book)), "2026-06-03");
    EXPECT_FALSE(is_to_be_told_due(book, *day_from("2026-06-03"))) << "the day itself is in time";
    EXPECT_TRUE(is_to_be_told_due(book, *day_from("2026-06-04")));
    book.told_due = next_council_due(book);
    EXPECT_FALSE(is_to_be_told_due(book, today)) << "once";
    hear_session(book, Id<CouncilSession>{"s2"}, {*day_from("2026-05-10"), {}, ""});
    EXPECT_TRUE(is_to_be_told_due(book, today)) << "and once again after the next session";
}

TEST(Council, keeps_its_sessions_latest_first_whenever_they_are_noted) {
    auto book = book_with_session();
    hear_session(book, Id<CouncilSession>{"earlier"}, {*day_from("2026-02-10"), {}, ""});
    hear_session(book, Id<CouncilSession>{"later"}, {*day_from("2026-04-10"), {}, ""});
    EXPECT_EQ(book.sessions[0].id.text(), "later");
    EXPECT_EQ(book.sessions[2].id.text(), "earlier");
}

TEST(Council, counts_what_became_of_its_insights) {
    auto book = book_with_session();
    EXPECT_EQ(finding_on_insights({}), "The council has not met yet.");
    EXPECT_EQ(finding_on_insights(book), "No insight has been written down yet.");
    for (const auto* id : {"i1", "i2", "i3", "i4"})
        hear_insight(book, Id<CouncilSession>{"s1"}, Id<Insight>{id}, {"What we learned", "All", "Do it"});
    for (const auto* id : {"i1", "i2", "i4"}) hear_outcome(book, Id<Insight>{id}, {true, "Done"});
    hear_outcome(book, Id<Insight>{"i3"}, {false, "Too dear"});
    EXPECT_EQ(finding_on_insights(book), "3 of 4 insights are adopted (75 %).");
}

TEST(PartnersName, is_found_where_it_stands_as_a_word) {
    const std::vector<std::string> partners{"Arden", "Brackwell"};
    for (const auto* text :
        {"Arden", "With ARDEN we learn", "(arden)", "Arden's sales", "Garden and Arden", "so: Arden."})
        EXPECT_EQ(name_standing_in(text, partners), "Arden") << text;
    for (const auto* text : {"", "Garden", "Ardent people", "Ärden", "Ardenés", "hard end"})
        EXPECT_EQ(name_standing_in(text, partners), "") << text;
    EXPECT_EQ(name_standing_in("as with Brackwell", partners), "Brackwell");
    EXPECT_EQ(name_standing_in("anything", {""}), "");
}

}  // namespace
}  // namespace entente
