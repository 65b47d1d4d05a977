#include "capabilities/escalations/coding_actions.h"
#include "capabilities/escalations/escalation_rules.h"
#include "capabilities/escalations/partners_test.h"
#include "capabilities/escalations/returning_actions.h"
#include "capabilities/issues/method_actions.h"
#include "foundation/feed/feed.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace entente::app {
namespace {

using testing::expect_refused;
using State = EscalationState;

struct Setting {
    std::string database;
    std::vector<testing::Cast> companies;
};

/// Every row of an escalation's state table, with two companies and with three, on every database.
class StatesOfEscalations : public ::testing::TestWithParam<Setting> {
protected:
    testing::Partners partners{GetParam().database,
        {join_people, join_alliances, join_policies, join_issues, join_escalations}, GetParam().companies};
    testing::World& world = partners.world;
    Id<Escalation> lots;

    const std::vector<testing::Cast>& casts() { return partners.casts; }
    const testing::Cast& last() { return partners.casts.back(); }
    template <class Does>
    auto as(const std::string& name, Does does) {
        return world.command(partners[name], does, std::int64_t{1'000'000});
    }
    EscalationCase now(const std::string& name = "Ana") {
        return world.read(partners[name], [&](const access::Reader& r) { return the_escalation(r, lots).escalation; });
    }
    State state() { return now().state; }
    Day in_days(int days) { return {utc_day(world.clock.now()).number + days}; }

