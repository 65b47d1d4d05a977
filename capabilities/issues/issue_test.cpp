#include "capabilities/issues/issue.h"
#include "capabilities/issues/handing_over.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

const Id<Party> norvane{"n"}, quillon{"q"}, arden{"a"};
const Id<Person> ana{"ana"}, chen{"chen"}, olga{"olga"};

SeatRow seat(const Id<Party>& party, std::optional<std::string> name = "Somebody") {
    return {.id = Id<Seat>{party.text()}, .party = party, .name = name};
}

struct Opening {
    const char* says;
    std::vector<SeatRow> counterparts;
    Obstacle answer;
};

TEST(Issue, is_opened_with_a_counterpart_of_each_other_company) {
    const Opening cases[] = {
        {"one counterpart", {seat(quillon)}, {}},
        {"one of each of two companies", {seat(quillon), seat(arden)}, {}},
        {"nobody", {}, needs_a_counterpart},
        {"only a colleague", {seat(norvane)}, needs_a_counterpart},
        {"two of one company", {seat(quillon), seat(quillon)}, one_seat_a_side},
        {"a vacant seat", {seat(quillon, std::nullopt)}, counterpart_is_vacant},
    };
    for (const auto& row : cases)
        EXPECT_EQ(obstacle_to_opening(seat(norvane), row.counterparts), row.answer) << row.says;
}

const std::vector<IssueOption> two_options{
    {.id = Id<Option>{"one"}, .by = norvane}, {.id = Id<Option>{"two"}, .by = quillon}};

IssueCase standing_at(IssueState state, bool chen_is_in, std::vector<IssueOption> options = two_options) {
    return {.state = state,
        .sides = {{.party = norvane, .person = ana, .is_in = true},
            {.party = quillon, .person = chen, .is_in = chen_is_in}},
        .options = std::move(options)};
}

struct Asked {
    const char* says;
    Obstacle (*asks)(const IssueCase&, const Id<Person>&);
    IssueState state;
    bool chen_is_in;
    Id<Person> by;
    Obstacle answer;
};

TEST(Issue, lets_the_people_in_it_do_what_its_state_allows) {
    using enum IssueState;
    const Asked cases[] = {
        {"the counterpart joins", obstacle_to_accepting, waiting_for_counterpart, false, chen, {}},
        {"its opener is in already", obstacle_to_accepting, waiting_for_counterpart, false, ana, already_in},
        {"a stranger does not join", obstacle_to_accepting, waiting_for_counterpart, false, olga, not_in_this_issue},
        {"nobody joins what was withdrawn", obstacle_to_accepting, withdrawn, false, chen, issue_is_over},
        {"both write it up", obstacle_to_escalating, both_in, true, ana, {}},
        {"one alone does not", obstacle_to_escalating, waiting_for_counterpart, false, ana, waits_for_counterpart},
        {"not twice", obstacle_to_escalating, escalated, true, chen, issue_is_over},
        {"a side agrees to withdraw", obstacle_to_withdrawing, both_in, true, ana, {}},
        {"a stranger does not", obstacle_to_withdrawing, both_in, true, olga, not_in_this_issue},
    };
    for (const auto& row : cases)
        EXPECT_EQ(row.asks(standing_at(row.state, row.chen_is_in), row.by), row.answer) << row.says;
}

struct Passing {
    const char* says;
    std::optional<Id<Person>> speaker;
    Id<Person> by;
    bool manages, takes_part;
    Obstacle answer;
};

TEST(Issue, has_its_sides_passed_on_by_those_whose_side_it_is) {
    const Passing cases[] = {
        {"whoever speaks for it", chen, chen, false, true, {}},
        {"their alliance manager", chen, olga, true, false, {}},
        {"the counterpart, for a side on paper", {}, ana, false, true, {}},
        {"never the counterpart otherwise", chen, ana, false, true, only_its_own_hand_over},
        {"never a bystander, not even on paper", {}, olga, false, false, only_its_own_hand_over},
    };
    for (const auto& row : cases)
        EXPECT_EQ(obstacle_to_handing_over(row.speaker, row.by, row.manages, row.takes_part), row.answer) << row.says;
}

TEST(Issue, has_its_side_taken_over_by_a_seat_of_the_same_company_only) {
    auto filled = seat(quillon);
    filled.person = olga;
    const std::vector<Id<Person>> taking_part{ana, chen};
    EXPECT_EQ(obstacle_to_taking_over(filled, quillon, taking_part), std::nullopt);
    EXPECT_EQ(obstacle_to_taking_over(filled, norvane, taking_part), takes_over_from_elsewhere);
    EXPECT_EQ(obstacle_to_taking_over(seat(quillon), quillon, taking_part), takes_over_on_paper);
    filled.person = chen;
    EXPECT_EQ(obstacle_to_taking_over(filled, quillon, taking_part), has_a_part_already);
}

TEST(Issue, keeps_the_time_at_each_step_however_often_it_is_revisited) {
    const auto at = [](int minute) { return Instant{} + minutes(minute); };
    IssueCase issue{.steps = {{Step::question, at(0)}, {Step::facts, at(10)}, {Step::question, at(25)}}};
    const auto told = [&](int now) {
        std::string text;
        for (const auto& [step, seconds] : time_in_steps(issue, at(now)))
            text += std::to_string(static_cast<int>(step)) + ":" + std::to_string(seconds / 60) + " ";
        return text;
    };
    EXPECT_EQ(told(30), "0:15 2:15 ") << "the present step runs on";
    issue.over_at = at(40);
    EXPECT_EQ(told(100), "0:25 2:15 ") << "and ends with the issue";
}

TEST(Issue, has_a_theme_of_the_catalogue) {
    for (const auto* code : {"TH01", "TH09", "TH16"}) EXPECT_TRUE(is_theme(code)) << code;
    for (const auto* code : {"TH00", "TH17", "TH1", "th01", "TH0a", ""}) EXPECT_FALSE(is_theme(code)) << code;
}

}  // namespace
}  // namespace entente
