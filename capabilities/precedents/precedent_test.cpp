#include "capabilities/precedents/consultation.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

const Id<Party> norvane{"norvane"}, quillon{"quillon"}, arden{"arden"};
const Id<Person> ana{"ana"}, chen{"chen"}, nils{"nils"};
constexpr Day first_day{20'000};

PrecedentCase precedent(const char* id = "abstracts", Day published_on = first_day) {
    return {.id = Id<Escalation>{id},
        .published_on = published_on,
        .sides = {{norvane, "Norvane", false}, {quillon, "Quillon", false}},
        .standing = first_standing(published_on)};
}
PrecedentStanding until(int day, std::optional<Id<Escalation>> by = {}) { return {Day{day}, std::move(by)}; }

TEST(Precedent, holds_for_a_year) { EXPECT_EQ(first_standing(first_day).valid_until, Day{20'365}); }

TEST(Precedent, stands_as_both_managers_say) {
    auto one = precedent();
    propose_standing(one, norvane, until(20'700));
    EXPECT_EQ(one.standing, until(20'365));
    ASSERT_EQ(one.proposed.size(), 1u);
    propose_standing(one, quillon, until(20'800));  // they differ
    EXPECT_EQ(one.standing, until(20'365));
    EXPECT_EQ(one.proposed.size(), 2u);
    propose_standing(one, norvane, until(20'800));
    EXPECT_EQ(one.standing, until(20'800));
    EXPECT_TRUE(one.proposed.empty());
}

TEST(Precedent, of_three_stands_as_all_three_say) {
    auto one = precedent();
    one.sides.push_back({arden, "Arden", false});
    propose_standing(one, norvane, until(20'700));
    propose_standing(one, quillon, until(20'700));
    EXPECT_EQ(one.standing, until(20'365));
    propose_standing(one, arden, until(20'700));
    EXPECT_EQ(one.standing, until(20'700));
}

TEST(Precedent, waits_for_nobody_on_paper) {
    auto one = precedent();
    one.sides[1].on_paper = true;
    propose_standing(one, norvane, until(20'700));
    EXPECT_EQ(one.standing, until(20'700));
}

TEST(Precedent, is_kept_by_the_managers_of_its_sides) {
    EXPECT_EQ(obstacle_to_standing(precedent(), {norvane}), Obstacle());
    EXPECT_EQ(obstacle_to_standing(precedent(), {}), precedent_managers_only);
    EXPECT_EQ(obstacle_to_standing(precedent(), {arden}), precedent_managers_only);
}

TEST(Precedent, is_superseded_by_a_later_one_of_the_alliance) {
    const auto itself = precedent(), later = precedent("posters", Day{20'100}), former = precedent("old", Day{19'999});
    const struct {
        PrecedentStanding wanted;
        const PrecedentCase* successor;
        Obstacle answer;
    } cases[] = {
        {until(20'000), nullptr, {}},
        {until(19'999), nullptr, precedent_ends_before_it_begins},
        {until(20'400, later.id), &later, {}},
        {until(20'400, former.id), &former, no_such_successor},
        {until(20'400, itself.id), &itself, no_such_successor},
        {until(20'400, later.id), nullptr, no_such_successor},
    };
    for (const auto& [wanted, successor, answer] : cases)
        EXPECT_EQ(obstacle_to_standing(precedent(), wanted, successor), answer);
}

IssueCase issue(IssueState state, bool chen_is_in = true) {
    return {.state = state,
        .sides = {
            {.party = norvane, .person = ana, .is_in = true}, {.party = quillon, .person = chen, .is_in = chen_is_in}}};
}

TEST(Consultation, is_for_the_people_in_an_open_issue) {
    using enum IssueState;
    EXPECT_EQ(obstacle_to_consulting(issue(both_in), ana), Obstacle());
    EXPECT_EQ(obstacle_to_consulting(issue(parked), chen), Obstacle());
    EXPECT_EQ(obstacle_to_consulting(issue(both_in), nils), not_in_this_issue);
    EXPECT_EQ(obstacle_to_consulting(issue(waiting_for_counterpart, false), ana), waits_for_counterpart);
    for (const auto state : {settled, escalated, withdrawn})
        EXPECT_EQ(obstacle_to_consulting(issue(state), ana), issue_is_over);
}

TEST(Consultation, says_why_it_applies_or_not) {
    EXPECT_EQ(obstacle_to_verdict({}), Obstacle());
    EXPECT_EQ(obstacle_to_verdict({.applies = true, .why = "The same site."}), Obstacle());
    EXPECT_EQ(obstacle_to_verdict({.applies = true, .why = " \n"}), verdict_without_reason);
    EXPECT_EQ(obstacle_to_verdict({.applies = false}), verdict_without_reason);
}

TEST(Consultation, has_helped_once_a_side_says_so) {
    Consultation one;
    give_verdict(one, norvane, {});
    EXPECT_FALSE(has_helped(one));
    give_verdict(one, quillon, {.helped = true});
    EXPECT_TRUE(has_helped(one));
    give_verdict(one, quillon, {.applies = false, .why = "Another plant.", .helped = false});
    EXPECT_FALSE(has_helped(one));
    EXPECT_EQ(one.sides.size(), 2u);
}

}  // namespace
}  // namespace entente
