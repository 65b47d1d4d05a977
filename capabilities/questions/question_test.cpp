#include "capabilities/questions/learning_figures.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

const Id<Party> norvane{"norvane"}, quillon{"quillon"}, arden{"arden"};
const Day today{20'000};

SeatRow seat(const Id<Party>& party, const char* person, Role role = Role::team_member) {
    return {.party = party, .role = role, .person = Id<Person>{person}};
}
std::vector<SeatRow> three_of_norvane() { return {seat(norvane, "ana"), seat(norvane, "bo"), seat(norvane, "fay")}; }

OpenQuestionCase question(int answered_after = -1, const char* asker = "Ana") {
    OpenQuestionCase one{.from = {norvane, "Norvane", false},
        .to = {quillon, "Quillon", false},
        .asker_name = asker,
        .asked_at = start_of(today),
        .answer_by = {today.number + 7}};
    if (answered_after >= 0) one.answered_at = start_of({today.number + answered_after});
    return one;
}

TEST(OpenQuestion, is_asked_by_who_holds_a_seat_and_goes_to_another_company) {
    const auto seats = three_of_norvane();
    EXPECT_EQ(obstacle_to_asking(seats, norvane, quillon, true), Obstacle());
    EXPECT_EQ(obstacle_to_asking(seats, norvane, quillon, false), Obstacle());
    EXPECT_EQ(obstacle_to_asking(seats, norvane, norvane, true), question_to_own_company);
    EXPECT_EQ(obstacle_to_asking(seats, std::nullopt, quillon, true), asks_without_a_seat);
}

TEST(OpenQuestion, is_without_a_name_only_among_three_who_could_have_asked) {
    auto seats = three_of_norvane();
    seats.pop_back();
    EXPECT_EQ(obstacle_to_asking(seats, norvane, quillon, false), too_few_to_ask_quietly);
    EXPECT_EQ(obstacle_to_asking(seats, norvane, quillon, true), Obstacle());
    seats.push_back(seat(norvane, "bo", Role::committee_member));  // a second seat of the same person
    seats.push_back(seat(norvane, "eve", Role::observer));
    seats.push_back(seat(quillon, "chen"));
    seats.push_back({.party = norvane, .role = Role::team_member});  // vacant
    EXPECT_EQ(people_of(seats, norvane), 2);
    EXPECT_EQ(obstacle_to_asking(seats, norvane, quillon, false), too_few_to_ask_quietly);
    seats.push_back(seat(norvane, "fay"));
    EXPECT_EQ(obstacle_to_asking(seats, norvane, quillon, false), Obstacle());
}

TEST(OpenQuestion, takes_part_with_more_than_an_observer_s_seat) {
    EXPECT_FALSE(takes_part_in_questions({}));
    EXPECT_FALSE(takes_part_in_questions({{.role = Role::observer}}));
    EXPECT_TRUE(takes_part_in_questions({{.role = Role::observer}, {.role = Role::team_member}}));
}

TEST(OpenQuestion, is_answered_once_by_the_company_that_is_asked) {
    const auto open = question();
    EXPECT_EQ(obstacle_to_answering(open, quillon), Obstacle());
    EXPECT_EQ(obstacle_to_answering(open, norvane), answered_by_the_other_company);
    EXPECT_EQ(obstacle_to_answering(open, arden), answered_by_the_other_company);
    EXPECT_EQ(obstacle_to_answering(open, std::nullopt), asks_without_a_seat);
    EXPECT_EQ(obstacle_to_answering(question(1), quillon), question_has_its_answer);
}

TEST(OpenQuestion, to_a_company_on_paper_is_answered_by_who_asked_and_writes_it_down) {
    auto open = question();
    open.to.on_paper = true;
    EXPECT_EQ(obstacle_to_answering(open, norvane), Obstacle());
    EXPECT_EQ(obstacle_to_answering(open, arden), answered_by_the_other_company);
}

TEST(QuietQuestion, is_told_at_a_full_hour_half_an_hour_later_at_least) {
    const auto at = [](int hour, int minute) { return start_of(today) + hours(hour) + minutes(minute); };
    EXPECT_EQ(told_after(at(9, 0)), at(10, 0));
    EXPECT_EQ(told_after(at(9, 30)), at(10, 0));
    EXPECT_EQ(told_after(at(9, 31)), at(11, 0));
    EXPECT_EQ(told_after(at(9, 59)), at(11, 0));
    EXPECT_EQ(told_after(at(23, 45)), at(25, 0));
}

TEST(Assumption, is_tested_once_and_by_anybody_who_takes_part) {
    AssumptionCase assumption{.held_by = norvane};
    EXPECT_EQ(obstacle_to_testing(assumption, true), Obstacle());
    EXPECT_EQ(obstacle_to_testing(assumption, false), asks_without_a_seat);
    assumption.tested = TestedAssumption{true, "Their charter says so."};
    EXPECT_EQ(obstacle_to_testing(assumption, true), assumption_is_tested);
}

// Seventeen questions whose answers took 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 5, 5, 6, 8 days: the ninth is 2.
std::vector<OpenQuestionCase> seventeen() {
    std::vector<OpenQuestionCase> all;
    for (const int days : {5, 0, 2, 1, 8, 2, 3, 1, 0, 2, 6, 1, 4, 2, 5, 1, 3}) all.push_back(question(days));
    return all;
}

TEST(QuestionFigures, have_the_median_of_the_days_to_an_answer) {
    const auto figures = figures_of(seventeen(), today);
    EXPECT_EQ(figures.answered, 17);
    EXPECT_EQ(figures.median_days, 2);
    EXPECT_EQ(finding_on_questions(figures), "17 questions were asked; half of the answers came within 2 days.");
}

TEST(QuestionFigures, tell_what_is_late_and_what_still_has_time) {
    const std::vector<OpenQuestionCase> two{question(1), question(-1, "")};
    const auto on_the_day = figures_of(two, {today.number + 7});
    EXPECT_EQ(on_the_day.waiting, 1);
    EXPECT_EQ(on_the_day.without_name, 1);
    EXPECT_EQ(finding_on_questions(on_the_day), "2 questions were asked; half of the answers came within 1 day.");
    EXPECT_EQ(finding_on_questions(figures_of(two, {today.number + 8})),
        "2 questions were asked; half of the answers came within 1 day; 1 question has no answer after five days on "
        "which both work.");
    EXPECT_EQ(finding_on_questions(figures_of({question()}, today)), "1 question was asked.");
    EXPECT_EQ(
        finding_on_questions(figures_of(std::vector<OpenQuestionCase>{}, today)), "Nobody has asked anything yet.");
}

std::vector<AssumptionCase> tested(int all, int false_ones, int untested = 0) {
    std::vector<AssumptionCase> assumptions(static_cast<std::size_t>(all + untested));
    for (int i = 0; i < all; ++i)
        assumptions[static_cast<std::size_t>(i)].tested = TestedAssumption{i >= false_ones, "Asked them."};
    return assumptions;
}

TEST(AssumptionFigures, count_the_false_ones_among_those_tested) {
    EXPECT_EQ(finding_on_assumptions(figures_of(tested(11, 5, 3))),
        "5 of 11 (45 %) assumptions that were tested turned out to be false; 3 are not tested yet.");
    EXPECT_EQ(finding_on_assumptions(figures_of(tested(4, 2))),
        "2 of 4 assumptions that were tested turned out to be false.");
    EXPECT_EQ(
        finding_on_assumptions(figures_of(tested(0, 0, 2))), "2 assumptions are written down, and none is tested yet.");
    EXPECT_EQ(finding_on_assumptions(figures_of(std::vector<AssumptionCase>{})), "No assumption is written down yet.");
}

}  // namespace
}  // namespace entente
