#include "capabilities/rooms/room.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

const Id<Person> ana{"ana"}, chen{"chen"}, olga{"olga"};
const std::vector<SeatRow> seats{
    {.party = Id<Party>{"n"}, .person = ana, .name = "Ana"}, {.party = Id<Party>{"q"}, .person = chen, .name = "Chen"}};

TEST(Room, is_made_for_people_who_hold_a_seat) {
    EXPECT_EQ(obstacle_to_making(seats, ana, {chen}), Obstacle{});
    EXPECT_EQ(obstacle_to_making(seats, ana, {chen, olga}), Obstacle{holds_no_seat});
    EXPECT_EQ(obstacle_to_making(seats, olga, {chen}), Obstacle{holds_no_seat});
    EXPECT_EQ(obstacle_to_making(seats, ana, {ana}), Obstacle{needs_somebody});
}

TEST(Room, lets_each_company_take_out_only_its_own_people) {
    EXPECT_EQ(obstacle_to_dismissing(Id<Organisation>{"n"}, Id<Organisation>{"n"}), Obstacle{});
    EXPECT_EQ(obstacle_to_dismissing(Id<Organisation>{"n"}, Id<Organisation>{"q"}), Obstacle{of_another_company});
}

}  // namespace
}  // namespace entente
