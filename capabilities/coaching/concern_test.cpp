#include "capabilities/coaching/concern.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

const Id<Person> ana{"ana"}, bo{"bo"}, chen{"chen"};

SeatRow seat(const char* id, std::optional<Id<Person>> person, const char* name) {
    return {.id = Id<Seat>{id}, .person = std::move(person), .name = name};
}
const std::vector<SeatRow> norvane{
    seat("1", ana, "Ana"), seat("2", bo, "Bo"), seat("3", bo, "Bo"), seat("4", std::nullopt, "Vacant")};

TEST(Concern, is_told_to_colleagues_and_nothing_else_is_in_the_way) {
    const std::pair<std::vector<Id<Person>>, Obstacle> cases[] = {
        {{bo}, {}},
        {{bo, bo}, {}},
        {{}, concern_is_for_colleagues},
        {{ana}, concern_is_for_colleagues},
        {{chen}, concern_is_for_colleagues},
        {{bo, chen}, concern_is_for_colleagues},
    };
    for (const auto& [told, answer] : cases) EXPECT_EQ(obstacle_to_telling(norvane, ana, told), answer);
}

TEST(Concern, names_each_reader_once) {
    const auto readers = readers_among(norvane, {bo, bo, ana, chen});
    ASSERT_EQ(readers.size(), 2u);
    EXPECT_EQ(readers[0].name, "Bo");
    EXPECT_EQ(readers[1].name, "Ana");
}

}  // namespace
}  // namespace entente
