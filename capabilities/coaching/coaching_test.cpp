#include "capabilities/coaching/coaching.h"
#include "capabilities/coaching/solo_starts.h"

#include "capabilities/escalations/escalation_rules.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

const Id<Party> norvane{"n"}, quillon{"q"};
const Id<Person> ana{"ana"}, bo{"bo"}, chen{"chen"};
const Day today = *day_from("2026-03-02");

SeatRow seat_of(const Id<Party>& party, std::optional<Id<Person>> person) {
    return {.id = Id<Seat>{"seat"}, .party = party, .person = std::move(person), .name = "Somebody"};
}

IssueCase between_ana_and_chen(IssueState state) {
    return {.state = state, .sides = {{.party = norvane, .person = ana}, {.party = quillon, .person = chen}}};
}

struct Asked {
    const char* says;
    IssueState state;
    Id<Person> by;
    SeatRow above;
    AskedFor asked_for;
    std::string stuck;
    Obstacle answer;
};

TEST(Coaching, is_asked_of_a_colleague_by_who_is_in_the_issue) {
    using enum IssueState;
    using enum AskedFor;
    const Asked cases[] = {
        {"help, with words", both_in, ana, seat_of(norvane, bo), help, "It is hard.", {}},
        {"help before the other side has answered", waiting_for_counterpart, ana, seat_of(norvane, bo), help, "", {}},
        {"help while it is written up", escalated, ana, seat_of(norvane, bo), help, "", {}},
        {"a decision, without a word", both_in, ana, seat_of(norvane, bo), a_decision, "", {}},
        {"a decision carries nothing", both_in, ana, seat_of(norvane, bo), a_decision, "They pay.",
            decision_is_told_nothing},
        {"not of the other side", both_in, ana, seat_of(quillon, chen), help, "", coach_is_no_colleague},
        {"not of oneself", both_in, ana, seat_of(norvane, ana), help, "", coach_is_no_colleague},
        {"not of a vacant seat", both_in, ana, seat_of(norvane, {}), help, "", coach_is_no_colleague},
        {"not by a stranger", both_in, bo, seat_of(norvane, bo), help, "", not_in_this_issue},
        {"not about what is settled", settled, ana, seat_of(norvane, bo), help, "", issue_is_over},
        {"not about what was withdrawn", withdrawn, ana, seat_of(norvane, bo), a_decision, "", issue_is_over},
    };
    for (const auto& row : cases)
        EXPECT_EQ(obstacle_to_asking(between_ana_and_chen(row.state), row.by, row.above, row.asked_for, row.stuck),
            row.answer)
            << row.says;
}

CoachingCase standing_at(CoachingState state) {
    CoachingCase coaching{.state = state, .coached = ana, .coach = bo};
    if (state != CoachingState::asked) coaching.questions = Questions{.prompts = {"What would he lose?"}};
    return coaching;
}

TEST(Coaching, gives_questions_and_no_answer) {
    using enum CoachingState;
    const Questions one{.symptoms = {"CP04"}, .prompts = {"What would he lose?"}};
    const auto asks = [](CoachingState state, const Id<Person>& by, const Questions& questions) {
        return obstacle_to_giving_questions(standing_at(state), by, questions, today);
    };
    EXPECT_EQ(asks(asked, bo, one), std::nullopt);
    EXPECT_EQ(asks(planned, bo, one), std::nullopt) << "more can follow";
    EXPECT_EQ(asks(asked, bo, {.words = "Ask him first."}), std::nullopt);
    EXPECT_EQ(asks(asked, ana, one), only_the_coach);
    EXPECT_EQ(asks(ended, bo, one), coaching_is_over);
    EXPECT_EQ(asks(asked, bo, {.symptoms = {"CP04"}}), coaching_asks_nothing);
    EXPECT_EQ(asks(asked, bo, {.symptoms = {"CP15"}, .prompts = {"Why?"}}), no_such_symptom);
    EXPECT_EQ(asks(asked, bo, {.prompts = {"Why?"}, .back_by = today}), back_in_the_past);
}

TEST(Coaching, leaves_the_plan_and_the_outcome_to_who_was_coached) {
    using enum CoachingState;
    EXPECT_EQ(obstacle_to_planning(standing_at(with_questions), ana), std::nullopt);
    EXPECT_EQ(obstacle_to_planning(standing_at(asked), ana), no_questions_yet);
    EXPECT_EQ(obstacle_to_planning(standing_at(with_questions), bo), only_the_coached);
    EXPECT_EQ(obstacle_to_planning(standing_at(ended), ana), coaching_is_over);
    EXPECT_EQ(obstacle_to_ending(standing_at(asked), ana), std::nullopt) << "it can settle itself";
    EXPECT_EQ(obstacle_to_ending(standing_at(planned), bo), only_the_coached);
    EXPECT_EQ(obstacle_to_ending(standing_at(ended), ana), coaching_is_over);
}

// Of eighteen coachings nine were settled, six written up together and three stuck: 9/18 is one half.
TEST(Coaching, is_counted_by_how_it_went) {
    std::vector<CoachingCase> coachings(20);
    for (int i = 0; i < 18; ++i)
        coachings[i].outcome = i < 9    ? CoachingOutcome::settled
                               : i < 15 ? CoachingOutcome::joint_write_up
                                        : CoachingOutcome::still_stuck;
    const auto counts = counted(coachings);
    EXPECT_EQ(counts.ended, 18) << "two are still going on";
    EXPECT_EQ(counts.settled, 9);
    EXPECT_EQ(counts.joint_write_up, 6);
    EXPECT_EQ(counts.still_stuck, 3);
}

TEST(SoloStarts, are_counted_once_and_when_their_month_is_over) {
    const Id<Alliance> orion{"o"};
    const Day january = *day_from("2026-01-01"), february = *day_from("2026-02-01"), march = *day_from("2026-03-01");
    const std::vector<MonthOfSoloStarts> happened{
        {orion, norvane, january, 2}, {orion, quillon, february, 1}, {orion, norvane, march, 1}};
    const auto missing = still_to_count(happened, {{orion, norvane, january, 2}}, today);
    ASSERT_EQ(missing.size(), 1u) << "January is counted, and March is not over";
    EXPECT_EQ(missing[0].party, quillon);
    EXPECT_EQ(missing[0].month, february);
    EXPECT_EQ(still_to_count(happened, {}, *day_from("2026-04-01")).size(), 3u);
}

}  // namespace
}  // namespace entente
