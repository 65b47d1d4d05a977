#include "capabilities/alliances/party_calendar_actions.h"
#include "capabilities/escalations/partners_test.h"
#include "capabilities/issues/method_actions.h"
#include "foundation/feed/feed.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace entente::app {
namespace {

using testing::expect_refused;
using State = IssueState;

struct Setting {
    std::string database;
    std::vector<testing::Cast> companies;
};

/// Every row of an issue's state table, with two companies and with three, on every database. Whoever is last is the
/// one for whom everybody waits.
class StatesOfIssues : public ::testing::TestWithParam<Setting> {
protected:
    testing::Partners partners{GetParam().database,
        {join_people, join_alliances, join_policies, join_issues, join_escalations}, GetParam().companies};
    testing::World& world = partners.world;
    Id<Issue> issue;
    Id<Option> first;

    const std::string& last() { return partners.casts.back().author; }
    std::vector<std::string> others() {
        std::vector<std::string> names;
        for (const auto& cast : partners.casts)
            if (cast.author != "Ana") names.push_back(cast.author);
        return names;
    }
    template <class Does>
    auto as(const std::string& name, Does does) {
        return world.command(partners[name], does, std::int64_t{1'000'000});
    }
    State state() {
        return world.read(partners["Ana"], [&](const access::Reader& r) { return the_issue(r, issue).issue.state; });
    }
    bool told(const std::string& name, const std::string& reason) {
        const auto notices =
            world.read(partners[name], [](const access::Reader& r) { return feed::notices_of(r, 0, 50); });
        return std::ranges::any_of(notices, [&](const feed::NoticeRow& notice) { return notice.reason == reason; });
    }
    void opened() {
        NewIssue asked{.question = "Which sites receive the first lots?",
            .theme = "TH04",
            .hangs_on = Work::plan,
            .about = "First shipment"};
        for (const auto& name : others()) asked.counterpart_seats.push_back(partners.seat(name).id);
        issue = as("Ana", [&](access::Command& c) { return open_issue(c, partners.orion.id, asked); });
    }
    void all_in() {
        opened();
        for (const auto& name : others()) as(name, [&](access::Command& c) { accept_issue(c, issue); });
    }
    void with_options() {
        all_in();
        first = as("Ana", [&](access::Command& c) { return add_option(c, issue, {.title = "By region"}); });
        as("Ana", [&](access::Command& c) { add_option(c, issue, {.title = "By need"}); });
    }
    void with_criterion() {
        with_options();
        as("Ana", [&](access::Command& c) { name_criterion(c, issue, {.text = "No patient waits"}); });
    }
    Day in_days(int days) { return {utc_day(world.clock.now()).number + days}; }
    void parked(int days) {
        all_in();
        as("Ana", [&](access::Command& c) { propose_parking(c, issue, {in_days(days), "After the audit"}); });
        for (const auto& name : others())
            as(name, [&](access::Command& c) { agree_to_park(c, issue, {in_days(days), "After the audit"}); });
    }
};

TEST_P(StatesOfIssues, open_with_a_counterpart_waits_for_them) {
    opened();
    EXPECT_EQ(state(), State::waiting_for_counterpart);
}

TEST_P(StatesOfIssues, open_without_a_counterpart_is_refused) {
    expect_refused(needs_a_counterpart, [&] {
        as("Ana", [&](access::Command& c) {
            open_issue(c, partners.orion.id,
                {.question = "Which sites receive the first lots?", .theme = "TH04", .about = "First shipment"});
        });
    });
}

TEST_P(StatesOfIssues, accept_by_all_brings_everybody_in) {
    all_in();
    EXPECT_EQ(state(), State::both_in);
}

TEST_P(StatesOfIssues, accept_by_somebody_outside_is_refused) {
    opened();
    expect_refused(not_in_this_issue, [&] { as("Nils", [&](access::Command& c) { accept_issue(c, issue); }); });
    EXPECT_EQ(state(), State::waiting_for_counterpart);
}

TEST_P(StatesOfIssues, five_shared_days_of_silence_are_told_to_the_managers_once) {
    opened();  // on a Thursday
    world.clock.advance(days(6));
    world.run_chores();
    EXPECT_FALSE(told("Nils", "issue-unanswered")) << "four working days have passed";
    world.clock.advance(days(1));
    world.run_chores();
    EXPECT_EQ(state(), State::waiting_for_counterpart);
    for (const auto& cast : partners.casts) EXPECT_TRUE(told(cast.manager, "issue-unanswered")) << cast.manager;
    const auto before = world.contents();
    world.run_chores();
    EXPECT_TRUE(testing::same(before, world.contents())) << "and not again";
}

TEST_P(StatesOfIssues, days_on_which_one_side_is_closed_do_not_count_as_silence) {
    as("Nils", [&](access::Command& c) {
        set_closed_days(c, partners.orion.id, partners.party("Norvane"), {{in_days(1), in_days(1), "Founders' day"}});
    });
    opened();
    world.clock.advance(days(7));
    world.run_chores();
    EXPECT_FALSE(told("Quinn", "issue-unanswered"));
    world.clock.advance(days(1));
    world.run_chores();
    EXPECT_TRUE(told("Quinn", "issue-unanswered"));
}

TEST_P(StatesOfIssues, settle_needs_a_criterion_an_option_and_everybody) {
    with_options();
    const SettlementAsked asked{first, "It meets what all of us need"};
    expect_refused(
        names_no_criterion, [&] { as("Ana", [&](access::Command& c) { propose_settlement(c, issue, asked); }); });
    as("Ana", [&](access::Command& c) { name_criterion(c, issue, {.text = "No patient waits"}); });
    expect_refused(no_such_issue_option, [&] {
        as("Ana", [&](access::Command& c) { propose_settlement(c, issue, {Id<Option>{"none"}, "It is there"}); });
    });
    as("Ana", [&](access::Command& c) { propose_settlement(c, issue, asked); });
    EXPECT_EQ(state(), State::both_in);
    for (const auto& name : others()) {
        EXPECT_EQ(state(), State::both_in);
        as(name, [&](access::Command& c) { agree_to_settle(c, issue, asked); });
    }
    EXPECT_EQ(state(), State::settled);
    EXPECT_TRUE(told(last(), "issue-settled") || told("Ana", "issue-settled"));
}

TEST_P(StatesOfIssues, settle_before_all_are_in_is_refused) {
    opened();
    expect_refused(waits_for_counterpart, [&] {
        as("Ana", [&](access::Command& c) { propose_settlement(c, issue, {Id<Option>{"x"}, "So be it"}); });
    });
}

TEST_P(StatesOfIssues, another_answer_asks_everybody_anew) {
    with_criterion();
    as("Ana", [&](access::Command& c) { propose_settlement(c, issue, {first, "It is quick"}); });
    as(last(), [&](access::Command& c) { propose_settlement(c, issue, {first, "It is fair as well"}); });
    EXPECT_EQ(state(), State::both_in) << "Ana has not agreed to these words";
    expect_refused(agreed_already, [&] {
        as(last(), [&](access::Command& c) { agree_to_settle(c, issue, {first, "It is quick"}); });
    });
}

TEST_P(StatesOfIssues, an_option_written_anew_takes_the_agreement_with_it) {
    with_criterion();
    as("Ana", [&](access::Command& c) { propose_settlement(c, issue, {first, "It is quick"}); });
    as("Ana", [&](access::Command& c) { rewrite_option(c, issue, first, {.title = "By region, then by need"}); });
    expect_refused(nothing_to_agree_to, [&] {
        as(last(), [&](access::Command& c) { agree_to_settle(c, issue, {first, "It is quick"}); });
    });
}

TEST_P(StatesOfIssues, draft_escalation_needs_two_options) {
    all_in();
    const auto draft = [&] { return as("Ana", [&](access::Command& c) { return draft_escalation(c, issue); }); };
    expect_refused(needs_two_options, draft);
    as("Ana", [&](access::Command& c) { add_option(c, issue, {.title = "By region"}); });
    expect_refused(needs_two_options, draft);
    const auto second = as(last(), [&](access::Command& c) { return add_option(c, issue, {.title = "By need"}); });
    as("Ana", [&](access::Command& c) { set_option_aside(c, issue, second, "Too slow"); });
    expect_refused(needs_two_options, draft);
    as("Ana", [&](access::Command& c) { bring_option_back(c, issue, second); });
    draft();
    EXPECT_EQ(state(), State::escalated);
}

TEST_P(StatesOfIssues, park_by_all_until_a_day_on_which_it_comes_back) {
    parked(10);
    EXPECT_EQ(state(), State::parked);
    expect_refused(issue_is_parked,
        [&] { as("Ana", [&](access::Command& c) { write_claim(c, issue, {.text = "It is late"}); }); });
    world.clock.advance(days(9));
    world.run_chores();
    EXPECT_EQ(state(), State::parked);
    world.clock.advance(days(1));
    world.run_chores();
    EXPECT_EQ(state(), State::both_in);
    EXPECT_TRUE(told("Ana", "issue-resumed") && told(last(), "issue-resumed"));
}

TEST_P(StatesOfIssues, park_by_one_or_until_today_is_not_parked) {
    all_in();
    expect_refused(parks_into_the_past, [&] {
        as("Ana", [&](access::Command& c) { propose_parking(c, issue, {in_days(0), "Later"}); });
    });
    as("Ana", [&](access::Command& c) { propose_parking(c, issue, {in_days(3), "Later"}); });
    EXPECT_EQ(state(), State::both_in);
}

TEST_P(StatesOfIssues, withdraw_by_all_whatever_is_open) {
    parked(10);
    as("Ana", [&](access::Command& c) { agree_to_withdraw(c, issue, "It is gone"); });
    EXPECT_EQ(state(), State::parked);
    for (const auto& name : others()) as(name, [&](access::Command& c) { agree_to_withdraw(c, issue, "It is gone"); });
    EXPECT_EQ(state(), State::withdrawn);
    expect_refused(
        issue_is_over, [&] { as("Ana", [&](access::Command& c) { agree_to_withdraw(c, issue, "Again"); }); });
}

TEST_P(StatesOfIssues, observed_before_own_is_refused) {  // I21
    all_in();
    const auto norvane = partners.party("Norvane");
    const auto observed = [&] {
        as(last(), [&](access::Command& c) { name_contribution(c, issue, {.of = norvane, .text = "They were late"}); });
    };
    expect_refused(own_before_observed, observed);
    for (const auto& cast : partners.casts) {
        expect_refused(own_before_observed, observed);
        as(cast.author, [&](access::Command& c) {
            name_contribution(c, issue, {.of = partners.party(cast.company), .text = "We were late ourselves"});
        });
    }
    observed();
}

TEST_P(StatesOfIssues, is_the_same_after_a_rebuild) {
    parked(10);
    world.clock.advance(days(10));
    world.run_chores();
    EXPECT_TRUE(world.rebuild_changes_nothing());
}

std::vector<Setting> settings() {
    std::vector<Setting> all;
    for (const auto& database : testing::database_kinds()) {
        all.push_back({database, {testing::norvane_cast, testing::quillon_cast}});
        all.push_back({database, {testing::norvane_cast, testing::quillon_cast, testing::arden_cast}});
    }
    return all;
}

INSTANTIATE_TEST_SUITE_P(Of, StatesOfIssues, ::testing::ValuesIn(settings()),
    [](const auto& info) { return info.param.database + (info.param.companies.size() == 2 ? "_two" : "_three"); });

}  // namespace
}  // namespace entente::app
