#include "capabilities/alliances/founding_actions.h"
#include "capabilities/alliances/party_actions.h"
#include "capabilities/alliances/seat_actions.h"
#include "capabilities/people/organisation_actions.h"
#include "capabilities/people/server_actions.h"
#include "foundation/access/known_people.h"
#include "foundation/access/rooms.h"
#include "foundation/testing/world.h"

#include <algorithm>

namespace entente {

void join_people(House& house);
void join_alliances(House& house);

namespace {

using access::Command;
using access::Reader;
using access::Viewer;

/// Ana of Norvane and Chen of Quillon manage Orion. Bo of Norvane sits in nothing but Norvane's own second alliance,
/// Vega with Arden, of which Chen knows nothing.
class Renaming : public ::testing::TestWithParam<std::string> {
protected:
    Renaming() {
        world.command(host, [](Command& c) {
            found_server(c, {"Entente", "https://entente.example", "Hana", "hana@host.example", "Europe/Zurich"});
        });
        ana = company("Norvane", "Ana Ruiz", "ana");
        chen = company("Quillon", "Chen Li", "chen");
        bo = world.command(ana, [](Command& c) {
            const auto in = add_person(c, {"Bo Berg", "bo@norvane.example", {"Legal"}});
            return Viewer{in.person, c.viewer().organisation};
        });
        world.command(bo, [](Command& c) { join_person(c, {}); });
        orion = founds("Orion", "Quillon", "chen@quillon.example");
        const auto link = world.command(ana, [&](Command& c) {
            const auto parties = parties_of(c.reader(), orion.id);
            const auto theirs = std::ranges::find(parties, "Quillon", &PartyRow::short_name);
            return invite_party(c, orion.id, theirs->id, "Chen Li", "chen@quillon.example").secret;
        });
        world.command(chen, [&](Command& c) { confirm_party(c, link); });
        vega = founds("Vega", "Arden", "ari@arden.example");
        world.command(ana, [&](Command& c) {
            const auto parties = parties_of(c.reader(), vega.id);
            const auto ours = std::ranges::find(parties, "Norvane", &PartyRow::short_name);
            const auto seat = make_seat(c, vega.id, ours->id, Role::team_member, "Contracts");
            fill_seat(c, seat.id, bo.person);
        });
    }

    Viewer company(const std::string& name, const std::string& who, const std::string& mail) {
        const auto domain = lower(name) + ".example";
        const auto founded = world.command(host, [&](Command& c) {
            return found_organisation(
                c, {name + " AG", name, "CH", "Europe/Zurich", {domain}, who, mail + "@" + domain});
        });
        const Viewer viewer{founded.invitation.person, founded.organisation};
        world.command(viewer, [](Command& c) { join_person(c, {}); });
        return viewer;
    }

    AllianceRow founds(const char* name, const char* other, const char* mail) {
        return world.command(ana, [&](Command& c) {
            return found_alliance(
                c, {.name = name,
                       .type = "AT04",
                       .effective_date = *day_from("2026-01-05"),
                       .parties = {{"Norvane AG", "Norvane", NewStanding::us,
                                       NewManager{"Ana Ruiz", "ana@norvane.example"}},
                           {std::string(other) + " AG", other, NewStanding::invited, NewManager{"Somebody", mail}}},
                       .seats = {},
                       .forums = {}});
        });
    }

    /// `by` gives `who` another name and work.
    void describes(const Viewer& by, const Viewer& who, const std::string& name, const std::string& work) {
        world.clock.advance(minutes(1));
        const auto room = world.read(by, [](const Reader& r) { return access::organisation_room(r)->id; });
        const auto seen = world.write(
            [&](store::Tables& tables) { return record::version_of(tables, room, Id<Subject>{who.person.text()}); });
        world.command(
            by,
            [&](Command& c) {
                const auto now = *find_person(c.reader(), who.person);
                change_person(c, who.person,
                    {name, now.mail, {work}, now.administrator, now.head_of_alliances, now.time_zone, now.language,
                        now.working_days});
            },
            seen);
    }