    void drafting() {
        NewIssue asked{.question = "Which sites receive the first lots?",
            .theme = "TH04",
            .hangs_on = Work::plan,
            .about = "First shipment"};
        for (const auto& cast : casts())
            if (cast.author != "Ana") asked.counterpart_seats.push_back(partners.seat(cast.author).id);
        const auto issue = as("Ana", [&](access::Command& c) { return open_issue(c, partners.orion.id, asked); });
        for (const auto& cast : casts())
            if (cast.author != "Ana") as(cast.author, [&](access::Command& c) { accept_issue(c, issue); });
        for (const auto* title : {"By region", "By need"})
            as("Ana", [&](access::Command& c) { add_option(c, issue, {.title = title}); });
        lots = as("Ana", [&](access::Command& c) { return draft_escalation(c, issue); });
    }
    void side_writes(const testing::Cast& cast) {
        const auto party = partners.party(cast.company);
        as(cast.author, [&](access::Command& c) {
            write_interests(c, lots, party, "What " + cast.company + " needs");
            write_contribution(c, lots, party, "What " + cast.company + " did");
            for (const auto& option : now().write_up.options)
                weigh_option(c, lots, option.id, party, {"quick", "dear"});
        });
    }
    void written() {
        drafting();
        for (const auto& cast : casts()) side_writes(cast);
        as("Ana", [&](access::Command& c) {
            write_text(c, lots, Block::background, "Twelve lots, forty sites.");
            write_text(c, lots, Block::criteria, "No patient waits.");
            write_text(c, lots, Block::cost_of_waiting, "A week of recruitment.");
            for (const auto* text : {"A call", "A shared table"}) add_attempt(c, lots, text);
            write_ask(c, lots, {AskKind::decision, "Choose one"});
            address_to(c, lots, {.forum = partners.committee});
            schedule(c, lots, {.needed_by = in_days(20), .slots = {world.clock.now(), world.clock.now()}});
        });
    }
    void awaiting_signatures() {
        written();
        as("Ana", [&](access::Command& c) { ready(c, lots); });
    }
    void signs(const testing::Cast& cast) {
        as(cast.author, [&](access::Command& c) { sign(c, lots, now().content_hash); });
    }
    void submitted() {
        awaiting_signatures();
        for (const auto& cast : casts()) signs(cast);
    }
    void with_counterparts() {
        submitted();
        for (const auto& cast : casts()) as(cast.chair, [&](access::Command& c) { take_up(c, lots); });
    }
    ReturnAsked questions() { return {{"CP04"}, {"How would they tell the story?"}, "Ask each other", in_days(5)}; }
    void returned() {
        with_counterparts();
        as("Bo", [&](access::Command& c) { return_for_work(c, lots, questions()); });
    }
    void resolved() {
        with_counterparts();
        as("Bo", [&](access::Command& c) { propose_resolution(c, lots, {{}, "By need."}); });
        for (const auto& cast : casts())
            if (cast.chair != "Bo")
                as(cast.chair, [&](access::Command& c) { sign_resolution(c, lots, now().resolution->hash); });
    }
    static Rationale reason() {
        return {.decision = "By need",
            .criteria = "No patient waits",
            .given_up = "Regions at once",
            .would_change_if = "The agency objects",
            .told = {"Site managers"}};
    }
    void published() {
        resolved();
        as("Bo", [&](access::Command& c) { draft_rationale(c, lots, reason()); });
        for (const auto& cast : casts())
            if (cast.chair != "Bo") as(cast.chair, [&](access::Command& c) { accept_rationale(c, lots); });
    }
    void closed() {
        published();
        for (const auto& cast : casts()) as(cast.author, [&](access::Command& c) { acknowledge(c, lots); });
    }
};

TEST_P(StatesOfEscalations, joint_start_from_an_issue_is_a_draft_that_carries_over_what_was_written) {
    drafting();
    EXPECT_EQ(state(), State::drafting);
    EXPECT_EQ(now().write_up.options.size(), 2u);
}

TEST_P(StatesOfEscalations, settle_in_drafting_needs_the_reason_of_all) {
    drafting();
    as("Ana", [&](access::Command& c) { draft_rationale(c, lots, {.decision = "By need"}); });
    expect_refused(
        rationale_is_incomplete, [&] { as(last().author, [&](access::Command& c) { accept_rationale(c, lots); }); });
    as("Ana", [&](access::Command& c) { draft_rationale(c, lots, reason()); });
    for (const auto& cast : casts())
        if (cast.author != "Ana") as(cast.author, [&](access::Command& c) { accept_rationale(c, lots); });
    EXPECT_EQ(state(), State::solved_in_drafting);
    EXPECT_EQ(now().level, 0);
}

TEST_P(StatesOfEscalations, ready_needs_every_block) {  // I3
    drafting();
    expect_refused(write_up_is_incomplete, [&] { as("Ana", [&](access::Command& c) { ready(c, lots); }); });
    written();
    as("Ana", [&](access::Command& c) { remove_option(c, lots, now().write_up.options.back().id); });
    expect_refused(write_up_is_incomplete, [&] { as("Ana", [&](access::Command& c) { ready(c, lots); }); });
}

TEST_P(StatesOfEscalations, ready_waits_for_the_signatures_of_all) {
    awaiting_signatures();
    EXPECT_EQ(state(), State::awaiting_signatures);
    signs(casts().front());
    EXPECT_EQ(state(), State::awaiting_signatures);
}

TEST_P(StatesOfEscalations, edit_voids_the_signatures) {  // I1
    awaiting_signatures();
    signs(casts().front());
    as(last().author, [&](access::Command& c) { write_text(c, lots, Block::criteria, "No patient waits!"); });
    EXPECT_EQ(state(), State::drafting);
    EXPECT_TRUE(now().signatures.empty());
    expect_refused(not_ready_to_sign, [&] { signs(last()); });
}

TEST_P(StatesOfEscalations, no_side_edits_the_interests_of_another) {  // I2
    drafting();
    expect_refused(only_that_side, [&] {
        as("Ana", [&](access::Command& c) { write_interests(c, lots, partners.party(last().company), "Cheap"); });
    });
}

TEST_P(StatesOfEscalations, last_signature_submits_it_to_all_receivers_at_once) {
    submitted();
    EXPECT_EQ(state(), State::submitted);
    EXPECT_EQ(now().level, 2);
    for (const auto& cast : casts()) {
        const auto waiting =
            world.read(partners[cast.chair], [](const access::Reader& r) { return feed::waiting_for(r); });
        ASSERT_EQ(waiting.size(), 1u) << cast.chair;
        EXPECT_EQ(waiting.front().reason, "submitted-to-you");
        EXPECT_EQ(waiting.front().at, *now().submitted_at);
    }
}

TEST_P(StatesOfEscalations, take_up_by_all_brings_it_to_the_counterparts) {
    submitted();
    expect_refused(only_its_receivers, [&] { as("Ana", [&](access::Command& c) { take_up(c, lots); }); });
    as("Bo", [&](access::Command& c) { take_up(c, lots); });
    EXPECT_EQ(state(), State::submitted);
    expect_refused(waits_for_all_receivers, [&] {
        as("Bo", [&](access::Command& c) { propose_resolution(c, lots, {{}, "By need."}); });
    });
}

TEST_P(StatesOfEscalations, coach_returns_it_for_work_and_nobody_decides) {
    with_counterparts();
    expect_refused(
        only_its_receivers, [&] { as("Ana", [&](access::Command& c) { return_for_work(c, lots, questions()); }); });
    expect_refused(no_such_symptom, [&] {
        as("Bo", [&](access::Command& c) { return_for_work(c, lots, {{"CP15"}, {"Why?"}, "", in_days(5)}); });
    });
    expect_refused(returned_without_question, [&] {
        as("Bo", [&](access::Command& c) { return_for_work(c, lots, {{"CP04"}, {}, "", in_days(5)}); });
    });
    expect_refused(back_in_the_past, [&] {
        as("Bo", [&](access::Command& c) { return_for_work(c, lots, {{"CP04"}, {"Why?"}, "", in_days(0)}); });
    });
    as("Bo", [&](access::Command& c) { return_for_work(c, lots, questions()); });
    EXPECT_EQ(state(), State::returned_for_work);
    EXPECT_EQ(now().returns.back().prompts, questions().prompts);
    for (const auto& cast : casts())
        expect_refused(coaching_comes_first, [&] {
            as(cast.chair, [&](access::Command& c) { propose_resolution(c, lots, {{}, "By need."}); });
        });
}

TEST_P(StatesOfEscalations, resubmit_is_ready_and_signed_again_and_goes_to_who_returned_it) {
    returned();
    as(last().author, [&](access::Command& c) { write_text(c, lots, Block::background, "Eleven lots."); });
    EXPECT_EQ(state(), State::returned_for_work);
    expect_refused(goes_back_to_its_receivers,
        [&] { as("Ana", [&](access::Command& c) { address_to(c, lots, {.forum = partners.committee}); }); });
    as("Ana", [&](access::Command& c) { ready(c, lots); });
    EXPECT_EQ(state(), State::awaiting_signatures);
    for (const auto& cast : casts()) signs(cast);
    EXPECT_EQ(state(), State::submitted);
    EXPECT_EQ(now().receivers.front().name, "Bo");
    EXPECT_FALSE(now().receivers.front().taken_up_at) << "they take up another text";
}

TEST_P(StatesOfEscalations, what_was_returned_can_be_settled_by_its_authors) {
    returned();
    as("Ana", [&](access::Command& c) { draft_rationale(c, lots, reason()); });
    for (const auto& cast : casts())
        if (cast.author != "Ana") as(cast.author, [&](access::Command& c) { accept_rationale(c, lots); });
    EXPECT_EQ(state(), State::solved_in_drafting);
    EXPECT_EQ(now().level, 2) << "it had been as far as that";
}

TEST_P(StatesOfEscalations, resolve_needs_the_signatures_of_all_counterparts) {  // I6
    with_counterparts();
    as("Bo", [&](access::Command& c) { propose_resolution(c, lots, {{}, "By need."}); });
    EXPECT_EQ(state(), State::with_counterparts);
    expect_refused(another_text,
        [&] { as(last().chair, [&](access::Command& c) { sign_resolution(c, lots, std::string(64, '0')); }); });
    for (const auto& cast : casts())
        if (cast.chair != "Bo")
            as(cast.chair, [&](access::Command& c) { sign_resolution(c, lots, now().resolution->hash); });
    EXPECT_EQ(state(), State::resolved);
}

TEST_P(StatesOfEscalations, resolve_alone_needs_a_final_say_of_all_and_a_consultation) {  // I6
    with_counterparts();
    const auto today = utc_day(world.clock.now());
    const auto says = [&](const std::string& chair, Day heard_on) {
        as(chair, [&](access::Command& c) {
            say_finally(c, lots, {{{}, "By need."}, "They would rather wait for the plant.", heard_on});
        });
    };
    expect_refused(no_final_say, [&] { says("Bo", today); });
    const auto right = partners.world.command(partners["Nils"], [&](access::Command& c) {
        return propose_final_say(
            c, partners.orion.id, {now().theme, partners.party("Norvane"), "9.4", "Norvane on supply."});
    });
    for (const auto& cast : casts()) {
        if (cast.manager == "Nils") continue;
        expect_refused(no_final_say, [&] { says("Bo", today); });
        as(cast.manager, [&](access::Command& c) { agree_on_final_say(c, right); });
    }
    expect_refused(no_final_say, [&] { says(last().chair, today); });
    expect_refused(only_its_receivers, [&] { says("Ana", today); });
    expect_refused(consulted_at_another_time, [&] { says("Bo", {today.number + 1}); });
    EXPECT_EQ(state(), State::with_counterparts);
    says("Bo", today);
    EXPECT_EQ(state(), State::resolved);
}

TEST_P(StatesOfEscalations, move_up_needs_the_words_of_all_counterparts) {  // I7
    with_counterparts();
    as("Bo", [&](access::Command& c) { move_up(c, lots, {"Two calls", "No budget", {}}); });
    EXPECT_EQ(state(), State::with_counterparts);
    for (const auto& cast : casts())
        if (cast.chair != "Bo")
            as(cast.chair, [&](access::Command& c) { move_up(c, lots, {"Two calls", "No budget", {}}); });
    EXPECT_EQ(state(), State::submitted);
    EXPECT_EQ(now().level, 4);
    EXPECT_EQ(now().levels.size(), 2u);
    for (const auto& cast : casts()) as(cast.last, [&](access::Command& c) { take_up(c, lots); });
    expect_refused(at_the_top, [&] {
        as("Fay", [&](access::Command& c) { move_up(c, lots, {"All", "Nothing", {}}); });
    });
}

TEST_P(StatesOfEscalations, publish_needs_the_whole_reason) {  // I8
    resolved();
    auto half = reason();
    half.would_change_if.clear();
    as("Bo", [&](access::Command& c) { draft_rationale(c, lots, half); });
    expect_refused(
        rationale_is_incomplete, [&] { as(last().chair, [&](access::Command& c) { accept_rationale(c, lots); }); });
    published();
    EXPECT_EQ(state(), State::published);
}

TEST_P(StatesOfEscalations, deciders_are_reminded_of_the_reason_once) {
    resolved();  // on a Thursday
    world.clock.advance(days(5));
    world.run_chores();
    EXPECT_FALSE(now().reason_overdue);
    world.clock.advance(days(1));
    world.run_chores();
    EXPECT_TRUE(now().reason_overdue);
    EXPECT_EQ(state(), State::resolved);
}

TEST_P(StatesOfEscalations, it_ages_after_ten_shared_days_at_a_level_and_moves_nowhere) {
    submitted();  // on a Thursday
    world.clock.advance(days(14));
    world.run_chores();
    EXPECT_FALSE(now().aged) << "ten days are what a level has";
    world.clock.advance(days(1));
    world.run_chores();
    EXPECT_TRUE(now().aged);
    EXPECT_EQ(state(), State::submitted);
    EXPECT_EQ(now().level, 2);
    for (const auto* told : {"Bo", "Nils"}) {
        const auto notices =
            world.read(partners[told], [](const access::Reader& r) { return feed::notices_of(r, 0, 50); });
        EXPECT_EQ(std::ranges::count(notices, "lies-too-long", &feed::NoticeRow::reason), 1) << told;
    }
    world.clock.advance(days(1));
    world.run_chores();
    const auto again = world.read(partners["Bo"], [](const access::Reader& r) { return feed::notices_of(r, 0, 50); });
    EXPECT_EQ(std::ranges::count(again, "lies-too-long", &feed::NoticeRow::reason), 1) << "once at each level";
    EXPECT_TRUE(world.rebuild_changes_nothing());
}

TEST_P(StatesOfEscalations, acknowledged_by_all_it_is_closed) {
    published();
    for (const auto& cast : casts()) {
        EXPECT_EQ(state(), State::published);
        as(cast.author, [&](access::Command& c) { acknowledge(c, lots); });
    }
    EXPECT_EQ(state(), State::closed);
}

TEST_P(StatesOfEscalations, five_shared_days_of_silence_close_what_is_published) {
    published();  // on a Thursday
    world.clock.advance(days(6));
    world.run_chores();
    EXPECT_EQ(state(), State::published);
    world.clock.advance(days(1));
    world.run_chores();
    EXPECT_EQ(state(), State::closed);
    EXPECT_TRUE(world.rebuild_changes_nothing());
}

TEST_P(StatesOfEscalations, its_root_is_confirmed_once_it_is_closed_and_all_managers_say_the_same) {
    drafting();
    expect_refused(only_managers_code, [&] { as("Ana", [&](access::Command& c) { code_root(c, lots, "RC01"); }); });
    expect_refused(no_such_root, [&] { as("Nils", [&](access::Command& c) { code_root(c, lots, "RC13"); }); });
    closed();
    for (const auto& cast : casts()) {
        EXPECT_FALSE(now().root_confirmed_at);
        as(cast.manager, [&](access::Command& c) { code_root(c, lots, "RC01"); });
    }
    EXPECT_TRUE(now().root_confirmed_at);
    EXPECT_EQ(agreed_root(now()), "RC01");
    as("Nils", [&](access::Command& c) { code_root(c, lots, "RC04"); });
    EXPECT_FALSE(now().root_confirmed_at) << "they differ again";
}

TEST_P(StatesOfEscalations, new_facts_open_it_again_if_all_agree) {
    expect_refused(not_closed, [&] {
        published();
        as("Ana", [&](access::Command& c) { agree_to_reopen(c, lots, {"A thirteenth lot"}); });
    });
    for (const auto& cast : casts()) as(cast.author, [&](access::Command& c) { acknowledge(c, lots); });
    for (const auto& cast : casts()) {
        EXPECT_FALSE(now().reopened_as);
        as(cast.author, [&](access::Command& c) { agree_to_reopen(c, lots, {"A thirteenth lot"}); });
    }
    const auto before = now();
    EXPECT_EQ(before.state, State::closed);
    lots = *before.reopened_as;
    EXPECT_EQ(state(), State::drafting);
    EXPECT_EQ(now().reopens, before.id);
    EXPECT_NE(now().write_up.background.find("A thirteenth lot"), std::string::npos);
    EXPECT_FALSE(now().write_up.address);
}

TEST_P(StatesOfEscalations, withdraw_by_all_while_it_is_not_resolved) {
    returned();
    for (const auto& cast : casts()) {
        EXPECT_EQ(state(), State::returned_for_work);
        as(cast.author, [&](access::Command& c) { agree_to_withdraw(c, lots, "It is gone"); });
    }
    EXPECT_EQ(state(), State::withdrawn);
}

TEST_P(StatesOfEscalations, withdraw_what_is_resolved_is_refused) {
    resolved();
    expect_refused(
        past_withdrawing, [&] { as("Ana", [&](access::Command& c) { agree_to_withdraw(c, lots, "Never mind"); }); });
}

TEST_P(StatesOfEscalations, is_the_same_after_a_rebuild) {
    returned();
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

INSTANTIATE_TEST_SUITE_P(Of, StatesOfEscalations, ::testing::ValuesIn(settings()),
    [](const auto& info) { return info.param.database + (info.param.companies.size() == 2 ? "_two" : "_three"); });

}  // namespace
}  // namespace entente::app
