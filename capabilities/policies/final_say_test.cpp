#include "capabilities/policies/final_say.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

const Id<Party> norvane{"norvane"}, quillon{"quillon"}, arden{"arden"};

PartyRow party(const Id<Party>& id, Standing standing = Standing::signed_in) {
    return {.id = id, .standing = standing};
}
const std::vector<PartyRow> two{party(norvane), party(quillon)};

FinalSayRight right(std::vector<Id<Party>> agreed, std::vector<Id<Party>> ended = {}) {
    return {.theme = "TH04", .party = quillon, .agreed_by = std::move(agreed), .ended_by = std::move(ended)};
}

TEST(FinalSay, is_in_force_between_the_yes_of_all_and_the_end_said_by_all) {
    EXPECT_FALSE(is_in_force(right({norvane}), two));
    EXPECT_TRUE(is_in_force(right({norvane, quillon}), two));
    EXPECT_TRUE(is_in_force(right({norvane, quillon}, {norvane}), two)) << "one side alone takes nothing away";
    EXPECT_FALSE(is_in_force(right({norvane, quillon}, {norvane, quillon}), two));
    EXPECT_TRUE(is_over(right({norvane, quillon}, {quillon, norvane})));
}

TEST(FinalSay, of_three_needs_three_and_waits_for_nobody_on_paper) {
    const std::vector<PartyRow> three{party(norvane), party(quillon), party(arden)};
    const std::vector<PartyRow> one_on_paper{party(norvane), party(quillon), party(arden, Standing::paper)};
    EXPECT_FALSE(is_in_force(right({norvane, quillon}), three));
    EXPECT_TRUE(is_in_force(right({norvane, quillon, arden}), three));
    EXPECT_TRUE(is_in_force(right({norvane, quillon}), one_on_paper));
}

TEST(FinalSay, is_that_of_one_company_on_one_theme) {
    const std::vector rights{right({norvane, quillon})};
    EXPECT_NE(final_say_on(rights, two, "TH04", quillon), nullptr);
    EXPECT_EQ(final_say_on(rights, two, "TH04", norvane), nullptr);
    EXPECT_EQ(final_say_on(rights, two, "TH05", quillon), nullptr);
    EXPECT_EQ(final_say_on({right({norvane})}, two, "TH04", quillon), nullptr) << "only one side says so";
}

TEST(FinalSay, is_agreed_and_ended_by_alliance_managers_once_each) {
    const auto proposed = right({norvane}), agreed = right({norvane, quillon}, {norvane}),
               over = right({norvane, quillon}, {norvane, quillon});
    EXPECT_EQ(obstacle_to_agreeing(proposed, {quillon}), Obstacle());
    EXPECT_EQ(obstacle_to_agreeing(proposed, {norvane}), agreed_on_final_say);
    EXPECT_EQ(obstacle_to_agreeing(proposed, {}), not_an_alliance_manager);
    EXPECT_EQ(obstacle_to_ending(agreed, {quillon}), Obstacle());
    EXPECT_EQ(obstacle_to_ending(agreed, {norvane}), agreed_on_final_say);
    EXPECT_EQ(obstacle_to_ending(proposed, {quillon}), never_agreed_on_final_say);
    EXPECT_EQ(obstacle_to_ending(proposed, {norvane}), Obstacle()) << "who proposed it takes it back alone";
    EXPECT_TRUE(is_over(right({norvane}, {norvane})));
    EXPECT_EQ(obstacle_to_ending(over, {quillon}), final_say_is_over);
}

}  // namespace
}  // namespace entente
