#include "foundation/access/answered.h"
#include "foundation/testing/world.h"

namespace entente::access {
namespace {

using testing::expect_refused;
using testing::World;

class Answers : public ::testing::TestWithParam<std::string> {
protected:
    World world{GetParam()};
    Id<Person> ana = world.somebody_of({}).person;
    Id<Person> chen = world.somebody_of({}).person;
    int commands_run = 0;

    /// What the door does with a command: asks for an earlier answer, and keeps the one that it gives.
    Answered asks(const Id<Person>& who, const std::string& key, const std::string& body) {
        return world.write([&](store::Tables& tables) {
            const Asked asked{who, key, request_digest("POST\n/alliances\n" + body), world.clock.now()};
            if (const auto earlier = find_answer(tables, asked)) return *earlier;
            if (body == "wrong") throw Refused(key_was_used);
            const Answered answer{201, "answer " + std::to_string(++commands_run), 7};
            keep_answer(tables, asked, answer);
            return answer;
        });
    }
};

INSTANTIATE_TEST_SUITE_P(Databases, Answers, ::testing::ValuesIn(testing::database_kinds()));

TEST_P(Answers, are_the_first_ones_when_a_command_is_repeated) {
    const auto first = asks(ana, "key", "body");
    world.reopen();
    const auto again = asks(ana, "key", "body");
    EXPECT_EQ(again.reply, first.reply);
    EXPECT_EQ(again.status, 201);
    EXPECT_EQ(again.version, 7);
    EXPECT_EQ(commands_run, 1);
    EXPECT_NE(asks(ana, "another key", "body").reply, first.reply);
}

TEST_P(Answers, belong_to_a_person) {
    EXPECT_NE(asks(ana, "key", "body").reply, asks(chen, "key", "another body").reply);
}

TEST_P(Answers, are_refused_to_another_request_under_the_same_key) {
    asks(ana, "key", "body");
    expect_refused(key_was_used, [&] { asks(ana, "key", "another body"); });
}

TEST_P(Answers, leave_the_key_free_after_a_refusal) {
    EXPECT_THROW(asks(ana, "key", "wrong"), Refused);
    EXPECT_EQ(asks(ana, "key", "right").reply, "answer 1");
}

TEST_P(Answers, are_kept_for_a_day_and_more) {
    const auto first = asks(ana, "key", "body");
    world.clock.advance(hours(24));
    EXPECT_EQ(asks(ana, "key", "body").reply, first.reply);
    world.clock.advance(answers_are_kept);
    EXPECT_NE(asks(ana, "key", "body").reply, first.reply);
}

}  // namespace
}  // namespace entente::access
