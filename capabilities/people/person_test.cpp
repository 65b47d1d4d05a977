#include "capabilities/people/organisation_actions.h"
#include "capabilities/people/organisation_views.h"
#include "capabilities/people/person_actions.h"
#include "capabilities/people/person_views.h"
#include "capabilities/people/server_actions.h"
#include "foundation/access/credentials.h"
#include "foundation/access/rooms.h"
#include "foundation/testing/world.h"

namespace entente {

void join_people(House& house);

namespace {

using access::Command;
using access::Viewer;
using testing::expect_refused;

/// Norvane and Quillon on one server; each has an administrator who has joined.
class People : public ::testing::TestWithParam<std::string> {
protected:
    People() {
        world.command(host, [&](Command& c) { return found_server(c, server()); });
        noor = found("Norvane Pharma AG", "Norvane", "norvane.example", "Noor El-Amin", "noor@norvane.example");
        leila =
            found("Quillon Biosciences, Inc.", "Quillon", "quillon.example", "Leila Haddad", "leila@quillon.example");
    }

    static NewServer server() {
        return {.name = "Entente",
            .public_url = "https://entente.example",
            .administrator_name = "Hana Host",
            .administrator_mail = "hana@host.example",
            .time_zone = "Europe/Zurich"};
    }

    Viewer found(const char* name, const char* short_name, const char* domain, const char* who, const char* mail) {
        const auto founded = world.command(host, [&](Command& c) {
            return found_organisation(c, {name, short_name, "CH", "Europe/Zurich", {domain}, who, mail});
        });
        return joined({founded.invitation.person, founded.organisation});
    }

    Viewer joined(const Viewer& viewer) {
        world.command(viewer, [](Command& c) { join_person(c, {}); });
        return viewer;
    }

    Invitation invites(const Viewer& by, const char* name, const char* mail, bool administrator = false) {
        return world.command(by, [&](Command& c) {
            return add_person(c, {name, mail, {"Alliance management"}, administrator});
        });
    }

    void removes(const Viewer& by, const Viewer& who) {
        world.command(by, [&](Command& c) { remove_person(c, who.person, "left the company"); });
    }

    std::vector<std::string> names_seen_by(const Viewer& viewer) {
        return world.read(viewer, [](const access::Reader& r) {
            std::vector<std::string> names;
            for (const auto& person : people_of(r, {}, 100)) names.push_back(person.name);
            return names;
        });
    }

    PersonStanding seen(const Viewer& by, const Id<Person>& person) {
        return world.read(by, [&](const access::Reader& r) { return *find_standing(r, person); });
    }

