#include "capabilities/complaints/complaint.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

const Id<Party> norvane{"norvane"}, quillon{"quillon"}, arden{"arden"};
const Id<Person> nils{"nils"}, quinn{"quinn"}, ari{"ari"}, olga{"olga"};

ComplaintCase complaint(ComplaintState state = ComplaintState::shared) {
    return {.state = state,
        .party = norvane,
        .heard_on = Day{20'000},
        .shared_at = start_of(Day{20'003}),
        .readers = {{nils, "Nils", norvane, "Norvane"}, {quinn, "Quinn", quillon, "Quillon"}}};
}

using enum ComplaintState;

TEST(Complaint, is_done_with_what_all_sides_say_alike) {
    const std::pair<Triage, ComplaintState> cases[] = {
        {Triage::act, looked_into}, {Triage::watch, watched}, {Triage::drop, dropped}};
    for (const auto& [triage, state] : cases) {
        auto one = complaint();
        say_triage(one, {norvane, triage, "So."});
        EXPECT_EQ(one.state, shared);
        say_triage(one, {quillon, triage, "So."});
        EXPECT_EQ(one.state, state);
    }
}

TEST(Complaint, waits_while_the_sides_differ_and_for_the_third) {
    auto one = complaint();
    one.readers.push_back({ari, "Ari", arden, "Arden"});
    say_triage(one, {norvane, Triage::act, ""});
    say_triage(one, {quillon, Triage::watch, ""});
    EXPECT_EQ(one.state, shared);
    say_triage(one, {quillon, Triage::act, ""});
    EXPECT_EQ(one.state, shared);
    say_triage(one, {arden, Triage::act, ""});
    EXPECT_EQ(one.state, looked_into);
}

TEST(Complaint, that_is_watched_can_be_taken_up_later) {
    auto one = complaint(watched);
    one.triage = {{norvane, Triage::watch, ""}, {quillon, Triage::watch, ""}};
    EXPECT_EQ(obstacle_to_triage(one, quinn), Obstacle());
    say_triage(one, {quillon, Triage::act, ""});
    EXPECT_EQ(one.state, watched);
    say_triage(one, {norvane, Triage::act, ""});
    EXPECT_EQ(one.state, looked_into);
}

TEST(Complaint, is_concluded_once_all_agree_to_the_same_words) {
    auto one = complaint(looked_into);
    propose_conclusion(one, norvane, {"The minutes come late.", "They come the same day."});
    EXPECT_EQ(obstacle_to_agreeing(one, nils), conclusion_agreed_already);
    propose_conclusion(one, quillon, {"They come late.", "They come the next day."});
    EXPECT_EQ(one.state, looked_into);
    EXPECT_EQ(obstacle_to_agreeing(one, nils), Obstacle());
    agree_to_conclusion(one, norvane);
    EXPECT_EQ(one.state, concluded);
}

TEST(Complaint, lets_each_step_be_taken_by_whom_and_when_it_may) {
    const ComplaintState all[] = {shared, watched, dropped, looked_into, concluded, told_back};
    for (const auto state : all) {
        const auto one = complaint(state);
        const bool open = state == shared || state == watched;
        EXPECT_EQ(obstacle_to_triage(one, quinn), open ? Obstacle() : triage_is_over);
        EXPECT_EQ(obstacle_to_finding(one, quinn), state == looked_into ? Obstacle() : not_looked_into);
        EXPECT_EQ(obstacle_to_concluding(one, quinn), state == looked_into ? Obstacle() : not_looked_into);
        EXPECT_EQ(obstacle_to_agreeing(one, quinn), nothing_concluded);
        EXPECT_EQ(obstacle_to_telling_back(one, nils), state == concluded ? Obstacle() : not_ready_to_tell_back);
        EXPECT_EQ(obstacle_to_telling_back(one, quinn), told_back_by_who_heard);
        EXPECT_EQ(obstacle_to_triage(one, olga), complaints_are_for_managers);
        EXPECT_EQ(obstacle_to_finding(one, olga), complaints_are_for_managers);
        EXPECT_EQ(obstacle_to_agreeing(one, olga), complaints_are_for_managers);
    }
}

TEST(Complaint, is_dropped_with_a_reason_only) {
    EXPECT_EQ(obstacle_to_triage(Triage::drop, " "), drop_needs_a_reason);
    EXPECT_EQ(obstacle_to_triage(Triage::drop, "It was one call."), Obstacle());
    EXPECT_EQ(obstacle_to_triage(Triage::act, ""), Obstacle());
    EXPECT_EQ(obstacle_to_triage(Triage::watch, ""), Obstacle());
}

TEST(Complaints, are_counted_by_what_became_of_them) {
    std::vector<ComplaintCase> ten;
    for (const auto state :
        {looked_into, told_back, told_back, told_back, watched, watched, watched, watched, dropped, dropped})
        ten.push_back(complaint(state));
    ten.front().shared_at = start_of(Day{20'040});
    const auto counts = counts_of(ten);
    EXPECT_EQ(counts.shared, 10);
    EXPECT_EQ(counts.act, 4);
    EXPECT_EQ(counts.watch, 4);
    EXPECT_EQ(counts.drop, 2);
    EXPECT_EQ(counts.told_back, 3);
    EXPECT_EQ(counts.median_days_to_share, 3);
    EXPECT_EQ(counts_of({}).median_days_to_share, std::nullopt);
}

}  // namespace
}  // namespace entente
