#include "capabilities/policies/policy.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

const Id<Person> bo{"bo"}, bea{"bea"};
const Day today{20'000};
const SeatRow seat{.id = Id<Seat>{"s"}, .role = Role::committee_member, .person = bo, .name = "Bo"};

PolicySignature signed_days_ago(int days, const Id<Person>& person = bo, int edition = policy_edition) {
    return {seat.id, person, edition, {today.number - days}};
}

TEST(CounterpartPolicy, holds_for_a_year_for_who_signed_it) {
    const auto fresh = signed_days_ago(0), last_day = signed_days_ago(365), over = signed_days_ago(366),
               by_another = signed_days_ago(0, bea), of_another_wording = signed_days_ago(0, bo, policy_edition - 1);
    EXPECT_EQ(holds_until(&fresh, seat, today), Day{today.number + 365});
    EXPECT_EQ(holds_until(&last_day, seat, today), today);
    for (const auto* none : {&over, &by_another, &of_another_wording}) {
        EXPECT_EQ(holds_until(none, seat, today), std::nullopt);
        EXPECT_EQ(obstacle_to_receiving(seat, none, today), policy_is_not_signed);
    }
    EXPECT_EQ(obstacle_to_receiving(seat, nullptr, today), policy_is_not_signed);
    EXPECT_EQ(obstacle_to_receiving(seat, &last_day, today), Obstacle());
}

TEST(CounterpartPolicy, is_signed_by_who_holds_the_seat_and_renewed_in_its_last_month) {
    const auto first_to_renew = signed_days_ago(336), too_early = signed_days_ago(335);
    EXPECT_EQ(obstacle_to_signing_policy(seat, nullptr, bo, today), Obstacle());
    EXPECT_EQ(obstacle_to_signing_policy(seat, nullptr, bea, today), signs_for_own_seat);
    EXPECT_EQ(obstacle_to_signing_policy(seat, &too_early, bo, today), policy_is_signed);
    EXPECT_EQ(obstacle_to_signing_policy(seat, &first_to_renew, bo, today), Obstacle());
    auto observer = seat;
    observer.role = Role::observer;
    EXPECT_EQ(obstacle_to_signing_policy(observer, nullptr, bo, today), signs_for_own_seat);
}

// 26 seats of which 24 have signed are 92 %.
TEST(CounterpartPolicy, covers_the_seats_that_receive) {
    std::vector<SeatRow> seats{
        {.id = Id<Seat>{"vacant"}}, {.id = Id<Seat>{"observer"}, .role = Role::observer, .person = bo}};
    std::vector<PolicySignature> signatures;
    for (int i = 0; i < 26; ++i) {
        auto one = seat;
        one.id = Id<Seat>{std::to_string(i)};
        seats.push_back(one);
        if (i < 24) signatures.push_back({one.id, bo, policy_edition, today});
    }
    const auto coverage = coverage_of(seats, signatures, today);
    EXPECT_EQ(coverage.seats, 26);
    EXPECT_EQ(finding_on_policy(coverage), "24 of 26 (92 %) seats have signed the counterpart policy.");
    EXPECT_EQ(finding_on_policy(coverage_of({}, {}, today)), "Nobody holds a seat yet.");
}

}  // namespace
}  // namespace entente
