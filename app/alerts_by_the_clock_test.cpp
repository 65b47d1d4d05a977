#include "capabilities/escalations/coding_actions.h"
#include "capabilities/escalations/partners_test.h"
#include "capabilities/issues/method_actions.h"
#include "foundation/feed/feed.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace entente {
void join_coaching(House&);
void join_patterns(House&);
}  // namespace entente

namespace entente::app {
namespace {

/// The same root, case after case, until the clock says so.
class AlertsByTheClock : public ::testing::TestWithParam<std::string> {
protected:
    testing::Partners partners{GetParam(),
        {join_people, join_alliances, join_policies, join_issues, join_escalations, join_coaching, join_patterns}};
    testing::World& world = partners.world;

    template <class Does>
    auto as(const std::string& name, Does does) {
        return world.command(partners[name], does, std::int64_t{1'000'000});
    }
    void solves_one_with(const std::string& root) {
        const auto counterpart = partners.seat("Chen").id;
        const auto issue = as("Ana", [&](access::Command& c) {
            return open_issue(c, partners.orion.id,
                {.question = "Whose plant comes first this week?",
                    .theme = "TH04",
                    .hangs_on = Work::plan,
                    .about = "The plan",
                    .counterpart_seats = {counterpart}});
        });
        as("Chen", [&](access::Command& c) { accept_issue(c, issue); });
        for (const auto* title : {"Ours", "Theirs"})
            as("Ana", [&](access::Command& c) { add_option(c, issue, {.title = title}); });
        const auto escalation = as("Ana", [&](access::Command& c) { return draft_escalation(c, issue); });
        as("Ana", [&](access::Command& c) {
            draft_rationale(c, escalation,
                {.decision = "By turns",
                    .criteria = "Stock",
                    .given_up = "Calm",
                    .would_change_if = "A line",
                    .told = {"Both"}});
        });
        as("Chen", [&](access::Command& c) { accept_rationale(c, escalation); });
        for (const auto* manager : {"Nils", "Quinn"})
            as(manager, [&](access::Command& c) { code_root(c, escalation, root); });
    }
    int alerts_of(const std::string& name) {
        const auto notices =
            world.read(partners[name], [](const access::Reader& r) { return feed::notices_of(r, 0, 50); });
        return static_cast<int>(std::ranges::count(notices, "root-keeps-coming-back", &feed::NoticeRow::reason));
    }
};

TEST_P(AlertsByTheClock, are_raised_once_when_a_root_has_three_of_five_and_told_to_the_managers) {
    for (const auto* root : {"RC04", "RC01", "RC04", "RC12"}) solves_one_with(root);
    world.clock.advance(days(1));
    world.run_chores();
    EXPECT_EQ(alerts_of("Nils"), 0) << "two of four";
    solves_one_with("RC04");
    world.run_chores();
    for (const auto* manager : {"Nils", "Quinn"}) EXPECT_EQ(alerts_of(manager), 1) << manager;
    EXPECT_EQ(alerts_of("Ana"), 0) << "and to nobody else";
    world.clock.advance(days(1));
    world.run_chores();
    EXPECT_EQ(alerts_of("Nils"), 1) << "not again on the next day";
    EXPECT_TRUE(world.rebuild_changes_nothing());
}

INSTANTIATE_TEST_SUITE_P(EachDatabase, AlertsByTheClock, ::testing::ValuesIn(testing::database_kinds()),
    [](const auto& info) { return info.param; });

}  // namespace
}  // namespace entente::app