    std::string seat_says(const Viewer& viewer, const AllianceRow& alliance, const Viewer& holder) {
        return world.read(viewer, [&](const Reader& r) -> std::string {
            for (const auto& seat : seats_of(r, alliance.id))
                if (seat.person == holder.person) return *seat.name + ", " + *seat.function;
            return "";
        });
    }
    std::string name_for(const Viewer& viewer, const Viewer& who) {
        return world.read(viewer, [&](const Reader& r) { return access::KnownPeople(r).name_of(who.person); });
    }
    int told_in(const Id<Room>& room) {
        return world.write([&](store::Tables& tables) {
            return static_cast<int>(
                tables
                    .run({"test.told", "SELECT seq FROM entry WHERE kind = 'room.reader-described' AND room = :room"},
                        store::Parameters{}.set("room", room))
                    .size());
        });
    }
    /// In how many rows of the tables that people read `words` stand.
    int stands(const std::string& words) {
        return world.write([&](store::Tables& tables) {
            int rows = 0;
            for (const auto sql :
                {"SELECT name FROM seat", "SELECT name FROM known_person", "SELECT title FROM search_text",
                    "SELECT body FROM search_text", "SELECT name FROM person", "SELECT value FROM entry_field"})
                for (const auto& row : tables.run({"test.stands", sql}))
                    rows += !row.is_null(0) && row.text(0).find(words) != std::string::npos;
            return rows;
        });
    }

    testing::World world{GetParam(), {join_people, join_alliances}};
    Viewer host = first_administrator(world.chance(), world.clock.now());
    Viewer ana, bo, chen;
    AllianceRow orion, vega;
};

INSTANTIATE_TEST_SUITE_P(OnEachDatabase, Renaming, ::testing::ValuesIn(testing::database_kinds()),
    [](const auto& kind) { return kind.param; });

TEST_P(Renaming, is_told_by_a_fact_where_a_seat_made_the_name_known) {
    ASSERT_EQ(seat_says(chen, orion, ana), "Ana Ruiz, ");
    describes(ana, ana, "Ana Winter", "Clinical");
    EXPECT_EQ(seat_says(chen, orion, ana), "Ana Winter, Clinical");
    EXPECT_EQ(name_for(chen, ana), "Ana Winter");
    EXPECT_EQ(name_for(bo, ana), "Ana Winter");
    EXPECT_EQ(told_in(orion.room), 1);
    EXPECT_EQ(told_in(vega.room), 1);
    EXPECT_TRUE(world.rebuild_changes_nothing());
}

TEST_P(Renaming, is_told_nowhere_else) {
    describes(ana, bo, "Bo Winter", "Legal");
    EXPECT_EQ(told_in(orion.room), 0) << "Bo sits in Vega alone";
    EXPECT_EQ(name_for(chen, bo), "Somebody");
    EXPECT_EQ(told_in(vega.room), 1);
    EXPECT_EQ(seat_says(ana, vega, bo), "Bo Winter, Legal");
}

TEST_P(Renaming, tells_nothing_when_what_partners_see_stayed_as_it_was) {
    describes(ana, ana, "Ana Winter", "Clinical");
    describes(ana, ana, "Ana Winter", "Clinical");
    EXPECT_EQ(told_in(orion.room), 1);
}

TEST_P(Renaming, is_forgotten_with_the_name_before_it_when_both_are_erased) {
    describes(ana, bo, "Bo Winter", "Legal");
    EXPECT_GT(stands("Bo Berg"), 0);
    EXPECT_GT(stands("Bo Winter"), 0);
    struct Said {
        Id<Room> room;
        std::int64_t seq;
    };
    const auto said = world.write([&](store::Tables& tables) {
        std::vector<Said> all;
        for (const auto& row : tables.run({"test.said", R"sql(
                SELECT room, seq FROM entry_field WHERE name = 'name' AND (value LIKE '%Bo Berg%' OR value LIKE '%Bo Winter%')
                ORDER BY room, seq)sql"}))
            all.push_back({Id<Room>{row.text(0)}, row.number(1)});
        return all;
    });
    EXPECT_EQ(said.size(), 4u) << "in Norvane's room and in Vega's, twice each";
    for (const auto& one : said)
        world.command(ana, [&](Command& c) { c.erase(one.room, one.seq, "name", "asked for it"); });
    EXPECT_EQ(stands("Bo Berg"), 0);
    EXPECT_EQ(stands("Bo Winter"), 0);
    EXPECT_TRUE(world.rebuild_changes_nothing());
}

}  // namespace
}  // namespace entente
