#include "capabilities/alliances/forum.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

const Id<Party> norvane{"norvane"}, quillon{"quillon"}, arden{"arden"};
const Id<Seat> ana{"ana"}, bo{"bo"}, chen{"chen"}, bea{"bea"}, eli{"eli"};
const std::vector<SeatRow> seats{{.id = ana, .party = norvane}, {.id = bo, .party = norvane},
    {.id = chen, .party = quillon}, {.id = bea, .party = quillon}, {.id = eli, .party = arden}};

ForumRow forum(ForumLevel level, std::vector<Id<Seat>> members, std::vector<Id<Seat>> co_chairs) {
    return {.level = level, .seats = std::move(members), .co_chairs = std::move(co_chairs)};
}

TEST(Forum, sends_its_chairs_to_the_one_above) {
    const auto development = forum(ForumLevel::regional, {ana, chen}, {ana, chen});
    const auto chairs = [&](const ForumRow& higher) { return chairs_missing_above(development, higher, seats); };
    EXPECT_EQ(chairs(forum(ForumLevel::global, {bo, bea}, {bo, bea})), (std::vector{ana, chen}));
    EXPECT_EQ(chairs(forum(ForumLevel::global, {bo, bea, ana}, {bo, bea})), std::vector{chen});
    EXPECT_TRUE(chairs(forum(ForumLevel::global, {ana, chen}, {ana, chen})).empty());
    EXPECT_TRUE(chairs(forum(ForumLevel::final_pair, {bo, bea}, {bo, bea})).empty()) << "two are two";
}

TEST(Forum, sends_no_chair_where_their_company_has_none) {
    const auto accounts = forum(ForumLevel::local, {ana, eli}, {ana, eli});
    EXPECT_EQ(chairs_missing_above(accounts, forum(ForumLevel::global, {bo, bea}, {bo, bea}), seats), std::vector{ana});
}

TEST(Forum, sends_its_members_nowhere) {
    const auto development = forum(ForumLevel::regional, {ana, bo, chen}, {ana, chen});
    const auto steering = forum(ForumLevel::global, {ana, chen}, {ana, chen});
    EXPECT_TRUE(chairs_missing_above(development, steering, seats).empty());
}

}  // namespace
}  // namespace entente
