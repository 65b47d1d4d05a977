#include "capabilities/coaching/coaching_actions.h"
#include "capabilities/coaching/solo_starts_views.h"
#include "capabilities/escalations/partners_test.h"

namespace entente {

void join_coaching(House&);

namespace {

using testing::Partners;

class SoloStartsByTheClock : public ::testing::TestWithParam<std::string> {
protected:
    Partners people{
        GetParam(), {join_people, join_alliances, join_policies, join_issues, join_escalations, join_coaching}};

    void asks_for_a_decision(const std::string& who, const std::string& above) {
        const auto other = who == "Ana" ? "Chen" : "Ana";
        const auto seat = people.seat(above).id;
        const auto counterpart = people.seat(other).id;
        people.world.command(people[who], [&](access::Command& command) {
            const auto issue = open_issue(command, people.orion.id,
                {.question = "Who carries the risk of a late batch?",
                    .theme = "TH04",
                    .hangs_on = Work::plan,
                    .about = "The plan of March",
                    .counterpart_seats = {counterpart}});
            ask_above(command, issue, {.seat = seat, .asked_for = AskedFor::a_decision});
        });
    }
    std::vector<MonthOfSoloStarts> counted_for(const std::string& who) {
        return people.world.read(
            people[who], [&](const access::Reader& reader) { return solo_starts_of(reader, people.orion.id); });
    }
};

INSTANTIATE_TEST_SUITE_P(Databases, SoloStartsByTheClock, ::testing::ValuesIn(testing::database_kinds()));

TEST_P(SoloStartsByTheClock, are_told_to_both_sides_by_side_and_month_once_the_month_is_over) {
    asks_for_a_decision("Ana", "Bo");
    asks_for_a_decision("Ana", "Bo");
    asks_for_a_decision("Chen", "Bea");
    people.world.run_chores();
    EXPECT_TRUE(counted_for("Chen").empty()) << "February is not over: a count would point at a day";

    people.world.clock.set(*instant_from("2026-03-01T00:30:00Z"));
    people.world.run_chores();
    people.world.run_chores();
    const auto counted = counted_for("Chen");
    ASSERT_EQ(counted.size(), 2u);
    int of_norvane = 0, of_quillon = 0;
    for (const auto& month : counted) {
        EXPECT_EQ(to_text(month.month), "2026-02-01");
        (month.party == people.party("Norvane") ? of_norvane : of_quillon) += month.starts;
    }
    EXPECT_EQ(of_norvane, 2);
    EXPECT_EQ(of_quillon, 1);
    EXPECT_TRUE(people.world.rebuild_changes_nothing());
}

}  // namespace
}  // namespace entente
