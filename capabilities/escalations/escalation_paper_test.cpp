#include "capabilities/alliances/paper_actions.h"
#include "capabilities/escalations/escalation_rules.h"
#include "capabilities/escalations/handing_over_actions.h"
#include "capabilities/escalations/partners_test.h"
#include "capabilities/issues/handing_over.h"
#include "capabilities/issues/method_actions.h"

namespace entente::testing {
namespace {

/// An alliance with a company that does not sign in: what it writes and signs is recorded by hand and marked so.
class PaperPath : public ::testing::TestWithParam<std::string> {
protected:
    Partners partners{GetParam()};
    World& world = partners.world;
    AllianceRow vela;
    Id<Escalation> tools;
    Id<Party> norvane, tarn;
    Id<Seat> theirs, their_boss;

    template <class Does>
    auto as(const std::string& name, Does does) {
        return world.command(partners[name], does, std::int64_t{1'000'000});
    }
    template <class Looks>
    auto look(Looks looks) {
        return world.read(partners["Nils"], looks);
    }
    EscalationCase now() {
        return world.read(
            partners["Ana"], [&](const access::Reader& r) { return the_escalation(r, tools).escalation; });
    }
    Id<Seat> seat(const Id<Party>& party, const std::string& name, bool ours) {
        return as("Nils", [&](access::Command& c) {
            const auto made = make_seat(c, vela.id, party, Role::committee_member, name).id;
            if (ours) fill_seat(c, made, partners[name].person);
            else name_seat(c, made, name, "Production");
            return made;
        });
    }
    void write_everything(access::Command& c, const Id<Seat>& boss, const Id<Seat>& their_boss) {
        write_text(c, tools, Block::background, "Forty tools wear out.");
        write_text(c, tools, Block::criteria, "Fair over five years.");
        write_text(c, tools, Block::cost_of_waiting, "A line stands still.");
        write_text(c, tools, Block::why_no_more_attempts, "The line stops on Friday.");
        write_ask(c, tools, {AskKind::decision, "Choose."});
        address_to(c, tools, {.seats = {boss, their_boss}});
        schedule(c, tools, {.needed_by = Day{20'600}, .slots = {Instant{1}, Instant{2}}});
        for (const auto& party : {norvane, tarn}) {
            write_interests(c, tools, party, "a fair bill");
            write_contribution(c, tools, party, "nobody counted");
            for (const auto& option : the_escalation(c.reader(), tools).escalation.write_up.options)
                weigh_option(c, tools, option.id, party, {"fair", "slow"});
        }
    }
    /// The company signs in at last: Quinn manages for it, Chen takes Tess's seat and Bea that of her boss.
    void tarn_joins() {
        const auto link = as("Nils",
            [&](access::Command& c) { return invite_party(c, vela.id, tarn, "Quinn", "quinn@quillon.example"); });
        as("Quinn", [&](access::Command& c) {
            confirm_party(c, link.secret);
            fill_seat(c, theirs, partners["Chen"].person);
            fill_seat(c, their_boss, partners["Bea"].person);
        });
    }
    bool sees_it(const std::string& name) {
        return world.read(
            partners[name], [&](const access::Reader& r) { return find_escalation(r, tools).has_value(); });
    }
    std::vector<std::string> waiting(const std::string& name) {
        std::vector<std::string> reasons;
        for (const auto& notice :
            world.read(partners[name], [](const access::Reader& r) { return feed::waiting_for(r); }))
            reasons.push_back(notice.reason);
        return reasons;
    }
    SignedOnPaper by_hand(const std::string& hash) {
        return {.party = tarn,
            .who = "Tess",
            .signed_on = *day_from("2026-02-11"),
            .evidence = "Folder 7",
            .content_hash = hash};
    }

    void SetUp() override {
        vela = as("Nils", [&](access::Command& c) {
            return found_alliance(c,
                {.name = "Vela",
                    .type = "AT08",
                    .tier = Tier::simple,
                    .phase = Phase::active,
                    .effective_date = *day_from("2026-01-05"),
                    .parties = {{"Norvane Ltd", "Norvane", NewStanding::us, NewManager{"Nils", "nils@norvane.example"}},
                        {"Tarn Works", "Tarn", NewStanding::paper}}});
        });
        for (const auto& party : look([&](const access::Reader& r) { return parties_of(r, vela.id); }))
            (party.short_name == "Tarn" ? tarn : norvane) = party.id;
        const auto author = seat(norvane, "Ana", true), boss = seat(norvane, "Bo", true);
        theirs = seat(tarn, "Tess", false);
        their_boss = seat(tarn, "Tor", false);
        as("Ana", [&](access::Command& c) {
            const auto issue = open_issue(c, vela.id,
                {.question = "Who pays for the new tools?",
                    .theme = "TH01",
                    .hangs_on = Work::budget,
                    .about = "The tools",
                    .counterpart_seats = {theirs},
                    .own_seat = author});
            for (const auto* title : {"Half each", "By use"}) add_option(c, issue, {.title = title});
            tools = draft_escalation(c, issue);
            write_everything(c, boss, their_boss);
            ready(c, tools);
        });
    }
};

INSTANTIATE_TEST_SUITE_P(
    EachDatabase, PaperPath, ::testing::ValuesIn(database_kinds()), [](const auto& info) { return info.param; });

TEST_P(PaperPath, is_submitted_with_a_signature_on_paper_that_says_so) {
    as("Ana", [&](access::Command& c) { sign(c, tools, now().content_hash); });
    EXPECT_EQ(now().state, EscalationState::awaiting_signatures);
    as("Ana", [&](access::Command& c) { record_signature_on_paper(c, tools, by_hand(now().content_hash)); });
    EXPECT_EQ(now().state, EscalationState::submitted);
    const auto signature = now().signatures.back();
    EXPECT_TRUE(signature.on_paper);
    EXPECT_EQ(signature.recorded_by, "Ana");
    EXPECT_EQ(
        world.read(partners["Ana"], [&](const access::Reader& r) { return paper_signatures_of(r, vela.id); }).size(),
        1u);
}

TEST_P(PaperPath, records_nothing_by_hand_for_a_company_that_signs_in) {
    auto forged = by_hand(now().content_hash);
    forged.party = norvane;
    expect_refused(not_a_paper_party,
        [&] { as("Ana", [&](access::Command& c) { record_signature_on_paper(c, tools, forged); }); });
}

TEST_P(PaperPath, goes_on_with_a_person_once_the_company_signs_in) {
    tarn_joins();
    expect_refused(party_signs_in, [&] {
        as("Ana", [&](access::Command& c) { record_signature_on_paper(c, tools, by_hand(now().content_hash)); });
    });
    EXPECT_FALSE(sees_it("Chen"));
    as("Ana", [&](access::Command& c) { hand_over(c, tools, tarn, theirs); });
    EXPECT_TRUE(sees_it("Chen"));
    EXPECT_TRUE(sees_it("Quinn"));
    EXPECT_EQ(waiting("Chen"), std::vector<std::string>{"asked-to-sign"});
    as("Ana", [&](access::Command& c) { sign(c, tools, now().content_hash); });
    as("Chen", [&](access::Command& c) { sign(c, tools, now().content_hash); });
    EXPECT_EQ(now().state, EscalationState::submitted);
    EXPECT_FALSE(now().signatures.back().on_paper);
    EXPECT_TRUE(sees_it("Bea"));
}

TEST_P(PaperPath, is_decided_by_a_person_once_the_company_signs_in) {
    as("Ana", [&](access::Command& c) {
        sign(c, tools, now().content_hash);
        record_signature_on_paper(c, tools, by_hand(now().content_hash));
    });
    tarn_joins();
    as("Bo", [&](access::Command& c) {
        sign_policy(c, receiver_of(now(), partners["Bo"].person)->seat);
        take_up(c, tools);
        propose_resolution(c, tools, {{}, "By use, counted monthly."});
        hand_over(c, tools, tarn, their_boss);
    });
    EXPECT_EQ(waiting("Bea"), std::vector<std::string>{"asked-to-sign-resolution"});
    as("Bea", [&](access::Command& c) { sign_resolution(c, tools, now().resolution->hash); });
    EXPECT_EQ(now().state, EscalationState::resolved);
    EXPECT_TRUE(now().signatures.back().on_paper) << "what was signed on paper stays marked so";
}

TEST_P(PaperPath, is_passed_on_within_a_company_by_its_own_people_only) {
    tarn_joins();
    const auto hands = [&](const std::string& name, const Id<Party>& party, const Id<Seat>& to) {
        as(name, [&](access::Command& c) { hand_over(c, tools, party, to); });
    };
    expect_refused(has_a_part_already, [&] { hands("Ana", tarn, their_boss); });
    hands("Ana", tarn, theirs);
    expect_refused(only_its_own_hand_over, [&] { hands("Chen", norvane, theirs); });
    expect_refused(takes_over_from_elsewhere, [&] { hands("Ana", norvane, theirs); });
    const auto spare = seat(norvane, "Fay", true);
    hands("Ana", norvane, spare);
    EXPECT_EQ(waiting("Ana"), std::vector<std::string>{});
    EXPECT_EQ(waiting("Fay"), std::vector<std::string>{"asked-to-sign"});
    expect_refused(
        only_its_authors, [&] { as("Ana", [&](access::Command& c) { sign(c, tools, now().content_hash); }); });
}

TEST_P(PaperPath, is_resolved_with_the_other_receiver_s_signature_on_paper) {
    as("Ana", [&](access::Command& c) {
        sign(c, tools, now().content_hash);
        record_signature_on_paper(c, tools, by_hand(now().content_hash));
    });
    as("Bo", [&](access::Command& c) {
        sign_policy(c, receiver_of(now(), partners["Bo"].person)->seat);
        take_up(c, tools);
        propose_resolution(c, tools, {{}, "By use, counted monthly."});
    });
    EXPECT_EQ(now().state, EscalationState::with_counterparts);
    as("Bo", [&](access::Command& c) { record_resolution_on_paper(c, tools, by_hand(now().resolution->hash)); });
    EXPECT_EQ(now().state, EscalationState::resolved);
}

}  // namespace
}  // namespace entente::testing