    testing::World world{GetParam(), {join_people}};
    Viewer host = first_administrator(world.chance(), world.clock.now());
    Viewer noor, leila;
};

TEST_P(People, a_second_founding_of_the_server_is_refused) {
    const auto another = first_administrator(world.chance(), world.clock.now());
    expect_refused(already_set_up, [&] { world.command(another, [&](Command& c) { found_server(c, server()); }); });
}

TEST_P(People, are_invited_by_their_administrator_and_join) {
    const auto invitation = invites(noor, "Tomás Aguirre", "Tomas@Norvane.example");
    EXPECT_EQ(seen(noor, invitation.person).state, PersonState::invited);
    EXPECT_EQ(seen(noor, invitation.person).mail, "tomas@norvane.example");
    EXPECT_EQ(seen(noor, invitation.person).invited_until, world.clock.now() + days(7));

    const auto tomas = joined({invitation.person, noor.organisation});
    const auto standing = seen(tomas, tomas.person);
    EXPECT_EQ(standing.state, PersonState::joined);
    EXPECT_EQ(standing.time_zone, "Europe/Zurich");
    EXPECT_EQ(standing.working_days, usual_working_days());
    EXPECT_FALSE(standing.invited_until);
}

TEST_P(People, join_once) {
    expect_refused(has_joined, [&] { joined(noor); });
}

TEST_P(People, with_an_address_outside_the_domains_are_refused) {
    expect_refused(mail_outside_domains, [&] { invites(noor, "Leila", "leila@quillon.example"); });
    expect_refused(mail_outside_domains, [&] { invites(noor, "Leila", "leila@lab.norvane.example"); });
    EXPECT_EQ(names_seen_by(noor), (std::vector<std::string>{"Noor El-Amin"}));
}

TEST_P(People, share_no_address) {
    expect_refused(access::mail_is_taken, [&] { invites(noor, "Another Noor", "NOOR@norvane.example"); });
}

TEST_P(People, are_invited_by_administrators_only) {
    const auto tomas = joined({invites(noor, "Tomás Aguirre", "tomas@norvane.example").person, noor.organisation});
    expect_refused(not_an_administrator, [&] { invites(tomas, "Chiara Conti", "chiara@norvane.example"); });
}

TEST_P(People, of_another_organisation_are_not_found) {
    const auto tomas = invites(noor, "Tomás Aguirre", "tomas@norvane.example").person;
    EXPECT_FALSE(world.read(leila, [&](const access::Reader& r) { return find_person(r, tomas); }));
    EXPECT_FALSE(
        world.read(leila, [&](const access::Reader& r) { return find_person_by_mail(r, "tomas@norvane.example"); }));
    EXPECT_EQ(names_seen_by(leila), (std::vector<std::string>{"Leila Haddad"}));
    expect_refused(no_such_person, [&] { world.command(leila, [&](Command& c) { invite_again(c, tomas); }); });
    expect_refused(no_such_person, [&] { world.command(leila, [&](Command& c) { remove_person(c, tomas, "x"); }); });
}

TEST_P(People, of_the_organisations_are_unknown_to_the_server_administrator) {
    EXPECT_EQ(names_seen_by(host), (std::vector<std::string>{"Hana Host"}));
    const auto hosted = world.read(host, [](const access::Reader& r) { return hosted_organisations(r); });
    ASSERT_EQ(hosted.size(), 2u);
    EXPECT_EQ(hosted.front().short_name, "Norvane");
    EXPECT_TRUE(world.read(noor, [](const access::Reader& r) { return hosted_organisations(r); }).empty());
    expect_refused(not_a_server_administrator, [&] {
        world.command(noor, [](Command& c) {
            found_organisation(c, {"X", "X", "CH", "UTC", {"x.example"}, "X", "x@x.example"});
        });
    });
}

TEST_P(People, removed_lose_their_session_token_and_links_at_once) {
    const auto tomas = joined({invites(noor, "Tomás Aguirre", "tomas@norvane.example").person, noor.organisation});
    const auto [session, token, link] = world.command(tomas, [&](Command& c) {
        auto& tables = c.tables_for_secrets();
        return std::tuple{
            access::start_session(tables, world.chance(), tomas.person, tomas.organisation, c.at(), "Firefox"),
            access::make_token(tables, world.chance(), tomas.person, tomas.organisation, c.at(), c.at() + days(9), "t"),
            access::make_link(
                tables, world.chance(), {access::LinkKind::reset, tomas.person.text(), c.at() + days(1)})};
    });
    const auto ways_in = [&] {
        return world.write([&](store::Tables& tables) {
            const auto at = world.clock.now();
            return int{access::find_session(tables, session, at).has_value()} +
                   int{access::find_token(tables, token, at).has_value()} +
                   int{access::find_link(tables, link, at).has_value()} +
                   int{access::find_by_mail(tables, "tomas@norvane.example").has_value()};
        });
    };
    ASSERT_EQ(ways_in(), 4);
    removes(noor, tomas);
    EXPECT_EQ(ways_in(), 0);
    EXPECT_TRUE(names_seen_by(tomas).empty());
    EXPECT_EQ(names_seen_by(noor), (std::vector<std::string>{"Noor El-Amin"}));
    EXPECT_EQ(seen(noor, tomas.person).state, PersonState::removed);
}

TEST_P(People, removed_may_be_invited_anew) {
    const auto tomas = joined({invites(noor, "Tomás Aguirre", "tomas@norvane.example").person, noor.organisation});
    removes(noor, tomas);
    EXPECT_NE(invites(noor, "Tomás Aguirre", "tomas@norvane.example").person, tomas.person);
}

TEST_P(People, with_a_place_in_another_room_hand_it_over_before_they_are_removed) {
    const auto tomas = joined({invites(noor, "Tomás Aguirre", "tomas@norvane.example").person, noor.organisation});
    const auto alliance = world.chance().id<Alliance>(world.clock.now());
    const auto room = world.command(tomas, [&](Command& c) {
        return access::open_room(c, {access::RoomKind::joint, "Meridian", alliance, std::nullopt},
            {{tomas.person, tomas.organisation, "holds a seat"}});
    });
    expect_refused(still_seated, [&] { removes(noor, tomas); });
    world.command(tomas, [&](Command& c) { access::dismiss(c, room, {tomas.person, "handed over"}); });
    removes(noor, tomas);
    EXPECT_EQ(seen(noor, tomas.person).state, PersonState::removed);
}

TEST_P(People, keep_at_least_one_administrator) {
    expect_refused(last_administrator, [&] { removes(noor, noor); });
    const auto chiara =
        joined({invites(noor, "Chiara Conti", "chiara@norvane.example", true).person, noor.organisation});
    removes(chiara, noor);
    EXPECT_EQ(names_seen_by(chiara), (std::vector<std::string>{"Chiara Conti"}));
}

TEST_P(People, change_what_is_theirs_in_the_version_that_they_saw) {
    const auto before = seen(noor, noor.person);
    PersonChange change{"Dr Noor El-Amin", before.mail, {"IT security"}, true, false, "Asia/Tokyo", "de", {0, 1, 2, 3}};
    world.command(
        noor, [&](Command& c) { change_person(c, noor.person, change); }, before.version);
    EXPECT_EQ(seen(noor, noor.person).time_zone, "Asia/Tokyo");
    expect_refused(access::somebody_was_faster, [&] {
        world.command(
            noor, [&](Command& c) { change_person(c, noor.person, change); }, before.version);
    });
    expect_refused(access::version_is_missing,
        [&] { world.command(noor, [&](Command& c) { change_person(c, noor.person, change); }); });
}

TEST_P(People, sign_in_with_their_new_address_once_it_is_changed) {
    const auto before = seen(noor, noor.person);
    const PersonChange change{
        before.name, "noor.el-amin@norvane.example", {}, true, false, "Europe/Zurich", "en", usual_working_days()};
    world.command(
        noor, [&](Command& c) { change_person(c, noor.person, change); }, before.version);
    const auto knows = [&](const char* mail) {
        return world.write([&](store::Tables& t) { return access::find_by_mail(t, mail).has_value(); });
    };
    EXPECT_TRUE(knows("noor.el-amin@norvane.example"));
    EXPECT_FALSE(knows("noor@norvane.example"));
}

TEST_P(People, invited_again_keep_only_the_latest_link) {
    const auto first = invites(noor, "Tomás Aguirre", "tomas@norvane.example");
    const auto second = world.command(noor, [&](Command& c) { return invite_again(c, first.person); });
    world.write([&](store::Tables& tables) {
        EXPECT_FALSE(access::find_link(tables, first.secret, world.clock.now()));
        EXPECT_TRUE(access::find_link(tables, second.secret, world.clock.now()));
    });
}

TEST_P(People, who_are_the_first_of_an_organisation_get_a_new_link_until_they_have_a_password) {
    const auto arden = world.command(host, [](Command& c) {
        return found_organisation(c, {"Arden Cloudworks, Inc.", "Arden", "US", "America/Chicago", {"arden.example"},
                                         "Ava Lin", "ava@arden.example"});
    });
    const auto again =
        world.command(host, [&](Command& c) { return invite_first_administrator(c, arden.organisation); });
    EXPECT_NE(again.secret, arden.invitation.secret);
    world.write(
        [&](store::Tables& tables) { access::set_password(tables, again.person, "a hash", world.clock.now()); });
    expect_refused(administrator_has_joined,
        [&] { world.command(host, [&](Command& c) { invite_first_administrator(c, arden.organisation); }); });
}

TEST_P(People, of_one_company_cannot_take_the_domain_of_another) {
    const auto standing = world.read(noor, [](const access::Reader& r) { return *find_own_organisation(r); });
    const OrganisationChange greedy{
        "Norvane Pharma AG", "Norvane", {"norvane.example", "quillon.example"}, "CH", "Europe/Zurich"};
    expect_refused(domain_is_taken, [&] {
        world.command(
            noor, [&](Command& c) { describe_organisation(c, greedy); }, standing.version);
    });
    const OrganisationChange modest{
        "Norvane Pharma AG", "Norvane", {"norvane.example", "@Lab.norvane.example"}, "CH", "Europe/Zurich"};
    world.command(
        noor, [&](Command& c) { describe_organisation(c, modest); }, standing.version);
    EXPECT_TRUE(invites(noor, "Ivo Lab", "ivo@lab.norvane.example").expires_at > world.clock.now());
}

TEST_P(People, who_host_the_server_administer_it_together) {
    const auto helper = joined({invites(host, "Henk Host", "henk@elsewhere.example").person, host.organisation});
    EXPECT_EQ(world.read(helper, [](const access::Reader& r) { return hosted_organisations(r).size(); }), 2u);
}

TEST_P(People, are_the_same_after_a_rebuild) {
    const auto tomas = joined({invites(noor, "Tomás Aguirre", "tomas@norvane.example").person, noor.organisation});
    world.command(noor, [&](Command& c) { offer_reset(c, tomas.person); });
    removes(noor, tomas);
    EXPECT_TRUE(world.rebuild_changes_nothing());
}

INSTANTIATE_TEST_SUITE_P(OnEachDatabase, People, ::testing::ValuesIn(testing::database_kinds()),
    [](const auto& kind) { return kind.param; });

}  // namespace
}  // namespace entente
