#include "capabilities/people/organisation_actions.h"
#include "capabilities/people/sign_in_actions.h"
#include "foundation/testing/world.h"

namespace entente {

void join_people(House& house);

namespace {

using access::Command;
using access::LinkKind;
using access::Viewer;
using testing::expect_refused;

const std::string good_password = "three herons over the quiet weir";
const std::string better_password = "four herons over the loud weir";

/// A server before its first minute; `set_up_by_hana` makes it ready.
class SignIn : public ::testing::TestWithParam<std::string> {
protected:
    Doorstep step(const char* address = "192.0.2.7") {
        return {world.store(), world.record(), world.chance(), world.passwords(), world.clock.now(), world.clock.now(),
            address, "Firefox on Linux"};
    }

    std::string a_link(LinkKind kind, std::string about, Span lasts) {
        return world.write([&](store::Tables& t) {
            return access::make_link(t, world.chance(), {kind, about, world.clock.now() + lasts});
        });
    }

    SignedIn set_up_by_hana(const std::string& link) {
        auto door = step();
        return set_up(door, link,
            {.name = "Entente",
                .public_url = "https://entente.example",
                .administrator_name = "Hana Host",
                .administrator_mail = "hana@host.example",
                .time_zone = "Europe/Zurich"},
            good_password);
    }

    /// Noor of Norvane, invited; the secret of her link.
    std::string invite_noor() {
        const auto hana = set_up_by_hana(a_link(LinkKind::setup, "", minutes(30)));
        return world
            .command(hana.viewer,
                [](Command& c) {
                    return found_organisation(c, {"Norvane Pharma AG", "Norvane", "CH", "Europe/Zurich",
                                                     {"norvane.example"}, "Noor El-Amin", "noor@norvane.example"});
                })
            .invitation.secret;
    }

    SignedIn uses(const std::string& link, const std::optional<std::string>& password, Joining joining = {}) {
        auto door = step();
        return use_link(door, link, password, joining);
    }

    SignedIn signs_in(const std::string& mail, const std::string& password, const char* address = "192.0.2.7") {
        auto door = step(address);
        return sign_in(door, mail, password);
    }

    bool stands(const std::string& session) {
        return world.write(
            [&](store::Tables& t) { return access::find_session(t, session, world.clock.now()).has_value(); });
    }

