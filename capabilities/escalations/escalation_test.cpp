#include "capabilities/escalations/addressing_actions.h"
#include "capabilities/escalations/escalation_rules.h"
#include "capabilities/escalations/escalation_story.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

using State = EscalationState;

const Id<Person> ana{"ana"}, chen{"chen"}, olga{"olga"}, boss_of_ana{"boss-a"}, boss_of_chen{"boss-c"};
const Id<Party> norvane{"norvane"}, quillon{"quillon"};

WriteUp complete_write_up() {
    return {.question = "Which sites receive the first device lots?",
        .background = "Twelve lots, forty sites.",
        .sides = {{norvane, "lots over all regions", "we named no date"},
            {quillon, "US sites first", "we waited too long"}},
        .attempts = {{Id<Attempt>{"a1"}, "a call"}, {Id<Attempt>{"a2"}, "a table of sites"}},
        .options = {{Id<Option>{"o1"}, "Split", "", {{norvane, "fair", "slow"}, {quillon, "fine", "late"}}},
            {Id<Option>{"o2"}, "US first", "", {{norvane, "fast", "unfair"}, {quillon, "fast", "none"}}}},
        .criteria = "no patient waits",
        .cost_of_waiting = "a week of recruitment",
        .ask = Ask{AskKind::decision, "choose"},
        .address = Address{.level = 2, .seats = {Id<Seat>{"s1"}, Id<Seat>{"s2"}}},
        .schedule = {.needed_by = Day{20'000}, .slots = {Instant{1}, Instant{2}}}};
}

EscalationCase standing_at(State state) {
    EscalationCase escalation{.state = state,
        .level = 2,
        .sides = {{norvane, "Norvane", ana, "Ana"}, {quillon, "Quillon", chen, "Chen"}},
        .write_up = complete_write_up(),
        .receivers = {{.seat = Id<Seat>{"s1"},
                          .party = norvane,
                          .party_name = "Norvane",
                          .person = boss_of_ana,
                          .name = "Boss of Ana"},
            {.seat = Id<Seat>{"s2"},
                .party = quillon,
                .party_name = "Quillon",
                .person = boss_of_chen,
                .name = "Boss of Chen"}}};
    escalation.content_hash = content_hash(escalation.write_up);
    return escalation;
}

record::Entry entry_at(std::int64_t seq) { return {.seq = seq, .at = Instant{seq * 1'000'000}}; }

Signature signature_of(const Id<Party>& party) {
    return {.party = party, .party_name = party.text(), .name = "somebody"};
}

struct Missing {
    const char* what;
    void (*takes_away)(WriteUp&);
    const char* place;
};

TEST(WriteUp, names_each_missing_part_at_its_place) {
    const Missing cases[] = {
        {"the question", [](WriteUp& w) { w.question = "  "; }, "question"},
        {"the facts", [](WriteUp& w) { w.background.clear(); }, "background"},
        {"one side's interests", [](WriteUp& w) { w.sides[1].interests.clear(); }, "interests:quillon"},
        {"one side's contribution", [](WriteUp& w) { w.sides[0].contribution.clear(); }, "contribution:norvane"},
        {"a second attempt, without a reason", [](WriteUp& w) { w.attempts.pop_back(); }, "attempts"},
        {"a second option", [](WriteUp& w) { w.options.pop_back(); }, "options"},
        {"one side's weighing", [](WriteUp& w) { w.options[0].weighed.pop_back(); }, "option:o1"},
        {"criteria", [](WriteUp& w) { w.criteria.clear(); }, "criteria"},
        {"the cost of waiting", [](WriteUp& w) { w.cost_of_waiting.clear(); }, "cost_of_waiting"},
        {"what is asked for", [](WriteUp& w) { w.ask.reset(); }, "ask"},
        {"the receivers", [](WriteUp& w) { w.address.reset(); }, "address"},
        {"the day", [](WriteUp& w) { w.schedule.needed_by.reset(); }, "schedule"},
        {"a second time slot", [](WriteUp& w) { w.schedule.slots.pop_back(); }, "schedule"},
    };
    const std::vector<SideName> sides{{norvane, "Norvane"}, {quillon, "Quillon"}};
    EXPECT_TRUE(missing_in(complete_write_up(), sides).empty());
    for (const auto& row : cases) {
        auto write_up = complete_write_up();
        row.takes_away(write_up);
        const auto missing = missing_in(write_up, sides);
        ASSERT_EQ(missing.size(), 1u) << row.what;
        EXPECT_EQ(missing.front().at, row.place) << row.what;
    }
}

TEST(WriteUp, one_attempt_is_enough_with_a_reason) {
    auto write_up = complete_write_up();
    write_up.attempts.pop_back();
    write_up.why_no_more_attempts = "the lots ship tomorrow";
    EXPECT_TRUE(missing_in(write_up, {{norvane, "Norvane"}, {quillon, "Quillon"}}).empty());
}

TEST(WriteUp, another_letter_is_another_text) {
    auto changed = complete_write_up();
    changed.options[1].title += "!";
    EXPECT_NE(content_hash(changed), content_hash(complete_write_up()));
    EXPECT_EQ(content_hash(complete_write_up()), content_hash(complete_write_up()));
}

struct Asked {
    const char* sentence;
    Obstacle (*asks)(const EscalationCase&, const Id<Person>&);
    State state;
    Id<Person> by;
    Obstacle answer;
};

TEST(Escalation, lets_each_person_do_what_the_table_of_states_says) {
    const Asked cases[] = {
        {"an author edits a draft", obstacle_to_editing, State::drafting, ana, {}},
        {"an author edits while it waits for signatures", obstacle_to_editing, State::awaiting_signatures, chen, {}},
        {"nobody edits what was submitted", obstacle_to_editing, State::submitted, ana, not_being_drafted},
        {"a receiver does not edit", obstacle_to_editing, State::drafting, boss_of_ana, only_its_authors},
        {"an author says it is ready", obstacle_to_readying, State::drafting, ana, {}},
        {"it is not ready twice", obstacle_to_readying, State::awaiting_signatures, ana, ready_already},
        {"nobody signs a draft", obstacle_to_signing, State::drafting, ana, not_ready_to_sign},
        {"an author signs what is ready", obstacle_to_signing, State::awaiting_signatures, ana, {}},
        {"a stranger does not sign", obstacle_to_signing, State::awaiting_signatures, olga, only_its_authors},
        {"a receiver takes up what was submitted", obstacle_to_taking_up, State::submitted, boss_of_ana, {}},
        {"nobody takes up a draft", obstacle_to_taking_up, State::drafting, boss_of_ana, not_submitted},
        {"an author does not take it up", obstacle_to_taking_up, State::submitted, ana, only_its_receivers},
        {"one receiver alone does not settle it", obstacle_to_resolving, State::submitted, boss_of_ana,
            waits_for_all_receivers},
        {"receivers settle it together", obstacle_to_resolving, State::with_counterparts, boss_of_chen, {}},
        {"an author does not settle it for them", obstacle_to_resolving, State::with_counterparts, chen,
            only_its_receivers},
        {"nothing to sign before a proposal", obstacle_to_signing_resolution, State::with_counterparts, boss_of_ana,
            nothing_proposed},
        {"receivers may move it up", obstacle_to_moving_up, State::with_counterparts, boss_of_ana, {}},
        {"nobody moves up what is resolved", obstacle_to_moving_up, State::resolved, boss_of_ana, not_submitted},
        {"a receiver writes the reason", obstacle_to_drafting_rationale, State::resolved, boss_of_ana, {}},
        {"an author does not write the deciders' reason", obstacle_to_drafting_rationale, State::resolved, ana,
            only_its_receivers},
        {"authors write it when they solve it in drafting", obstacle_to_drafting_rationale, State::drafting, ana, {}},
        {"no reason before it is decided", obstacle_to_drafting_rationale, State::with_counterparts, boss_of_ana,
            not_decided},
        {"no acceptance without a reason", obstacle_to_accepting_rationale, State::resolved, boss_of_ana, no_rationale},
        {"authors acknowledge what is published", obstacle_to_acknowledging, State::published, ana, {}},
        {"nothing to acknowledge before", obstacle_to_acknowledging, State::resolved, ana, not_published},
        {"receivers do not acknowledge their own reason", obstacle_to_acknowledging, State::published, boss_of_ana,
            only_its_authors},
        {"authors withdraw before it is resolved", obstacle_to_withdrawing, State::with_counterparts, ana, {}},
        {"nobody withdraws what is resolved", obstacle_to_withdrawing, State::resolved, ana, past_withdrawing},
    };
    for (const auto& row : cases) EXPECT_EQ(row.asks(standing_at(row.state), row.by), row.answer) << row.sentence;
}

TEST(Escalation, only_that_side_writes_its_interests) {  // I2
    const auto draft = standing_at(State::drafting);
    EXPECT_EQ(obstacle_to_editing_side(draft, ana, norvane), Obstacle{});
    EXPECT_EQ(obstacle_to_editing_side(draft, ana, quillon), Obstacle{only_that_side});
}

TEST(Escalation, a_paper_party_is_written_for_by_the_other_side) {
    auto draft = standing_at(State::drafting);
    draft.sides[1].on_paper = true;
    draft.sides[1].person.reset();
    EXPECT_EQ(obstacle_to_editing_side(draft, ana, quillon), Obstacle{});
}

TEST(Escalation, an_edit_voids_the_signatures_and_goes_back_to_drafting) {  // I1
    auto escalation = standing_at(State::awaiting_signatures);
    after(escalation, entry_at(5), EscalationSigned{escalation.content_hash, signature_of(norvane)});
    ASSERT_EQ(escalation.signatures.size(), 1u);
    const auto signed_text = escalation.content_hash;

    after(escalation, entry_at(6), EscalationTextWritten{Block::question, "Which sites receive the first lots?"});

    EXPECT_TRUE(escalation.signatures.empty());
    EXPECT_EQ(escalation.state, State::drafting);
    EXPECT_EQ(obstacle_to_signing(escalation, chen), Obstacle{not_ready_to_sign});
    EXPECT_EQ(obstacle_to_text(escalation.content_hash, signed_text), Obstacle{another_text});
}

TEST(Escalation, is_not_ready_with_one_option) {  // I3
    auto escalation = standing_at(State::drafting);
    escalation.write_up.options.pop_back();
    EXPECT_EQ(obstacle_to_readying(escalation, ana), Obstacle{write_up_is_incomplete});
}

TEST(Escalation, is_with_the_counterparts_once_all_have_taken_it_up) {
    auto escalation = standing_at(State::submitted);
    after(escalation, entry_at(1), EscalationTakenUp{Id<Seat>{"s1"}});
    EXPECT_EQ(escalation.state, State::submitted);
    after(escalation, entry_at(2), EscalationTakenUp{Id<Seat>{"s2"}});
    EXPECT_EQ(escalation.state, State::with_counterparts);
}

TEST(Escalation, is_resolved_only_when_every_counterpart_signed_the_same_resolution) {
    auto escalation = standing_at(State::with_counterparts);
    after(escalation, entry_at(1), EscalationResolutionProposed{{{}, "US first"}, "h1", signature_of(norvane)});
    EXPECT_EQ(escalation.state, State::with_counterparts);
    after(escalation, entry_at(2), EscalationResolutionProposed{{{}, "Split"}, "h2", signature_of(quillon)});
    EXPECT_EQ(escalation.state, State::with_counterparts) << "another text has no signature of the first side";
    after(escalation, entry_at(3), EscalationResolutionSigned{"h2", signature_of(norvane)});
    EXPECT_EQ(escalation.state, State::resolved);
    EXPECT_EQ(escalation.decided_at, Instant{3'000'000});
}

TEST(Escalation, does_not_move_past_the_final_pair) {
    auto escalation = standing_at(State::with_counterparts);
    escalation.level = 4;
    EXPECT_EQ(obstacle_to_moving_up(escalation, boss_of_ana), Obstacle{at_the_top});
}

TEST(Attendees, are_the_forum_s_members_of_the_companies_in_it_each_once) {
    const Id<Person> ina{"ina"}, eli{"eli"};
    const Id<Seat> vacant{"s5"};
    const Board board{.seats = {{.id = Id<Seat>{"s1"}, .party = norvane, .person = boss_of_ana, .name = "Boss of Ana"},
                          {.id = Id<Seat>{"s2"}, .party = quillon, .person = boss_of_chen, .name = "Boss of Chen"},
                          {.id = Id<Seat>{"s3"}, .party = norvane, .person = ina, .name = "Ina"},
                          {.id = Id<Seat>{"s4"}, .party = Id<Party>{"arden"}, .person = eli, .name = "Eli"},
                          {.id = vacant, .party = quillon}},
        .forums = {{.id = Id<Forum>{"jdc"},
            .seats = {Id<Seat>{"s1"}, Id<Seat>{"s2"}, Id<Seat>{"s3"}, Id<Seat>{"s4"}, vacant}}}};
    const auto names = [&](const EscalationCase& escalation) {
        std::string all;
        for (const auto& one : attendees_of(board, escalation)) all += (all.empty() ? "" : ", ") + one.name;
        return all;
    };
    auto escalation = standing_at(State::resolved);
    escalation.held_by = Address{.level = 1};
    EXPECT_EQ(names(escalation), "Boss of Ana, Boss of Chen") << "a pair of counterparts has no other members";
    escalation.held_by = Address{.level = 2, .forum = Id<Forum>{"jdc"}};
    EXPECT_EQ(names(escalation), "Boss of Ana, Boss of Chen, Ina");
    EXPECT_EQ(names(standing_at(State::drafting)), "Ana, Chen");
}

TEST(Rationale, is_not_accepted_without_what_would_change_the_answer) {  // I8
    auto escalation = standing_at(State::resolved);
    escalation.rationale = RationaleDraft{
        {.decision = "US first", .criteria = "speed", .given_up = "EU at once", .told = {"development leads"}},
        {norvane}};
    EXPECT_EQ(obstacle_to_accepting_rationale(escalation, boss_of_chen), Obstacle{rationale_is_incomplete});
    EXPECT_EQ(missing_in(escalation.rationale->text).front().at, "would_change_if");

    escalation.rationale->text.would_change_if = "the agency asks for an EU arm";
    EXPECT_EQ(obstacle_to_accepting_rationale(escalation, boss_of_chen), Obstacle{});
    EXPECT_EQ(obstacle_to_accepting_rationale(escalation, boss_of_ana), Obstacle{accepted_already});
}

TEST(Escalation, knows_which_block_changed_after_somebody_looked) {
    auto escalation = standing_at(State::drafting);
    after(escalation, entry_at(7), EscalationTextWritten{Block::criteria, "new"});
    EXPECT_EQ(changed_in(escalation.blocks, "criteria"), 8);
    EXPECT_EQ(changed_in(escalation.blocks, "background"), 0);
}

}  // namespace
}  // namespace entente
