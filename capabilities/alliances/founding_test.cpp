#include "capabilities/alliances/founding.h"
#include "foundation/describe/json.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace entente {
namespace {

NewAlliance orion() {
    return {.name = "Orion",
        .type = "AT04",
        .tier = Tier::typical,
        .phase = Phase::active,
        .effective_date = Day{20'000},
        .parties = {{"Norvane Pharma AG", "Norvane", NewStanding::us, {}},
            {"Quillon Biosciences, Inc.", "Quillon", NewStanding::invited,
                NewManager{"Leila Haddad", "leila@quillon.example"}},
            {"Brackwell Systems SE", "Brackwell", NewStanding::paper, {}}},
        .seats = {{.key = "n-am",
                      .party = "Norvane",
                      .role = Role::alliance_manager,
                      .title = "Alliance manager",
                      .person_mail = "tomas@norvane.example",
                      .counterpart_key = "q-am"},
            {.key = "q-am", .party = "Quillon", .role = Role::alliance_manager, .title = "Alliance manager"},
            {.key = "n-ceo", .party = "Norvane", .role = Role::executive_sponsor, .title = "CEO"},
            {.key = "q-ceo", .party = "Quillon", .role = Role::executive_sponsor, .title = "CEO"},
            {.key = "b-ceo",
                .party = "Brackwell",
                .role = Role::executive_sponsor,
                .title = "CEO",
                .name = "Berta Brack"}},
        .forums = {{.key = "final",
                       .name = "Final pair",
                       .level = ForumLevel::final_pair,
                       .seats = {"n-ceo", "q-ceo", "b-ceo"}},
            {.key = "jsc",
                .name = "Steering",
                .level = ForumLevel::global,
                .parent_key = "final",
                .seats = {"n-am", "q-am"},
                .co_chairs = {"n-am", "q-am"}}}};
}

struct Wrong {
    const char* sentence;
    void (*does)(NewAlliance&);
    const char* at;
};

TEST(Founding, names_every_fault_of_a_description_at_its_place) {
    const Wrong cases[] = {
        {"an unknown type", [](auto& a) { a.type = "AT99"; }, "/type"},
        {"nobody is us",
            [](auto& a) {
                a.parties[0].standing = NewStanding::paper;
                a.seats[0].person_mail.reset();
            },
            "/parties"},
        {"two are us",
            [](auto& a) {
                a.parties[2].standing = NewStanding::us;
                a.seats[4].name.reset();
            },
            "/parties"},
        {"two parties of one short name",
            [](auto& a) {
                a.parties[2].short_name = "Quillon";
                a.seats[4].party = "Quillon";
                a.forums[0].seats.pop_back();
            },
            "/parties/2/short_name"},
        {"an invitation to nobody", [](auto& a) { a.parties[1].alliance_manager.reset(); },
            "/parties/1/alliance_manager"},
        {"a seat of no party",
            [](auto& a) {
                a.seats[3].party = "Arden";
                a.forums[0].seats = {"n-ceo", "b-ceo"};
            },
            "/seats/3/party"},
        {"a key twice",
            [](auto& a) {
                a.seats[3].key = "n-ceo";
                a.forums[0].seats = {"n-ceo", "b-ceo"};
            },
            "/seats/3/key"},
        {"our people by name", [](auto& a) { a.seats[2].name = "Dieter"; }, "/seats/2/name"},
        {"their people by mail", [](auto& a) { a.seats[3].person_mail = "dana@quillon.example"; },
            "/seats/3/person_mail"},
        {"a counterpart of the same party", [](auto& a) { a.seats[2].counterpart_key = "n-am"; },
            "/seats/2/counterpart_key"},
        {"a counterpart that faces another", [](auto& a) { a.seats[2].counterpart_key = "q-am"; },
            "/seats/2/counterpart_key"},
        {"a forum under itself", [](auto& a) { a.forums[1].parent_key = "jsc"; }, "/forums/1/parent_key"},
        {"a company without a co-chair", [](auto& a) { a.forums[1].co_chairs = {"n-am"}; }, "/forums/1/co_chairs"},
        {"a second final pair",
            [](auto& a) {
                a.forums[1].level = ForumLevel::final_pair;
                a.forums[1].parent_key.reset();
                a.forums[1].seats = {"n-ceo", "q-ceo"};
                a.forums[1].co_chairs = {};
            },
            "/forums/1/level"},
        {"an alliance manager in the final pair",
            [](auto& a) {
                a.forums[0].seats = {"n-am", "q-ceo"};
            },
            "/forums/0/seats"},
        {"who manages it in the final pair", [](auto& a) { a.seats[2].person_mail = "Tomas@norvane.example"; },
            "/forums/0/seats"},
    };
    EXPECT_TRUE(faults_in(orion()).empty());
    for (const auto& wrong : cases) {
        auto alliance = orion();
        wrong.does(alliance);
        const auto faults = faults_in(alliance);
        ASSERT_EQ(faults.size(), 1u) << wrong.sentence
                                     << (faults.size() > 1 ? ": " + faults[0].at + " and " + faults[1].at : "");
        EXPECT_EQ(faults.front().at, wrong.at) << wrong.sentence;
    }
}

TEST(Founding, is_for_its_alliance_managers_and_for_who_leads_the_alliances) {
    const OrganisationRow norvane{.short_name = "Norvane"}, host{.host = true};
    const PersonRow tomas{.mail = "tomas@norvane.example"},
        reto{.mail = "reto@norvane.example", .head_of_alliances = true}, katrin{.mail = "katrin@norvane.example"};
    EXPECT_EQ(obstacle_to_founding(orion(), tomas, norvane), std::nullopt);
    EXPECT_EQ(obstacle_to_founding(orion(), reto, norvane), std::nullopt);
    EXPECT_EQ(obstacle_to_founding(orion(), katrin, norvane), may_not_found);
    EXPECT_EQ(obstacle_to_founding(orion(), reto, host), host_is_no_party);
}

TEST(Founding, makes_the_founder_alliance_manager_unless_somebody_else_is) {
    const PersonRow katrin{.name = "Katrin Vogel", .mail = "katrin@norvane.example"};
    EXPECT_FALSE(with_our_manager(orion(), katrin).parties[0].alliance_manager);
    auto without = orion();
    without.seats[0].person_mail.reset();
    EXPECT_EQ(with_our_manager(without, katrin).parties[0].alliance_manager->mail, "katrin@norvane.example");
    EXPECT_EQ(obstacle_to_founding(without, katrin, {}), std::nullopt);
}

TEST(Slug, is_made_of_the_name_and_numbered_when_taken) {
    EXPECT_EQ(slug_from("Meridian: QB-214 & friends"), "meridian-qb-214-friends");
    EXPECT_EQ(slug_from("日本"), "alliance");
    EXPECT_EQ(free_slug("orion", {}), "orion");
    EXPECT_EQ(free_slug("orion", {"orion", "orion-2"}), "orion-3");
    EXPECT_EQ(free_slug("imports", {}), "imports-2");
}

struct CatalogueType {
    std::string code;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(CatalogueType, (), (code, name))

TEST(AllianceType, is_one_of_the_shipped_catalogue_and_no_other) {
    std::ostringstream text;
    text << std::ifstream("practice/alliance-types.json").rdbuf();
    const auto catalogue = describe::from_json<std::vector<CatalogueType>>(text.str());
    EXPECT_EQ(catalogue.size(), 10u);
    for (const auto& type : catalogue) EXPECT_TRUE(is_alliance_type(type.code)) << type.code;
    for (const auto* code : {"AT00", "AT11", "AT1", "at01", "AT0x", "XX01", ""})
        EXPECT_FALSE(is_alliance_type(code)) << code;
}

}  // namespace
}  // namespace entente
