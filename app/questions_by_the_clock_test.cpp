#include "capabilities/escalations/partners_test.h"
#include "capabilities/questions/question_actions.h"
#include "foundation/feed/feed.h"

namespace entente {

void join_questions(House&);

namespace {

using testing::Partners;

class QuestionsByTheClock : public ::testing::TestWithParam<std::string> {
protected:
    Partners people{
        GetParam(), {join_people, join_alliances, join_policies, join_issues, join_escalations, join_questions}};

    void asks_quietly(const std::string& who, const std::string& text) {
        const auto quillon = people.party("Quillon");
        people.world.command(people[who], [&](access::Command& command) {
            ask_question(command, people.orion.id, {.party = quillon, .text = text, .with_name = false});
        });
    }
    std::vector<OpenQuestionCase> questions(const std::string& who) {
        return people.world.read(
            people[who], [&](const access::Reader& reader) { return open_questions_of(reader, people.orion.id); });
    }
    std::vector<std::string> told(const std::string& who) {
        std::vector<std::string> reasons;
        people.world.read(people[who], [&](const access::Reader& reader) {
            for (const auto& notice : feed::notices_of(reader, 0, 50)) reasons.push_back(notice.reason);
            return 0;
        });
        return reasons;
    }
    void hours_pass(int count) {
        people.world.clock.set(people.world.clock.now() + hours(count));
        people.world.run_chores();
    }
};

INSTANTIATE_TEST_SUITE_P(Databases, QuestionsByTheClock, ::testing::ValuesIn(testing::database_kinds()));

TEST_P(QuestionsByTheClock, put_one_without_a_name_where_everybody_reads_it_and_tell_its_asker_of_the_answer) {
    asks_quietly("Ana", "What does your board see before us?");
    people.world.run_chores();
    EXPECT_TRUE(questions("Ana").empty()) << "its hour has not come";
    hours_pass(2);
    people.world.run_chores();
    for (const auto* who : {"Ana", "Nils", "Quinn"}) {
        ASSERT_EQ(questions(who).size(), 1u) << who << ": once";
        EXPECT_EQ(questions(who).front().asker_name, "");
        EXPECT_EQ(questions(who).front().asker, std::nullopt);
    }
    EXPECT_EQ(told("Quinn").front(), "asked-openly");

    const auto id = questions("Ana").front().id;
    people.world.command(
        people["Chen"], [&](access::Command& command) { answer_open_question(command, id, {"The budget."}); });
    EXPECT_EQ(told("Ana").front(), "question-answered");
    for (const auto* who : {"Nils", "Bo", "Fay"})
        EXPECT_EQ(std::ranges::count(told(who), "question-answered"), 0) << who;
    EXPECT_TRUE(people.world.rebuild_changes_nothing());
    EXPECT_EQ(told("Ana").front(), "question-answered") << "also after a rebuild";
}

// Whoever reads the record of the joint room finds the clock as its author, and nothing of the room it came from.
TEST_P(QuestionsByTheClock, leave_no_trace_of_the_asker_in_the_joint_room) {
    asks_quietly("Ana", "Why two rounds?");
    hours_pass(2);
    for (const auto& event : people.world.read(
             people["Bo"], [](const access::Reader& reader) { return feed::events_after(reader, 0, 1'000); })) {
        if (event.room != questions("Bo").front().room || !event.kind.starts_with("open-question")) continue;
        EXPECT_EQ(event.author, access::the_clock());
        EXPECT_EQ(event.at.micros % minutes(1).micros, people.world.clock.now().micros % minutes(1).micros);
    }
    const auto quiet = [&](const std::string& who) {
        return people.world
            .read(people[who], [&](const access::Reader& r) { return my_quiet_questions(r, people.orion.id); })
            .size();
    };
    EXPECT_EQ(quiet("Ana"), 1u);
    EXPECT_EQ(quiet("Nils"), 0u);
    EXPECT_EQ(quiet("Bo"), 0u);
}

TEST_P(QuestionsByTheClock, use_one_quiet_room_for_each_asker) {
    asks_quietly("Ana", "Why two rounds?");
    asks_quietly("Ana", "Who signs?");
    asks_quietly("Bo", "Who signs?");
    const auto room = [&](const std::string& who) {
        const auto asked = people.world.read(
            people[who], [&](const access::Reader& r) { return my_quiet_questions(r, people.orion.id); });
        std::set<std::string> rooms;
        for (const auto& one : asked) rooms.insert(one.room.text());
        return rooms;
    };
    EXPECT_EQ(room("Ana").size(), 1u);
    EXPECT_NE(room("Ana"), room("Bo"));
}

TEST_P(QuestionsByTheClock, tell_both_managers_once_of_one_that_nobody_answers_in_time) {
    asks_quietly("Ana", "Why two rounds?");
    hours_pass(2);
    const auto late = [&](const std::string& who) { return std::ranges::count(told(who), "question-unanswered"); };
    hours_pass(24 * 6);
    EXPECT_EQ(late("Quinn"), 0) << "the fifth day on which both work has not passed";
    hours_pass(24 * 3);
    hours_pass(24);
    EXPECT_EQ(late("Quinn"), 1);
    EXPECT_EQ(late("Nils"), 1);
    EXPECT_EQ(late("Ana"), 0);
}

}  // namespace
}  // namespace entente
