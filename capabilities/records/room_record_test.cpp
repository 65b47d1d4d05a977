#include "capabilities/records/room_record.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

TEST(Erasure, is_asked_for_by_whoever_wrote_the_text) {
    EXPECT_EQ(obstacle_to_erasing(Id<Person>{"ana"}, Id<Person>{"ana"}), Obstacle{});
    EXPECT_EQ(obstacle_to_erasing(Id<Person>{"chen"}, Id<Person>{"ana"}), Obstacle{only_its_author});
}

}  // namespace
}  // namespace entente