    testing::World world{GetParam(), {join_people}};
};

TEST_P(SignIn, begins_with_the_setup_link_which_works_once) {
    const auto link = a_link(LinkKind::setup, "", minutes(30));
    const auto hana = set_up_by_hana(link);
    EXPECT_TRUE(hana.me.server_administrator);
    EXPECT_TRUE(stands(hana.session));
    EXPECT_EQ(hana.me.organisation.name, "Entente");
    expect_refused(already_set_up, [&] { set_up_by_hana(link); });
}

TEST_P(SignIn, a_setup_link_expires_and_no_other_link_sets_up) {
    const auto old = a_link(LinkKind::setup, "", minutes(30));
    world.clock.advance(minutes(30));
    expect_refused(link_does_not_work, [&] { set_up_by_hana(old); });
    expect_refused(link_does_not_work, [&] { set_up_by_hana("guessed"); });
    EXPECT_TRUE(set_up_by_hana(a_link(LinkKind::setup, "", minutes(30))).me.server_administrator);
}

TEST_P(SignIn, a_weak_password_leaves_the_link_unused) {
    const auto link = invite_noor();
    expect_refused(access::password_is_short, [&] { uses(link, "herons"); });
    expect_refused(password_is_missing, [&] { uses(link, std::nullopt); });
    expect_refused(access::password_is_own, [&] { uses(link, "Norvane Norvane 2026"); });
    EXPECT_EQ(uses(link, good_password).me.name, "Noor El-Amin");
}

TEST_P(SignIn, an_invitation_is_looked_at_as_often_as_one_likes_and_used_once) {
    const auto link = invite_noor();
    auto door = step();
    for (int look = 0; look < 3; ++look) EXPECT_EQ(look_at_link(door, link).organisation, "Norvane Pharma AG");
    const auto noor = uses(link, good_password, {"Asia/Tokyo", "de", std::vector{0, 1, 2}});
    EXPECT_EQ(noor.me.time_zone, "Asia/Tokyo");
    EXPECT_FALSE(noor.me.server_administrator);
    expect_refused(link_does_not_work, [&] { uses(link, better_password); });
    expect_refused(link_does_not_work, [&] { look_at_link(door, link); });
    EXPECT_EQ(signs_in("Noor@Norvane.example ", good_password).me.person, noor.me.person);
}

TEST_P(SignIn, keeps_a_password_anew_that_was_kept_more_weakly) {
    uses(invite_noor(), good_password);
    const auto hash = [&] {
        return world.write([](store::Tables& t) { return access::find_credential(t, "noor@norvane.example")->hash; });
    };
    const auto before = hash();
    signs_in("noor@norvane.example", good_password);
    EXPECT_EQ(hash(), before) << "the control";

    const access::Passwords today(Bytes(32, 3), {32'768, 2});
    auto door = step();
    Doorstep stronger{
        door.store, door.record, door.chance, today, door.at, door.by_machine, door.address, door.device, door.once};
    EXPECT_TRUE(today.is_dated(before));
    sign_in(stronger, "noor@norvane.example", good_password);
    EXPECT_FALSE(today.is_dated(hash()));
    sign_in(stronger, "noor@norvane.example", good_password);
    EXPECT_EQ(today.hashes_made(), 3u) << "once to compare, once to keep anew, once to compare again";
}

TEST_P(SignIn, answers_alike_for_an_unknown_address_and_a_wrong_password) {
    uses(invite_noor(), good_password);
    expect_refused(wrong_mail_or_password, [&] { signs_in("noor@norvane.example", better_password); });
    expect_refused(wrong_mail_or_password, [&] { signs_in("nobody@norvane.example", better_password); });
}

TEST_P(SignIn, does_the_same_work_for_an_unknown_address_and_a_wrong_password) {
    uses(invite_noor(), good_password);
    const auto work_of = [&](const char* mail) {
        const auto before = world.passwords().hashes_made();
        expect_refused(wrong_mail_or_password, [&] { signs_in(mail, better_password); });
        return world.passwords().hashes_made() - before;
    };
    EXPECT_EQ(work_of("noor@norvane.example"), 1u);
    EXPECT_EQ(work_of("nobody@norvane.example"), 1u);
    EXPECT_EQ(work_of("hana@host.example"), 1u);
    const auto before = world.passwords().hashes_made();
    signs_in("noor@norvane.example", good_password);
    EXPECT_EQ(world.passwords().hashes_made(), before + 1) << "the control";
}

TEST_P(SignIn, closes_a_password_that_was_guessed_at_a_hundred_times) {
    const auto noor = uses(invite_noor(), good_password);
    world.write([&](store::Tables& t) {
        for (int guess = 0; guess < 99; ++guess)
            access::count_wrong_try(t, "noor@norvane.example", "198.51.100.9", world.clock.now());
    });
    world.clock.advance(minutes(16));
    expect_refused(wrong_mail_or_password, [&] { signs_in("noor@norvane.example", better_password); });
    world.clock.advance(minutes(16));
    const auto hashes = world.passwords().hashes_made();
    expect_refused(wrong_mail_or_password, [&] { signs_in("noor@norvane.example", good_password); });
    EXPECT_EQ(world.passwords().hashes_made(), hashes + 1) << "the guesser cannot tell by the work";
    auto door = step();
    world.clock.advance(minutes(16));
    door.at = door.by_machine = world.clock.now();
    expect_refused(wrong_password, [&] { change_password(door, noor.viewer, good_password, better_password); });

    const auto reset = world.command(noor.viewer, [&](Command& c) { return renew_way_in(c); });
    EXPECT_EQ(look_at_link(door, reset.secret).password_closed_at, door.at + minutes(-32));
    uses(reset.secret, better_password);
    EXPECT_EQ(signs_in("noor@norvane.example", better_password).me.name, "Noor El-Amin");
}

TEST_P(SignIn, lets_guessing_wait_and_says_how_long) {
    uses(invite_noor(), good_password);
    for (int guess = 0; guess < 5; ++guess)
        expect_refused(wrong_mail_or_password, [&] { signs_in("noor@norvane.example", "wrong"); });
    expect_refused(too_many_tries, [&] { signs_in("noor@norvane.example", good_password); });
    expect_refused(too_many_tries, [&] { signs_in("noor@norvane.example", good_password, "198.51.100.9"); });
    world.clock.advance(seconds(31));
    EXPECT_EQ(signs_in("noor@norvane.example", good_password).me.name, "Noor El-Amin");
}

TEST_P(SignIn, waits_as_well_for_an_address_that_nobody_has) {
    for (int guess = 0; guess < 5; ++guess)
        expect_refused(wrong_mail_or_password, [&] { signs_in("nobody@norvane.example", "wrong"); });
    expect_refused(too_many_tries, [&] { signs_in("nobody@norvane.example", "wrong"); });
}

TEST_P(SignIn, a_reset_ends_every_session_that_stood) {
    const auto noor = uses(invite_noor(), good_password);
    const auto reset = world.command(noor.viewer, [&](Command& c) { return renew_way_in(c); });
    const auto again = uses(reset.secret, better_password);
    EXPECT_FALSE(stands(noor.session));
    EXPECT_TRUE(stands(again.session));
    expect_refused(wrong_mail_or_password, [&] { signs_in("noor@norvane.example", good_password); });
    EXPECT_TRUE(stands(signs_in("noor@norvane.example", better_password).session));
}

TEST_P(SignIn, a_new_password_needs_the_present_one_and_ends_other_sessions) {
    const auto noor = uses(invite_noor(), good_password);
    const auto elsewhere = signs_in("noor@norvane.example", good_password);
    auto door = step();
    expect_refused(wrong_password, [&] { change_password(door, noor.viewer, better_password, better_password); });
    const auto after = change_password(door, noor.viewer, good_password, better_password);
    EXPECT_FALSE(stands(noor.session));
    EXPECT_FALSE(stands(elsewhere.session));
    EXPECT_TRUE(stands(after.session));
}

TEST_P(SignIn, a_link_into_the_demo_story_asks_for_no_password) {
    const auto noor = uses(invite_noor(), good_password);
    EXPECT_EQ(uses(a_link(LinkKind::demo, noor.viewer.person.text(), days(7)), std::nullopt).me.name, "Noor El-Amin");
}

TEST_P(SignIn, a_link_about_something_else_is_no_way_in) {
    set_up_by_hana(a_link(LinkKind::setup, "", minutes(30)));
    const auto of_a_party = a_link(LinkKind::invitation, world.chance().uuid(world.clock.now()), days(7));
    expect_refused(link_does_not_work, [&] { uses(of_a_party, good_password); });
    EXPECT_TRUE(
        world.write([&](store::Tables& t) { return access::find_link(t, of_a_party, world.clock.now()).has_value(); }));
}

INSTANTIATE_TEST_SUITE_P(OnEachDatabase, SignIn, ::testing::ValuesIn(testing::database_kinds()),
    [](const auto& kind) { return kind.param; });

}  // namespace
}  // namespace entente
