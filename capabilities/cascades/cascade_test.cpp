#include "capabilities/cascades/cascade_figures.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

const Id<Party> norvane{"norvane"}, quillon{"quillon"}, arden{"arden"};
const Id<Person> bo{"bo"}, bea{"bea"}, ina{"ina"}, ana{"ana"}, chen{"chen"}, eli{"eli"};
const Day published_on{20'000};
const Day last{20'005};

EscalationCase decided() {
    return {.id = Id<Escalation>{"lots"},
        .sides = {{.party = norvane, .name = "Norvane", .person = ana, .person_name = "Ana"},
            {.party = quillon, .name = "Quillon", .person = chen, .person_name = "Chen"}},
        .receivers = {{.party = norvane, .person = bo, .name = "Bo"}, {.party = quillon, .person = bea, .name = "Bea"}},
        .rationale = RationaleDraft{{.decision = "US first", .told = {"Site managers"}}, {}},
        .published_at = start_of(published_on),
        .attendees = {{bo, norvane, "Bo"}, {ina, norvane, "Ina"}, {bea, quillon, "Bea"}},
        .tell_by = last};
}
CascadeCase cascade() { return *cascade_of(decided()); }

TEST(Cascade, asks_everybody_who_was_there_and_is_answered_by_who_decided) {
    const auto one = cascade();
    ASSERT_EQ(one.tasks.size(), 3u);
    EXPECT_EQ(one.tasks[1].name, "Ina");
    EXPECT_EQ(one.deciders, (std::vector{bo, bea}));
    EXPECT_EQ(one.must_hear, std::vector<std::string>{"Site managers"});
}

TEST(Cascade, of_a_case_its_authors_settled_is_answered_by_them) {
    auto settled = decided();
    settled.receivers.clear();
    EXPECT_EQ(cascade_of(settled)->deciders, (std::vector{ana, chen}));
}

TEST(Cascade, begins_with_publication_and_with_somebody_to_tell_it_on) {
    auto unpublished = decided(), without_day = decided(), nobody = decided();
    unpublished.published_at.reset();
    without_day.tell_by.reset();
    nobody.attendees.clear();
    EXPECT_FALSE(cascade_of(unpublished));
    EXPECT_FALSE(cascade_of(without_day)) << "published by a version that told nothing on";
    EXPECT_FALSE(cascade_of(nobody));
}

TEST(Cascade, lets_each_step_be_taken_by_whom_and_when_it_may) {
    auto one = cascade();
    tell_on(one, ina, "Site managers", start_of(published_on));
    const struct {
        Id<Person> who;
        bool manages;
        Obstacle tell_on, ask_back, answer;
    } rows[] = {
        {bo, false, {}, not_told_on_yet, {}},
        {bea, false, {}, not_told_on_yet, {}},
        {ina, false, told_on_already, {}, answered_by_deciders},
        {ina, true, told_on_already, {}, {}},
        {ana, false, not_at_the_table, not_at_the_table, answered_by_deciders},
        {eli, true, not_at_the_table, not_at_the_table, {}},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.who.text());
        EXPECT_EQ(obstacle_to_telling_on(one, row.who), row.tell_on);
        EXPECT_EQ(obstacle_to_asking_back(one, row.who), row.ask_back);
        EXPECT_EQ(obstacle_to_answering(one, row.who, row.manages), row.answer);
    }
    EXPECT_EQ(names_in(one).front().second, "Bo, Ina, Bea");
}

TEST(Cascade, is_managed_by_the_managers_of_its_sides) {
    EXPECT_TRUE(is_managed(cascade(), {quillon}));
    EXPECT_FALSE(is_managed(cascade(), {arden}));
    EXPECT_FALSE(is_managed(cascade(), {}));
}

TEST(Cascade, is_in_time_on_its_last_day) {
    auto one = cascade();
    tell_on(one, bo, "Site managers", start_of(last));
    tell_on(one, bea, "Plant", start_of({last.number + 1}));
    EXPECT_TRUE(task_of(one, bo)->in_time);
    EXPECT_FALSE(task_of(one, bea)->in_time);
}

TEST(Cascade, falls_behind_after_its_day_with_those_who_have_not_told_it_on) {
    auto one = cascade();
    tell_on(one, bo, "Site managers", start_of(last));
    EXPECT_TRUE(behind(one, last).empty());
    EXPECT_EQ(behind(one, {last.number + 1}), (std::vector{ina, bea}));
}

TEST(Cascade, keeps_who_answered_a_question_and_when) {
    auto one = cascade();
    one.questions.push_back({.id = Id<QuestionBack>{"q"}, .asker = ina, .text = "When?"});
    answer_question(one, Id<QuestionBack>{"q"}, "In May.", "Bo", start_of(last));
    EXPECT_EQ(question_of(one, Id<QuestionBack>{"q"})->answer, "In May.");
    EXPECT_EQ(question_of(one, Id<QuestionBack>{"q"})->answered_by, "Bo");
    EXPECT_EQ(question_of(one, Id<QuestionBack>{"other"}), nullptr);
}

// 14 decisions with six members each are 84 tasks; 71 of them told on in time are 85 %.
std::vector<CascadeCase> fourteen() {
    std::vector<CascadeCase> all;
    int tasks = 0;
    for (int decision = 0; decision < 14; ++decision) {
        CascadeCase one{.tell_by = last, .sides = {{norvane, "Norvane"}, {quillon, "Quillon"}}};
        for (int member = 0; member < 6; ++member) {
            const Id<Person> person{std::to_string(member)};
            one.tasks.push_back({.person = person, .party = member < 3 ? norvane : quillon});
            const int at = tasks++;
            if (at < 71) tell_on(one, person, "Leads", start_of(published_on));
            else if (at < 80) tell_on(one, person, "Leads", start_of({last.number + 2}));
        }
        all.push_back(std::move(one));
    }
    return all;
}

TEST(CascadeFigures, count_what_was_told_on_in_time_among_what_was_due) {
    const auto figures = figures_of(fourteen(), {last.number + 3});
    EXPECT_EQ(figures.due, 84);
    EXPECT_EQ(figures.in_time, 71);
    EXPECT_EQ(figures.late, 9);
    EXPECT_EQ(figures.open, 4);
    EXPECT_EQ(finding_on_cascades(figures), "71 of 84 (85 %) were told on within three days on which both work.");
    // 42 tasks a side. Of those after the 71st: 71 is Quillon's last in its decision, then 72 to 83 are six a side.
    ASSERT_EQ(figures.sides.size(), 2u);
    EXPECT_EQ(figures.sides[0].in_time, 36);
    EXPECT_EQ(figures.sides[1].in_time, 35);
}

TEST(CascadeFigures, leave_out_what_still_has_time) {
    auto one = cascade();
    tell_on(one, bo, "Leads", start_of(published_on));
    const auto figures = figures_of({one}, last);
    EXPECT_EQ(figures.due, 1);
    EXPECT_EQ(figures.waiting, 2);
    EXPECT_FALSE(figures.share);
    EXPECT_EQ(finding_on_cascades(figures), "1 of 1 were told on within three days on which both work.");
    EXPECT_EQ(finding_on_cascades(figures_of({cascade()}, last)), "Nothing that had to be told on is due yet.");
    EXPECT_EQ(finding_on_cascades(figures_of({}, last)), "No decision has been told on yet.");
}

TEST(CascadeFigures, say_what_came_back_and_what_has_no_answer) {
    auto one = cascade();
    one.questions = {{.id = Id<QuestionBack>{"a"}}, {.id = Id<QuestionBack>{"b"}}};
    answer_question(one, Id<QuestionBack>{"a"}, "Yes.", "Bo", start_of(last));
    EXPECT_EQ(finding_on_cascades(figures_of({one}, last)),
        "Nothing that had to be told on is due yet. 2 questions came back; 1 has no answer yet.");
    answer_question(one, Id<QuestionBack>{"b"}, "No.", "Bo", start_of(last));
    EXPECT_EQ(finding_on_cascades(figures_of({one}, last)),
        "Nothing that had to be told on is due yet. 2 questions came back, and every one has its answer.");
}

}  // namespace
}  // namespace entente
