#include "capabilities/requests/desk_figures.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

const Id<Party> norvane{"norvane"}, quillon{"quillon"}, arden{"arden"};
const Id<Person> ana{"ana"}, nils{"nils"}, chen{"chen"}, quinn{"quinn"};
const Day today{20'000};

using enum RequestState;

RequestCase request(RequestState state = asked) {
    RequestCase one{.state = state,
        .from = {norvane, "Norvane", "Clinical", false},
        .to = {quillon, "Quillon", "Supply", false},
        .asker = ana,
        .asked_at = start_of(today),
        .answer_by = {today.number + 7}};
    if (state == promised || state == done) one.promise = RequestPromise{.date = today, .trade_off = "Nothing"};
    if (state == declined) one.decline = RequestDecline{DeclineReason::not_ours, "Ask the plant."};
    if (state == promised || state == done || state == declined) one.answered_at = start_of({today.number + 2});
    return one;
}

struct Row {
    RequestState state;
    std::optional<Id<Party>> who;
    Obstacle talk, promise, decline, confirm, withdraw;
};

TEST(Request, lets_each_step_be_taken_by_whom_and_when_it_may) {
    const Obstacle yes;
    const Row rows[] = {
        {asked, norvane, yes, answered_by_the_asked, answered_by_the_asked, nothing_promised, yes},
        {asked, quillon, yes, yes, yes, kept_by_the_asking, kept_by_the_asking},
        {discussing, norvane, yes, answered_by_the_asked, answered_by_the_asked, nothing_promised, yes},
        {discussing, quillon, yes, yes, yes, kept_by_the_asking, kept_by_the_asking},
        {promised, norvane, yes, answered_by_the_asked, answered_by_the_asked, yes, yes},
        {promised, quillon, yes, yes, promised_already, kept_by_the_asking, kept_by_the_asking},
        {asked, arden, no_part_of_request, no_part_of_request, no_part_of_request, no_part_of_request,
            no_part_of_request},
        {asked, std::nullopt, takes_no_part, takes_no_part, takes_no_part, takes_no_part, takes_no_part},
    };
    for (const auto& row : rows) {
        const auto one = request(row.state);
        SCOPED_TRACE(std::to_string(static_cast<int>(row.state)) + (row.who ? row.who->text() : "nobody"));
        EXPECT_EQ(obstacle_to_talking(one, row.who), row.talk);
        EXPECT_EQ(obstacle_to_promising(one, row.who), row.promise);
        EXPECT_EQ(obstacle_to_declining(one, row.who), row.decline);
        EXPECT_EQ(obstacle_to_confirming_done(one, row.who), row.confirm);
        EXPECT_EQ(obstacle_to_withdrawing(one, row.who), row.withdraw);
    }
}

TEST(Request, that_is_over_is_over_for_everybody) {
    for (const auto state : {declined, done, withdrawn})
        for (const auto& who : {norvane, quillon}) {
            const auto one = request(state);
            EXPECT_EQ(obstacle_to_talking(one, who), request_is_over);
            EXPECT_EQ(obstacle_to_promising(one, who), request_is_over);
            EXPECT_EQ(obstacle_to_declining(one, who), request_is_over);
            EXPECT_EQ(obstacle_to_confirming_done(one, who), request_is_over);
            EXPECT_EQ(obstacle_to_withdrawing(one, who), request_is_over);
        }
}

TEST(Request, to_a_company_on_paper_is_answered_by_who_asked_and_writes_it_down) {
    auto one = request();
    one.to.on_paper = true;
    EXPECT_EQ(obstacle_to_promising(one, norvane), Obstacle());
    EXPECT_EQ(obstacle_to_declining(one, norvane), Obstacle());
    EXPECT_EQ(obstacle_to_promising(one, arden), no_part_of_request);
}

TEST(Request, is_discussed_once_the_asked_side_says_something) {
    auto one = request();
    hear_word(one, {norvane, "It is for the audit.", start_of(today)});
    EXPECT_EQ(one.state, asked);
    hear_word(one, {quillon, "Which sites?", start_of(today)});
    EXPECT_EQ(one.state, discussing);
    hear_promise(one, {today, 8, "A report"}, start_of({today.number + 1}));
    hear_word(one, {quillon, "We began.", start_of(today)});
    EXPECT_EQ(one.state, promised) << "talk does not take a promise back";
}

TEST(Request, is_answered_when_it_was_first_promised) {
    auto one = request();
    hear_promise(one, {today, 8, "A report"}, start_of({today.number + 1}));
    hear_promise(one, {{today.number + 9}, 8, "Two reports"}, start_of({today.number + 4}));
    EXPECT_EQ(one.promise->date.number, today.number + 9);
    EXPECT_EQ(utc_day(*one.answered_at).number, today.number + 1);
}

TEST(Request, reaches_who_holds_the_function_or_else_the_alliance_manager) {
    const std::vector<SeatRow> seats{
        {.party = quillon, .role = Role::alliance_manager, .person = quinn, .function = "Alliances"},
        {.party = quillon, .role = Role::team_member, .person = chen, .function = "Supply"},
        {.party = quillon, .role = Role::committee_member, .person = chen, .function = "Supply"},
        {.party = quillon, .role = Role::observer, .person = nils, .function = "Supply"},
        {.party = quillon, .role = Role::team_member, .function = "Legal"},
        {.party = norvane, .role = Role::team_member, .person = ana, .function = "Supply"}};
    EXPECT_EQ(addressed(seats, quillon, "Supply"), std::vector{chen});
    EXPECT_EQ(addressed(seats, quillon, "Legal"), std::vector{quinn}) << "that seat is vacant";
    EXPECT_EQ(addressed(seats, quillon, ""), std::vector{quinn});
    EXPECT_TRUE(addressed(seats, arden, "Supply").empty());
}

TEST(Requests, are_for_who_holds_more_than_an_observer_s_seat) {
    EXPECT_FALSE(takes_part({}));
    EXPECT_FALSE(takes_part({{.role = Role::observer}}));
    EXPECT_TRUE(takes_part({{.role = Role::observer}, {.role = Role::internal_stakeholder}}));
}

std::vector<RequestCase> thirty_two() {
    std::vector<RequestCase> all;
    for (int i = 0; i < 24; ++i) all.push_back(request(i % 2 ? promised : done));
    for (int i = 0; i < 5; ++i) all.push_back(request(declined));
    all.back().decline->reason = DeclineReason::no_capacity;
    for (int i = 0; i < 3; ++i) all.push_back(request(i == 0 ? discussing : asked));
    return all;
}

TEST(DeskFigures, count_the_answered_among_those_whose_day_has_come) {
    const auto late = figures_of(thirty_two(), {}, {today.number + 8});
    EXPECT_EQ(late.asked, 32);
    EXPECT_EQ(late.promised, 24);
    EXPECT_EQ(late.declined, 5);
    EXPECT_EQ(late.late, 3);
    EXPECT_EQ(late.median_days, 2);
    EXPECT_EQ(late.declines.front().reason, DeclineReason::not_ours);
    EXPECT_EQ(late.declines.front().requests, 4);
    EXPECT_EQ(
        finding_on_answers(late), "29 of 32 (91 %) requests due for an answer have one, half of them within 2 days.");
    const auto on_the_day = figures_of(thirty_two(), {}, {today.number + 7});
    EXPECT_EQ(on_the_day.late, 0);
    EXPECT_EQ(on_the_day.waiting, 3) << "the day itself is still in time";
    EXPECT_EQ(finding_on_answers(on_the_day),
        "29 of 29 (100 %) requests due for an answer have one, half of them within 2 days.");
}

TEST(DeskFigures, leave_out_what_was_withdrawn_before_an_answer) {
    const auto figures = figures_of({request(withdrawn), request(asked)}, {}, today);
    EXPECT_EQ(figures.asked, 1);
    EXPECT_EQ(finding_on_answers(figures), "No request is due for an answer yet.");
    EXPECT_EQ(finding_on_answers(figures_of({}, {}, today)), "Nothing has been asked over the desk yet.");
}

TEST(DeskFigures, have_no_shares_under_five) {
    const auto figures =
        figures_of({request(promised), request(declined)}, {{norvane, {.on = today}}, {norvane, {.on = today}}}, today);
    EXPECT_FALSE(figures.answered);
    EXPECT_FALSE(figures.bypass);
    EXPECT_EQ(finding_on_answers(figures), "2 of 2 requests due for an answer have one, half of them within 2 days.");
    EXPECT_EQ(finding_on_side_doors(figures), "2 of 4 came another way: 2 because it was quicker.");
}

std::vector<SideDoor> thirteen(Day day) {
    std::vector<SideDoor> doors;
    for (int i = 0; i < 13; ++i)
        doors.push_back({quillon, {.on = day,
                                      .reason = i < 7    ? SideDoorReason::speed
                                                : i < 11 ? SideDoorReason::not_known
                                                         : SideDoorReason::other}});
    return doors;
}

TEST(DeskFigures, say_what_came_another_way_and_why) {
    std::vector<RequestCase> requests(37, request(promised));
    const auto figures = figures_of(requests, thirteen(today), today);
    EXPECT_EQ(finding_on_side_doors(figures),
        "13 of 50 (26 %) came another way: 7 because it was quicker, 4 because the desk was not known, 2 for other "
        "reasons.");
    EXPECT_EQ(finding_on_side_doors(figures_of(requests, {}, today)), "Nothing was noted that came another way.");
}

TEST(DeskFigures, tell_the_months_without_a_gap) {
    auto early = request(promised);
    early.asked_at = start_of(*day_from("2026-01-31"));
    const auto figures = figures_of({early, early}, thirteen(*day_from("2026-03-01")), today);
    ASSERT_EQ(figures.months.size(), 3u);
    EXPECT_EQ(to_text(figures.months[0].month), "2026-01-01");
    EXPECT_EQ(figures.months[0].over_desk, 2);
    EXPECT_EQ(to_text(figures.months[1].month), "2026-02-01");
    EXPECT_EQ(figures.months[1].over_desk + figures.months[1].another_way, 0);
    EXPECT_EQ(figures.months[2].another_way, 13);
}

}  // namespace
}  // namespace entente
