#include "foundation/access/credentials.h"
#include "foundation/access/rooms.h"
#include "foundation/testing/world.h"

namespace entente::access {
namespace {

using testing::expect_refused;
using testing::World;

/// Ana, who signs in, and Chen, who does so too.
class Secrets : public ::testing::TestWithParam<std::string> {
protected:
    World world{GetParam()};
    Viewer ana = world.somebody_of(world.an_organisation());
    Viewer chen = world.somebody_of(world.an_organisation());

    std::string signs_in(const Viewer& who) {
        return world.write([&](store::Tables& tables) {
            return start_session(tables, world.chance(), who.person, who.organisation, world.clock.now(), "a laptop");
        });
    }
    std::optional<Session> session(const std::string& secret) {
        return world.write([&](store::Tables& tables) { return find_session(tables, secret, world.clock.now()); });
    }
    void is_active(const std::string& secret) {
        world.write([&](store::Tables& tables) {
            touch_session(tables, *find_session(tables, secret, world.clock.now()), world.clock.now());
        });
    }
    std::size_t sessions(const Viewer& who) {
        return world.write(
            [&](store::Tables& tables) { return sessions_of(tables, who.person, world.clock.now()).size(); });
    }
    std::string link(LinkKind kind, std::string about, Span lasts) {
        return world.write([&](store::Tables& tables) {
            return make_link(tables, world.chance(), {kind, std::move(about), world.clock.now() + lasts});
        });
    }
    std::optional<Link> looks_at(const std::string& secret) {
        return world.write([&](store::Tables& tables) { return find_link(tables, secret, world.clock.now()); });
    }
    std::optional<Link> uses(const std::string& secret) {
        return world.write([&](store::Tables& tables) { return use_link(tables, secret, world.clock.now()); });
    }
    void guesses_wrong(const std::string& account, const std::string& address, int times = 1) {
        world.write([&](store::Tables& tables) {
            for (int i = 0; i < times; ++i) count_wrong_try(tables, account, address, world.clock.now());
        });
    }
    int wait(const std::string& account, const std::string& address) {
        return world.write(
            [&](store::Tables& tables) { return seconds_to_wait(tables, account, address, world.clock.now()); });
    }
};

INSTANTIATE_TEST_SUITE_P(Databases, Secrets, ::testing::ValuesIn(testing::database_kinds()));

TEST_P(Secrets, a_session_ends_after_thirty_idle_minutes) {
    const auto idle = signs_in(ana), busy = signs_in(ana);
    world.clock.advance(minutes(20));
    is_active(busy);
    EXPECT_TRUE(session(idle));
    world.clock.advance(minutes(10));
    EXPECT_FALSE(session(idle));
    ASSERT_TRUE(session(busy));
    EXPECT_EQ(session(busy)->person, ana.person);
    EXPECT_EQ(sessions(ana), 1u);
}

TEST_P(Secrets, a_session_ends_after_twelve_hours_however_busy) {
    const auto secret = signs_in(ana);
    for (int quarter = 1; quarter < 48; ++quarter) {
        world.clock.advance(minutes(15));
        is_active(secret);
    }
    EXPECT_TRUE(session(secret));
    world.clock.advance(minutes(15));
    EXPECT_FALSE(session(secret));
}

TEST_P(Secrets, a_session_is_found_by_its_secret_alone_and_the_secret_is_not_stored) {
    const auto secret = signs_in(ana);
    EXPECT_FALSE(session("another"));
    world.write([&](store::Tables& tables) {
        const auto stored = tables.run({"test.stored", "SELECT hash FROM session"});
        EXPECT_NE(stored.front().text(0), secret);
        EXPECT_FALSE(find_session(tables, stored.front().text(0), world.clock.now()));
    });
}

TEST_P(Secrets, a_person_has_twenty_sessions_at_most) {
    const auto first = signs_in(ana);
    for (int more = 0; more < 20; ++more) {
        world.clock.advance(seconds(1));
        signs_in(ana);
    }
    EXPECT_EQ(sessions(ana), 20u);
    EXPECT_FALSE(session(first));
}

TEST_P(Secrets, all_sessions_end_but_the_one_that_asked) {
    const auto here = signs_in(ana), there = signs_in(ana), chens = signs_in(chen);
    world.write([&](store::Tables& tables) { end_all_sessions(tables, ana.person, here); });
    EXPECT_TRUE(session(here));
    EXPECT_FALSE(session(there));
    EXPECT_TRUE(session(chens));
    world.write([&](store::Tables& tables) { end_session(tables, here); });
    EXPECT_FALSE(session(here));
}

TEST_P(Secrets, one_ends_sessions_of_ones_own_list_alone) {
    const auto chens = signs_in(chen);
    const auto id = session(chens)->id;
    EXPECT_FALSE(world.write([&](store::Tables& tables) { return end_session_of(tables, ana.person, id); }));
    EXPECT_TRUE(session(chens));
    EXPECT_TRUE(world.write([&](store::Tables& tables) { return end_session_of(tables, chen.person, id); }));
    EXPECT_FALSE(session(chens));
}

TEST_P(Secrets, a_link_works_once_and_a_look_at_it_does_not_use_it_up) {
    const auto secret = link(LinkKind::invitation, ana.person.text(), days(7));
    EXPECT_TRUE(looks_at(secret));
    EXPECT_TRUE(looks_at(secret));
    const auto used = uses(secret);
    ASSERT_TRUE(used);
    EXPECT_EQ(used->kind, LinkKind::invitation);
    EXPECT_EQ(used->about, ana.person.text());
    EXPECT_FALSE(uses(secret));
    EXPECT_FALSE(looks_at(secret));
}

TEST_P(Secrets, a_link_expires) {
    const auto secret = link(LinkKind::setup, "", minutes(30));
    world.clock.advance(minutes(29));
    EXPECT_TRUE(looks_at(secret));
    world.clock.advance(minutes(1));
    EXPECT_FALSE(looks_at(secret));
    EXPECT_FALSE(uses(secret));
    EXPECT_FALSE(uses("a guess"));
}

TEST_P(Secrets, a_newer_link_makes_the_older_worthless) {
    const auto older = link(LinkKind::reset, ana.person.text(), minutes(30));
    const auto chens = link(LinkKind::reset, chen.person.text(), minutes(30));
    world.write([&](store::Tables& tables) { void_links(tables, LinkKind::reset, ana.person.text()); });
    EXPECT_FALSE(uses(older));
    EXPECT_TRUE(uses(chens));
}

TEST_P(Secrets, a_token_speaks_for_its_person_until_it_expires) {
    const auto token = world.write([&](store::Tables& tables) {
        return make_token(tables, world.chance(), ana.person, ana.organisation, world.clock.now(),
            world.clock.now() + days(90), "reports");
    });
    EXPECT_TRUE(token.starts_with("ent_"));
    const auto viewer = [&] {
        return world.write([&](store::Tables& tables) { return find_token(tables, token, world.clock.now()); });
    };
    ASSERT_TRUE(viewer());
    EXPECT_EQ(viewer()->person, ana.person);
    world.clock.advance(days(90));
    EXPECT_FALSE(viewer());
}

TEST_P(Secrets, a_person_is_found_by_mail_once_they_have_a_password) {
    world.write([&](store::Tables& tables) {
        know_mail(tables, ana.person, ana.organisation, "Ana@Norvane.example");
        EXPECT_FALSE(find_credential(tables, "ana@norvane.example"));
        EXPECT_EQ(find_by_mail(tables, "ana@norvane.example")->person, ana.person);
        set_password(tables, ana.person, "a hash", world.clock.now());
        EXPECT_EQ(find_credential(tables, " ana@NORVANE.example ")->hash, "a hash");

        know_mail(tables, ana.person, ana.organisation, "ana.ruiz@norvane.example");
        EXPECT_FALSE(find_credential(tables, "ana@norvane.example"));
        EXPECT_TRUE(find_credential(tables, "ana.ruiz@norvane.example"));
    });
    expect_refused(mail_is_taken, [&] {
        world.write([&](store::Tables& tables) {
            know_mail(tables, chen.person, chen.organisation, "ana.ruiz@norvane.example");
        });
    });
}

TEST_P(Secrets, nothing_is_left_to_come_in_by_for_somebody_shut_out) {
    const auto secret = signs_in(ana), chens = signs_in(chen);
    const auto reset = link(LinkKind::reset, ana.person.text(), minutes(30));
    world.write([&](store::Tables& tables) {
        const auto now = world.clock.now();
        know_mail(tables, ana.person, ana.organisation, "ana@norvane.example");
        set_password(tables, ana.person, "a hash", now);
        const auto token =
            make_token(tables, world.chance(), ana.person, ana.organisation, now, now + days(1), "reports");
        shut_out(tables, ana.person);
        EXPECT_FALSE(find_token(tables, token, now));
        EXPECT_FALSE(find_credential(tables, "ana@norvane.example"));
    });
    EXPECT_FALSE(session(secret));
    EXPECT_FALSE(uses(reset));
    EXPECT_TRUE(session(chens));
}

TEST_P(Secrets, who_guesses_an_account_waits_longer_and_longer) {
    guesses_wrong("ana@norvane.example", "192.0.2.1", 4);
    EXPECT_EQ(wait("ana@norvane.example", "192.0.2.1"), 0);
    for (const int expected : {30, 60, 90}) {
        guesses_wrong("Ana@norvane.example", "192.0.2.1");
        EXPECT_EQ(wait("ana@norvane.example", "192.0.2.2"), expected) << "from another address as well";
        world.clock.advance(seconds(expected));
        EXPECT_EQ(wait("ana@norvane.example", "192.0.2.1"), 0);
    }
    EXPECT_EQ(wait("chen@corvane.example", "192.0.2.1"), 0);
    guesses_wrong("ana@norvane.example", "192.0.2.1", 100);
    EXPECT_EQ(wait("ana@norvane.example", "192.0.2.9"), 15 * 60) << "never longer";
    world.clock.advance(hours(12));
    EXPECT_EQ(wait("ana@norvane.example", "192.0.2.9"), 0) << "forgotten";
    guesses_wrong("ana@norvane.example", "192.0.2.9");
    EXPECT_EQ(wait("ana@norvane.example", "192.0.2.9"), 0) << "and counted anew";
}

TEST_P(Secrets, an_address_tries_fifty_times_in_ten_minutes) {
    for (int i = 0; i < 49; ++i) guesses_wrong("somebody" + std::to_string(i), "192.0.2.1");
    EXPECT_EQ(wait("nobody", "192.0.2.1"), 0);
    world.clock.advance(minutes(4));
    guesses_wrong("somebody else", "192.0.2.1");
    EXPECT_EQ(wait("nobody", "192.0.2.1"), 6 * 60);
    EXPECT_EQ(wait("nobody", "192.0.2.2"), 0);
    world.clock.advance(minutes(6));
    EXPECT_EQ(wait("nobody", "192.0.2.1"), 0);
}

/// A guesser who tries a thousand times, every ninety seconds, and how it goes.
struct Siege {
    int tried = 0;  ///< guesses that were really compared with the password
    int busiest_hour = 0;
    bool closed = false;
};

TEST_P(Secrets, a_thousand_guesses_are_a_hundred_tries) {
    const std::string account = "ana@norvane.example";
    const auto siege = world.write([&](store::Tables& tables) {
        know_mail(tables, ana.person, ana.organisation, account);
        set_password(tables, ana.person, "a hash", world.clock.now());
        Siege siege;
        std::vector<Instant> tries;
        auto at = world.clock.now();
        for (int guess = 0; guess < 1000; ++guess, at = at + seconds(90)) {
            if (seconds_to_wait(tables, account, "192.0.2.1", at) > 0) continue;
            if (!find_credential(tables, account)->closed_at) tries.push_back(at);
            count_wrong_try(tables, account, "192.0.2.1", at);
        }
        for (const auto& first : tries)
            siege.busiest_hour = std::max(siege.busiest_hour,
                static_cast<int>(
                    std::ranges::count_if(tries, [&](Instant one) { return one >= first && one < first + hours(1); })));
        siege.tried = static_cast<int>(tries.size());
        siege.closed = find_credential(tables, account)->closed_at.has_value();
        return siege;
    });
    EXPECT_EQ(siege.tried, 100);
    EXPECT_LE(siege.busiest_hour, 60);
    EXPECT_TRUE(siege.closed);
}

TEST_P(Secrets, wrong_tries_in_a_row_are_counted_however_far_apart) {
    const std::string account = "ana@norvane.example";
    const auto closed = [&] {
        return world.write([&](store::Tables& t) { return find_credential(t, account)->closed_at.has_value(); });
    };
    world.write([&](store::Tables& tables) {
        know_mail(tables, ana.person, ana.organisation, account);
        set_password(tables, ana.person, "a hash", world.clock.now());
        for (int day = 0; day < 99; ++day) count_wrong_try(tables, account, "192.0.2.1", world.clock.now() + days(day));
    });
    EXPECT_FALSE(closed());
    world.write([&](store::Tables& tables) { forget_wrong_tries(tables, account); });
    guesses_wrong(account, "192.0.2.1", 99);
    EXPECT_FALSE(closed()) << "the right password begins the row anew";
    guesses_wrong("Ana@Norvane.example ", "192.0.2.1");
    EXPECT_TRUE(closed());
    world.write([&](store::Tables& tables) { set_password(tables, ana.person, "another", world.clock.now()); });
    EXPECT_FALSE(closed());
}

TEST_P(Secrets, a_closed_password_is_shown_to_the_own_organisation_alone) {
    world.write([&](store::Tables& tables) {
        know_mail(tables, ana.person, ana.organisation, "ana@norvane.example");
        set_password(tables, ana.person, "a hash", world.clock.now());
    });
    const auto noor = world.somebody_of(ana.organisation);
    world.command(ana, [&](Command& command) {
        open_room(command, {RoomKind::organisation, "Norvane", std::nullopt, ana.organisation},
            {{ana.person, ana.organisation, ""}, {noor.person, ana.organisation, ""}});
        open_room(command, {RoomKind::joint, "Orion", command.fresh<Alliance>(), std::nullopt},
            {{ana.person, ana.organisation, ""}, {chen.person, chen.organisation, ""}});
    });
    const auto seen_by = [&](const Viewer& viewer) {
        return world.read(viewer, [](const Reader& reader) { return closed_passwords(reader).size(); });
    };
    EXPECT_EQ(seen_by(noor), 0u);
    guesses_wrong("ana@norvane.example", "192.0.2.1", 100);
    EXPECT_EQ(seen_by(noor), 1u);
    EXPECT_EQ(seen_by(chen), 0u);
}

TEST_P(Secrets, guesses_are_forgotten_after_the_right_password) {
    guesses_wrong("ana@norvane.example", "192.0.2.1", 8);
    EXPECT_GT(wait("ana@norvane.example", "192.0.2.1"), 0);
    world.write([&](store::Tables& tables) { forget_wrong_tries(tables, "ana@norvane.example"); });
    EXPECT_EQ(wait("ana@norvane.example", "192.0.2.1"), 0);
}

}  // namespace
}  // namespace entente::access
