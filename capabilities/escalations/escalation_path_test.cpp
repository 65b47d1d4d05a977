#include "capabilities/escalations/escalation_rules.h"
#include "capabilities/escalations/partners_test.h"
#include "capabilities/issues/method_actions.h"
#include "foundation/feed/feed.h"

#include <algorithm>

namespace entente::testing {
namespace {

using State = EscalationState;

/// The whole path over the rules, on every database: each step is a sentence of the story.
class EscalationPath : public ::testing::TestWithParam<std::string> {
protected:
    Partners partners{GetParam()};
    World& world = partners.world;
    Id<Escalation> lots;

    template <class Does>
    auto as(const std::string& name, Does does) {
        return world.command(partners[name], does, std::int64_t{1'000'000});
    }
    EscalationCase now(const std::string& name = "Ana") {
        return world.read(partners[name], [&](const access::Reader& r) { return the_escalation(r, lots).escalation; });
    }
    bool waits(const std::string& name, const std::string& reason) {
        const auto notices = world.read(partners[name], [](const access::Reader& r) { return feed::waiting_for(r); });
        return std::ranges::any_of(notices, [&](const feed::NoticeRow& notice) { return notice.reason == reason; });
    }

    Id<Issue> opens() {
        const auto counterpart = partners.seat("Chen").id;
        return as("Ana", [&](access::Command& c) {
            return open_issue(c, partners.orion.id,
                {.question = "Which sites receive the first lots?",
                    .theme = "TH04",
                    .hangs_on = Work::plan,
                    .about = "First shipment",
                    .counterpart_seats = {counterpart}});
        });
    }
    void drafts() {
        const auto issue = opens();
        as("Chen", [&](access::Command& c) { accept_issue(c, issue); });
        for (const auto* title : {"Split the lots", "US sites first"})
            as("Ana", [&](access::Command& c) { add_option(c, issue, {.title = title}); });
        lots = as("Ana", [&](access::Command& c) { return draft_escalation(c, issue); });
    }
    void writes_everything() {
        as("Ana", [&](access::Command& c) {
            write_text(c, lots, Block::background, "Twelve lots, forty sites.");
            write_text(c, lots, Block::criteria, "No patient waits.");
            write_text(c, lots, Block::cost_of_waiting, "A week of recruitment.");
            add_attempt(c, lots, "A call on Monday.");
            add_attempt(c, lots, "A table of sites.");
            write_ask(c, lots, {AskKind::decision, "Choose one."});
            address_to(c, lots, {.forum = partners.committee});
            schedule(c, lots, {.needed_by = Day{20'600}, .slots = {Instant{1}, Instant{2}}});
        });
        side_writes("Ana", "Norvane");
        side_writes("Chen", "Quillon");
        for (const auto& option : now().write_up.options)
            for (const auto& [name, company] : {std::pair{"Ana", "Norvane"}, std::pair{"Chen", "Quillon"}})
                as(name, [&](access::Command& c) {
                    weigh_option(c, lots, option.id, partners.party(company), {"fast", "dear"});
                });
    }
    void side_writes(const std::string& name, const std::string& company) {
        as(name, [&](access::Command& c) {
            write_interests(c, lots, partners.party(company), "What " + company + " needs");
            write_contribution(c, lots, partners.party(company), "What " + company + " did");
        });
    }
    void readies() {
        drafts();
        writes_everything();
        as("Chen", [&](access::Command& c) { ready(c, lots); });
    }
    void signs(const std::string& name) {
        as(name, [&](access::Command& c) { sign(c, lots, now(name).content_hash); });
    }
    void submits() {
        readies();
        signs("Ana");
        signs("Chen");
    }
    void takes_up() {
        submits();
        for (const auto* name : {"Bo", "Bea"}) as(name, [&](access::Command& c) { take_up(c, lots); });
    }
    void resolves() {
        takes_up();
        as("Bo", [&](access::Command& c) { propose_resolution(c, lots, {{}, "US sites first, EU in May."}); });
        as("Bea", [&](access::Command& c) { sign_resolution(c, lots, now("Bea").resolution->hash); });
    }
    static Rationale reason() {
        return {.decision = "US first",
            .criteria = "No patient waits",
            .given_up = "EU in March",
            .would_change_if = "The agency objects",
            .told = {"Site managers"}};
    }
    void publishes() {
        resolves();
        as("Bo", [&](access::Command& c) { draft_rationale(c, lots, reason()); });
        as("Bea", [&](access::Command& c) { accept_rationale(c, lots); });
    }
};

INSTANTIATE_TEST_SUITE_P(
    EachDatabase, EscalationPath, ::testing::ValuesIn(database_kinds()), [](const auto& info) { return info.param; });

TEST_P(EscalationPath, nobody_drafts_before_the_counterpart_is_in) {
    const auto issue = opens();
    expect_refused(waits_for_counterpart, [&] { as("Ana", [&](access::Command& c) { draft_escalation(c, issue); }); });
    EXPECT_TRUE(waits("Chen", "asked-to-join-issue"));
}

TEST_P(EscalationPath, an_edit_after_a_signature_voids_it_and_submits_nothing) {  // I1
    readies();
    signs("Ana");
    as("Chen", [&](access::Command& c) { write_text(c, lots, Block::criteria, "No patient waits at all."); });
    EXPECT_EQ(now().state, State::drafting);
    EXPECT_TRUE(now().signatures.empty());
    EXPECT_TRUE(waits("Ana", "signature-void"));
    EXPECT_FALSE(waits("Ana", "asked-to-sign"));
    expect_refused(not_ready_to_sign, [&] { signs("Chen"); });
}

TEST_P(EscalationPath, nobody_edits_the_other_side_s_interests) {  // I2
    drafts();
    expect_refused(only_that_side, [&] { side_writes("Ana", "Quillon"); });
    EXPECT_NO_THROW(side_writes("Chen", "Quillon"));
}

TEST_P(EscalationPath, is_not_signed_with_one_option) {  // I3
    drafts();
    writes_everything();
    const auto second = now().write_up.options.back().id;
    as("Ana", [&](access::Command& c) { remove_option(c, lots, second); });
    expect_refused(write_up_is_incomplete, [&] { as("Ana", [&](access::Command& c) { ready(c, lots); }); });
}

TEST_P(EscalationPath, reaches_both_receivers_in_one_entry_and_nobody_before) {
    readies();
    signs("Ana");
    EXPECT_FALSE(waits("Bo", "submitted-to-you"));
    EXPECT_EQ(world.read(partners["Bo"], [&](const access::Reader& r) { return find_escalation(r, lots).has_value(); }),
        false);

    signs("Chen");

    EXPECT_EQ(now().state, State::submitted);
    EXPECT_TRUE(waits("Bo", "submitted-to-you"));
    EXPECT_TRUE(waits("Bea", "submitted-to-you"));
    const auto position = [&](const std::string& name) {
        const auto notices = world.read(partners[name], [](const access::Reader& r) { return feed::waiting_for(r); });
        return notices.front().position;
    };
    EXPECT_EQ(position("Bo"), position("Bea"));
}

TEST_P(EscalationPath, one_receiver_alone_settles_nothing) {
    submits();
    as("Bo", [&](access::Command& c) { take_up(c, lots); });
    expect_refused(waits_for_all_receivers, [&] {
        as("Bo", [&](access::Command& c) { propose_resolution(c, lots, {{}, "Mine."}); });
    });
}

TEST_P(EscalationPath, is_taken_up_only_by_who_has_signed_the_counterpart_policy) {
    submits();
    const auto bo_takes_it_up = [&] { as("Bo", [&](access::Command& c) { take_up(c, lots); }); };
    world.clock.set(world.clock.now() + days(366));
    expect_refused(policy_is_not_signed, bo_takes_it_up);
    as("Bo", [&](access::Command& c) { sign_policy(c, partners.seat("Bo").id); });
    bo_takes_it_up();
    EXPECT_TRUE(now().receivers.front().taken_up_at || now().receivers.back().taken_up_at);
}

TEST_P(EscalationPath, is_decided_alone_only_by_a_final_say_and_after_a_consultation) {  // I6
    takes_up();
    const auto today = utc_day(world.clock.now());
    const auto bo_says = [&](Day heard_on) {
        as("Bo", [&](access::Command& c) {
            say_finally(c, lots, {{{}, "US sites first."}, "They would rather wait for the plant.", heard_on});
        });
    };
    as("Bo", [&](access::Command& c) { propose_resolution(c, lots, {{}, "US sites first."}); });
    EXPECT_EQ(now().state, State::with_counterparts) << "it waits for the counterpart";
    expect_refused(no_final_say, [&] { bo_says(today); });

    const auto right = partners.world.command(partners["Nils"], [&](access::Command& c) {
        return propose_final_say(c, partners.orion.id,
            {now().theme, partners.party("Norvane"), "9.4", "Norvane on supply, after hearing Quillon."});
    });
    EXPECT_TRUE(waits("Quinn", "asked-about-final-say"));
    expect_refused(no_final_say, [&] { bo_says(today); });
    as("Quinn", [&](access::Command& c) { agree_on_final_say(c, right); });
    EXPECT_FALSE(waits("Quinn", "asked-about-final-say"));
    expect_refused(no_final_say, [&] {
        as("Bea", [&](access::Command& c) {
            say_finally(c, lots, {{{}, "No."}, "They would rather wait for the plant.", today});
        });
    });
    expect_refused(consulted_at_another_time, [&] { bo_says({today.number + 1}); });
    expect_refused(consulted_at_another_time, [&] { bo_says({today.number - 1}); });
    bo_says(today);
    EXPECT_EQ(now().state, State::resolved);
    EXPECT_EQ(now().final_say->clause, "9.4");
    EXPECT_EQ(now().resolution->proposed.text, "US sites first.");
    EXPECT_TRUE(waits("Bo", "asked-to-give-reason"));
    EXPECT_TRUE(waits("Bea", "asked-to-give-reason"));
    EXPECT_TRUE(world.rebuild_changes_nothing());
}

TEST_P(EscalationPath, moves_up_only_when_both_have_said_why) {  // I7
    takes_up();
    as("Bo", [&](access::Command& c) { move_up(c, lots, {"We talked twice.", "No budget rule."}); });
    EXPECT_EQ(now().level, 2);
    EXPECT_EQ(now().state, State::with_counterparts);

    as("Bea", [&](access::Command& c) { move_up(c, lots, {"We talked twice.", "Our board must say."}); });

    EXPECT_EQ(now().level, 4);
    EXPECT_EQ(now().state, State::submitted);
    EXPECT_TRUE(waits("Fay", "submitted-to-you"));
    EXPECT_TRUE(waits("Fred", "submitted-to-you"));
}

TEST_P(EscalationPath, brings_the_chairs_of_its_forum_into_the_one_above) {  // I23
    const auto steering = partners.committee_under_steering();
    const auto sits = [&](const std::string& name) {
        const auto forum =
            world.read(partners["Nils"], [&](const access::Reader& r) { return the_forum(r, steering); });
        return std::ranges::count(forum.seats, partners.seat(name).id) == 1;
    };
    EXPECT_TRUE(sits("Bo") && sits("Bea")) << "as soon as the one stands above the other";
    partners.unseat("Bo", steering);
    EXPECT_FALSE(sits("Bo"));
    takes_up();
    as("Bo", [&](access::Command& c) { move_up(c, lots, {"We talked twice.", "No budget rule."}); });
    EXPECT_FALSE(sits("Bo")) << "it has not moved yet";
    as("Bea", [&](access::Command& c) { move_up(c, lots, {"We talked twice.", "Our board must say."}); });
    EXPECT_EQ(now().held_by->forum, steering);
    EXPECT_TRUE(sits("Bo"));
}

TEST_P(EscalationPath, does_not_close_without_what_would_change_the_answer) {  // I8
    resolves();
    auto incomplete = reason();
    incomplete.would_change_if.clear();
    as("Bo", [&](access::Command& c) { draft_rationale(c, lots, incomplete); });
    expect_refused(rationale_is_incomplete, [&] { as("Bea", [&](access::Command& c) { accept_rationale(c, lots); }); });
}

TEST_P(EscalationPath, is_read_by_the_whole_alliance_once_its_reason_is_published) {
    const auto fay_reads = [&] {
        return world.read(
            partners["Fay"], [&](const access::Reader& r) { return find_escalation(r, lots).has_value(); });
    };
    resolves();
    EXPECT_FALSE(fay_reads());
    as("Bo", [&](access::Command& c) { draft_rationale(c, lots, reason()); });
    as("Bea", [&](access::Command& c) { accept_rationale(c, lots); });
    EXPECT_TRUE(fay_reads());
    EXPECT_EQ(now("Fay").state, State::published);
}

TEST_P(EscalationPath, names_at_publication_who_tells_it_on_and_by_when) {
    publishes();
    std::vector<std::string> names;
    for (const auto& attendee : now("Fay").attendees) names.push_back(attendee.name);
    EXPECT_EQ(names, (std::vector<std::string>{"Bo", "Bea"}));
    EXPECT_GE(now("Fay").tell_by->number, utc_day(*now("Fay").published_at).number + days_to_tell_on);
}

TEST_P(EscalationPath, closes_when_both_authors_have_read_the_reason) {
    publishes();
    as("Ana", [&](access::Command& c) { acknowledge(c, lots); });
    EXPECT_EQ(now().state, State::published);
    as("Chen", [&](access::Command& c) { acknowledge(c, lots); });
    EXPECT_EQ(now().state, State::closed);
    EXPECT_EQ(now("Fay").state, State::closed);
    for (const auto* name : {"Ana", "Chen", "Bo", "Bea"})
        EXPECT_TRUE(world.read(partners[name], [](const access::Reader& r) { return feed::waiting_for(r); }).empty())
            << name;
}

TEST_P(EscalationPath, is_solved_while_it_is_written_when_both_authors_give_the_reason) {
    drafts();
    as("Ana", [&](access::Command& c) { draft_rationale(c, lots, reason()); });
    as("Chen", [&](access::Command& c) { accept_rationale(c, lots); });
    EXPECT_EQ(now().state, State::solved_in_drafting);
    EXPECT_EQ(now().level, 0);
}

TEST_P(EscalationPath, is_withdrawn_only_by_all_its_sides) {
    takes_up();
    as("Ana", [&](access::Command& c) { agree_to_withdraw(c, lots, "It solved itself."); });
    EXPECT_EQ(now().state, State::with_counterparts);
    as("Chen", [&](access::Command& c) { agree_to_withdraw(c, lots, "Yes."); });
    EXPECT_EQ(now().state, State::withdrawn);
}

TEST_P(EscalationPath, does_not_exist_for_somebody_without_a_seat) {
    publishes();
    const auto& olga = partners["Olga"];
    EXPECT_FALSE(world.read(olga, [&](const access::Reader& r) { return find_escalation(r, lots).has_value(); }));
    expect_refused(no_such_escalation, [&] { world.command(olga, [&](access::Command& c) { acknowledge(c, lots); }); });
}

TEST_P(EscalationPath, two_people_write_different_blocks_at_once_and_neither_loses_words) {
    drafts();
    const auto seen =
        world.read(partners["Ana"], [&](const access::Reader& r) { return the_escalation(r, lots).version; });
    const auto write = [&](const std::string& name, Block block, const std::string& text) {
        world.command(
            partners[name], [&](access::Command& c) { write_text(c, lots, block, text); }, seen);
    };
    write("Ana", Block::background, "Hers.");
    EXPECT_NO_THROW(write("Chen", Block::criteria, "His."));
    expect_refused(access::somebody_was_faster, [&] { write("Chen", Block::background, "Over hers."); });
    EXPECT_EQ(now().write_up.background, "Hers.");
}

TEST_P(EscalationPath, told_again_from_the_record_it_is_the_same_story) {
    publishes();
    EXPECT_TRUE(world.rebuild_changes_nothing());
}

}  // namespace
}  // namespace entente::testing
