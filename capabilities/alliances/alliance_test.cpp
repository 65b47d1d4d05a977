#include "capabilities/alliances/forum_actions.h"
#include "capabilities/alliances/founding_actions.h"
#include "capabilities/alliances/paper_actions.h"
#include "capabilities/alliances/party_actions.h"
#include "capabilities/alliances/seat_actions.h"
#include "capabilities/people/organisation_actions.h"
#include "capabilities/people/person_actions.h"
#include "capabilities/people/server_actions.h"
#include "foundation/access/rooms.h"
#include "foundation/feed/feed.h"
#include "foundation/testing/world.h"

#include <algorithm>

namespace entente {

void join_people(House& house);
void join_alliances(House& house);

namespace {

using access::Command;
using access::Reader;
using access::Viewer;
using testing::expect_refused;

/// Tomás of Norvane founds Orion with Quillon and with Brackwell, which is on paper. Leila manages Quillon's side; Reto
/// leads Norvane's alliances; Olga of Fernhollow holds no seat.
class Alliances : public ::testing::TestWithParam<std::string> {
protected:
    Alliances() {
        world.command(host, [](Command& c) {
            return found_server(c, {.name = "Entente",
                                       .public_url = "https://entente.example",
                                       .administrator_name = "Hana Host",
                                       .administrator_mail = "hana@host.example",
                                       .time_zone = "Europe/Zurich"});
        });
        noor = company("Norvane", "norvane.example", "Noor El-Amin", "noor@norvane.example");
        tomas = invited_by(noor, "Tomás Aguirre", "tomas@norvane.example");
        lars = invited_by(noor, "Lars Wetzel", "lars@norvane.example");
        reto = invited_by(noor, "Reto Zbinden", "reto@norvane.example", true);
        dana = company("Quillon", "quillon.example", "Dana Whitlock", "dana@quillon.example");
        leila = invited_by(dana, "Leila Haddad", "leila@quillon.example");
        olga = company("Fernhollow", "fernhollow.example", "Olga Orlova", "olga@fernhollow.example");
    }

    Viewer company(const std::string& name, const char* domain, const char* who, const char* mail) {
        const auto founded = world.command(host, [&](Command& c) {
            return found_organisation(c, {name + " AG", name, "CH", "Europe/Zurich", {domain}, who, mail});
        });
        return joined({founded.invitation.person, founded.organisation});
    }
    Viewer invited_by(const Viewer& by, const char* name, const char* mail, bool head = false) {
        const auto invitation = world.command(by, [&](Command& c) {
            return add_person(c, {name, mail, {"Clinical"}, false, head});
        });
        return joined({invitation.person, by.organisation});
    }
    Viewer joined(const Viewer& viewer) {
        world.command(viewer, [](Command& c) { return join_person(c, {}); });
        return viewer;
    }

    static NewAlliance description() {
        return {.name = "Orion",
            .type = "AT04",
            .effective_date = *day_from("2026-01-05"),
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
                {.key = "n-lead",
                    .party = "Norvane",
                    .role = Role::committee_member,
                    .title = "Clinical lead",
                    .person_mail = "lars@norvane.example",
                    .counterpart_key = "q-lead"},
                {.key = "q-lead",
                    .party = "Quillon",
                    .role = Role::committee_member,
                    .title = "Clinical lead",
                    .name = "Victor Amsel"},
                {.key = "b-lead",
                    .party = "Brackwell",
                    .role = Role::committee_member,
                    .title = "Data lead",
                    .name = "Berta Brack"}},
            .forums = {{.key = "jdc",
                .name = "Development",
                .level = ForumLevel::regional,
                .seats = {"n-am", "q-am"},
                .co_chairs = {"n-lead", "q-lead"}}}};
    }

    AllianceRow founds(const Viewer& by, const NewAlliance& asked = description()) {
        return world.command(by, [&](Command& c) { return found_alliance(c, asked); });
    }
    std::string link_for(const Viewer& by, const char* party, const char* mail) {
        return world.command(by, [&](Command& c) {
            return invite_party(c, orion.id, party_named(by, party).id, "Leila Haddad", mail).secret;
        });
    }
    void confirms(const Viewer& who, const std::string& secret) {
        world.command(who, [&](Command& c) { return confirm_party(c, secret); });
    }
    void leila_confirms() { confirms(leila, link_for(tomas, "Quillon", "leila@quillon.example")); }

    PartyRow party_named(const Viewer& by, std::string_view name) {
        return world.read(by, [&](const Reader& r) {
            const auto all = parties_of(r, orion.id);
            return *std::ranges::find(all, name, &PartyRow::short_name);
        });
    }
    std::vector<SeatRow> seats(const Viewer& by) {
        return world.read(by, [&](const Reader& r) { return seats_of(r, orion.id); });
    }
    SeatRow seat_of(const Viewer& by, const char* party, const char* title) {
        const auto id = party_named(by, party).id;
        const auto all = seats(by);
        return *std::ranges::find_if(all, [&](const SeatRow& seat) { return seat.party == id && seat.title == title; });
    }
    void seats_somebody(const Viewer& by, const SeatRow& seat, const Viewer& who) {
        world.command(by, [&](Command& c) { fill_seat(c, seat.id, who.person); });
    }
    void vacates(const Viewer& by, const SeatRow& seat) {
        world.command(by, [&](Command& c) { vacate_seat(c, seat.id, "left"); });
    }
    bool sees_orion(const Viewer& who) {
        return world.read(who, [&](const Reader& r) { return access::joint_room(r, orion.id).has_value(); });
    }
    bool reads(const Viewer& who, const Id<Room>& room) {
        return world.read(who, [&](const Reader& r) { return r.reads(room); });
    }
    std::vector<std::string> reasons_waiting(const Viewer& who) {
        return world.read(who, [](const Reader& r) {
            std::vector<std::string> reasons;
            for (const auto& notice : feed::waiting_for(r)) reasons.push_back(notice.reason);
            return reasons;
        });
    }
    void make_final_pair(const Viewer& by, const SeatRow& ours, const SeatRow& theirs) {
        world.command(by, [&](Command& c) {
            return make_forum(
                c, orion.id, {.name = "Final pair", .level = ForumLevel::final_pair, .seats = {ours.id, theirs.id}});
        });
    }

    testing::World world{GetParam(), {join_people, join_alliances}};
    Viewer host = first_administrator(world.chance(), world.clock.now());
    Viewer noor, tomas, lars, reto, dana, leila, olga;
    AllianceRow orion;
};

TEST_P(Alliances, begin_with_the_people_of_the_founder_s_company_in_their_seats) {
    orion = founds(tomas);
    EXPECT_EQ(orion.slug, "orion");
    for (const auto& who : {tomas, lars, reto}) EXPECT_TRUE(sees_orion(who));
    for (const auto& who : {noor, leila, dana, olga, host}) EXPECT_FALSE(sees_orion(who));
    EXPECT_EQ(seat_of(tomas, "Norvane", "Clinical lead").name, "Lars Wetzel");
    EXPECT_EQ(seat_of(tomas, "Norvane", "Head of alliances").person, reto.person);
    EXPECT_EQ(seat_of(tomas, "Brackwell", "Data lead").name, "Berta Brack");
    EXPECT_EQ(seat_of(tomas, "Quillon", "Alliance manager").name, std::nullopt);
    EXPECT_EQ(seat_of(tomas, "Norvane", "Clinical lead").counterpart, seat_of(tomas, "Quillon", "Clinical lead").id);
    EXPECT_EQ(seat_of(tomas, "Quillon", "Clinical lead").counterpart, seat_of(tomas, "Norvane", "Clinical lead").id);
    const auto forums = world.read(tomas, [&](const Reader& r) { return forums_of(r, orion.id); });
    ASSERT_EQ(forums.size(), 1u);
    EXPECT_EQ(forums[0].seats.size(), 4u);
    EXPECT_EQ(forums[0].co_chairs.size(), 2u);
    EXPECT_TRUE(world.rebuild_changes_nothing());
}

TEST_P(Alliances, are_not_founded_with_a_fault_and_nothing_is_left_of_them) {
    auto asked = description();
    asked.seats[2].person_mail = "nobody@norvane.example";
    expect_refused(alliance_is_not_whole, [&] { founds(tomas, asked); });
    expect_refused(may_not_found, [&] { founds(lars); });
    expect_refused(host_is_no_party, [&] { founds(host); });
    EXPECT_EQ(founds(tomas).slug, "orion");
}

TEST_P(Alliances, of_one_name_get_a_number_and_learn_nothing_more_of_each_other) {
    founds(tomas);
    const auto asked = NewAlliance{.name = "Orion",
        .type = "AT09",
        .parties = {{"Fernhollow", "Fernhollow", NewStanding::us, {}}, {"Someone", "Someone", NewStanding::paper, {}}}};
    orion = founds(olga, asked);
    EXPECT_EQ(orion.slug, "orion-2");
    expect_refused(
        no_such_alliance, [&] { world.read(olga, [](const Reader& r) { return the_alliance(r, "orion"); }); });
    EXPECT_EQ(world.read(olga, [&](const Reader& r) { return my_seats(r, orion.id); }).size(), 1u);
}

TEST_P(Alliances, take_a_company_in_when_its_alliance_manager_confirms) {
    orion = founds(tomas);
    const auto secret = link_for(tomas, "Quillon", "Leila@quillon.example");
    const auto face = world.command(leila, [&](Command& c) { return look_at_invitation(c, secret); });
    EXPECT_TRUE(face.you_can_confirm);
    EXPECT_EQ(face.parties.size(), 3u);
    confirms(leila, secret);

    EXPECT_TRUE(sees_orion(leila));
    EXPECT_FALSE(sees_orion(dana));
    EXPECT_EQ(party_named(leila, "Quillon").standing, Standing::signed_in);
    EXPECT_EQ(seat_of(tomas, "Quillon", "Alliance manager").name, "Leila Haddad");
    const auto lead = seat_of(tomas, "Quillon", "Clinical lead");
    EXPECT_EQ(lead.name, std::nullopt);
    EXPECT_EQ(lead.expected, "Victor Amsel");
    const auto own = world.read(leila, [&](const Reader& r) { return access::own_room(r, orion.id)->id; });
    EXPECT_FALSE(reads(tomas, own));
    expect_refused(invitation_does_not_work, [&] { confirms(leila, secret); });
    EXPECT_TRUE(world.rebuild_changes_nothing());
}

TEST_P(Alliances, are_confirmed_by_nobody_but_whom_the_invitation_names) {
    orion = founds(tomas);
    const auto secret = link_for(tomas, "Quillon", "leila@quillon.example");
    const auto face = world.command(dana, [&](Command& c) { return look_at_invitation(c, secret); });
    EXPECT_FALSE(face.you_can_confirm);
    EXPECT_EQ(face.reason, "This invitation is for leila@quillon.example. Sign in with that address to confirm.");
    expect_refused(invited_somebody_else, [&] { confirms(dana, secret); });
    expect_refused(invitation_does_not_work, [&] { confirms(leila, "guessed"); });

    const auto newer = link_for(tomas, "Quillon", "leila@quillon.example");
    expect_refused(invitation_does_not_work, [&] { confirms(leila, secret); });
    world.clock.advance(days(8));
    expect_refused(invitation_does_not_work, [&] { confirms(leila, newer); });
    EXPECT_FALSE(sees_orion(leila));
    leila_confirms();
    EXPECT_TRUE(sees_orion(leila));
    expect_refused(party_has_confirmed, [&] { link_for(tomas, "Quillon", "dana@quillon.example"); });
}

TEST_P(Alliances, have_each_company_only_once) {
    orion = founds(tomas);
    leila_confirms();
    const auto secret = link_for(tomas, "Brackwell", "leila@quillon.example");
    expect_refused(already_a_party, [&] { confirms(leila, secret); });
}

TEST_P(Alliances, let_each_alliance_manager_seat_their_own_people_and_no_others) {
    orion = founds(tomas);
    leila_confirms();
    const auto theirs = seat_of(tomas, "Quillon", "Clinical lead");
    expect_refused(seat_of_another_party, [&] { seats_somebody(tomas, theirs, lars); });
    expect_refused(no_such_person, [&] { seats_somebody(leila, theirs, lars); });
    expect_refused(not_an_alliance_manager, [&] { seats_somebody(lars, theirs, lars); });
    expect_refused(no_such_seat, [&] { seats_somebody(olga, theirs, olga); });
    expect_refused(party_fills_with_people,
        [&] { world.command(leila, [&](Command& c) { name_seat(c, theirs.id, "Dana", ""); }); });
    seats_somebody(leila, theirs, dana);
    EXPECT_TRUE(sees_orion(dana));
    EXPECT_EQ(seat_of(tomas, "Quillon", "Clinical lead").name, "Dana Whitlock");
    expect_refused(holds_this_seat, [&] { seats_somebody(leila, theirs, dana); });
    const auto on_paper = seat_of(leila, "Brackwell", "Data lead");
    world.command(leila, [&](Command& c) { name_seat(c, on_paper.id, "Bodo Brack", "Data"); });
    EXPECT_EQ(seat_of(leila, "Brackwell", "Data lead").name, "Bodo Brack");
}

TEST_P(Alliances, end_for_a_person_with_their_last_seat_in_every_room_of_them) {
    orion = founds(tomas);
    leila_confirms();
    const auto seat = seat_of(tomas, "Norvane", "Clinical lead");
    const auto clean_team = world.command(lars, [&](Command& c) {
        return access::open_room(c, {access::RoomKind::restricted, "Clean team", orion.id, {}},
            {{lars.person, lars.organisation, "named"}, {leila.person, leila.organisation, "named"}});
    });
    EXPECT_TRUE(reads(lars, clean_team));
    EXPECT_FALSE(reads(tomas, clean_team));

    expect_refused(seat_of_another_party, [&] { vacates(leila, seat); });
    vacates(tomas, seat);

    EXPECT_FALSE(sees_orion(lars));
    EXPECT_FALSE(reads(lars, clean_team));
    EXPECT_TRUE(reads(leila, clean_team));
    EXPECT_EQ(seat_of(leila, "Norvane", "Clinical lead").name, std::nullopt);
    expect_refused(seat_is_vacant, [&] { vacates(tomas, seat); });
    EXPECT_TRUE(world.rebuild_changes_nothing());
}

TEST_P(Alliances, stay_with_who_holds_another_seat) {
    orion = founds(tomas);
    const auto second = world.command(tomas, [&](Command& c) {
        return make_seat(c, orion.id, my_party(c.reader(), orion.id)->id, Role::team_member, "Statistics");
    });
    seats_somebody(tomas, second, lars);
    vacates(tomas, seat_of(tomas, "Norvane", "Clinical lead"));
    EXPECT_TRUE(sees_orion(lars));
    vacates(tomas, seat_of(tomas, "Norvane", "Statistics"));
    EXPECT_FALSE(sees_orion(lars));
}

TEST_P(Alliances, keep_an_alliance_manager_who_can_only_hand_over) {
    orion = founds(tomas);
    const auto seat = seat_of(tomas, "Norvane", "Alliance manager");
    expect_refused(last_alliance_manager, [&] { vacates(tomas, seat); });
    seats_somebody(tomas, seat, noor);
    EXPECT_FALSE(sees_orion(tomas));
    EXPECT_TRUE(sees_orion(noor));
    vacates(noor, seat_of(noor, "Norvane", "Clinical lead"));
}

TEST_P(Alliances, pair_seats_of_different_companies_both_ways) {
    orion = founds(tomas);
    const auto ours = seat_of(tomas, "Norvane", "Clinical lead"),
               manager = seat_of(tomas, "Norvane", "Alliance manager"), data = seat_of(tomas, "Brackwell", "Data lead"),
               theirs = seat_of(tomas, "Quillon", "Clinical lead");
    const auto pairs = [&](const Viewer& by, const SeatRow& one, std::optional<Id<Seat>> other) {
        world.command(by, [&](Command& c) { pair_seat(c, one.id, other); });
    };
    expect_refused(counterpart_of_own_party, [&] { pairs(tomas, ours, manager.id); });
    expect_refused(not_an_alliance_manager, [&] { pairs(lars, ours, data.id); });
    pairs(tomas, ours, data.id);
    EXPECT_EQ(seat_of(tomas, "Brackwell", "Data lead").counterpart, ours.id);
    EXPECT_EQ(seat_of(tomas, "Quillon", "Clinical lead").counterpart, std::nullopt);
    pairs(tomas, data, std::nullopt);
    EXPECT_EQ(seat_of(tomas, "Norvane", "Clinical lead").counterpart, std::nullopt);
    leila_confirms();
    expect_refused(not_of_either_party, [&] { pairs(leila, ours, std::nullopt); });
    pairs(leila, ours, theirs.id);
    EXPECT_TRUE(world.rebuild_changes_nothing());
}

TEST_P(Alliances, have_one_final_pair_without_an_alliance_manager_in_it) {
    orion = founds(tomas);
    leila_confirms();
    const auto manager = seat_of(tomas, "Norvane", "Alliance manager"),
               lead = seat_of(tomas, "Norvane", "Clinical lead"), theirs = seat_of(tomas, "Quillon", "Clinical lead");
    expect_refused(manager_in_final_pair, [&] { make_final_pair(tomas, manager, theirs); });
    make_final_pair(tomas, lead, theirs);
    expect_refused(final_pair_exists, [&] { make_final_pair(leila, lead, theirs); });
    expect_refused(manager_in_final_pair, [&] { seats_somebody(leila, theirs, leila); });
    expect_refused(manager_in_final_pair, [&] { seats_somebody(tomas, manager, lars); });
    seats_somebody(leila, theirs, dana);
}

TEST_P(Alliances, let_a_forum_be_renamed_and_moved_under_a_higher_one) {
    orion = founds(tomas);
    leila_confirms();
    const auto forum = world.read(tomas, [&](const Reader& r) { return forums_of(r, orion.id).front(); });
    const auto changes = [&](const Viewer& by, ForumChange change, record::Version seen) {
        world.command(
            by, [&](Command& c) { describe_forum(c, forum.id, change); }, seen);
    };
    const auto version = [&] {
        return world.write([&](store::Tables& t) { return record::version_of(t, orion.room, subject_of(forum.id)); });
    };
    const auto first = version();
    changes(leila, {"Joint steering committee", {}, Cadence::quarterly}, first);
    const auto renamed = world.read(tomas, [&](const Reader& r) { return the_forum(r, forum.id); });
    EXPECT_EQ(renamed.name, "Joint steering committee");
    EXPECT_EQ(renamed.cadence, Cadence::quarterly);
    EXPECT_EQ(renamed.seats.size(), forum.seats.size());
    expect_refused(access::somebody_was_faster, [&] { changes(tomas, {"JSC", {}, Cadence::monthly}, first); });
    expect_refused(parent_is_not_higher, [&] { changes(tomas, {"JSC", forum.id, Cadence::monthly}, version()); });
    expect_refused(no_such_forum, [&] { changes(olga, {"JSC", {}, Cadence::monthly}, version()); });
}

TEST_P(Alliances, let_each_company_move_its_own_seats_in_a_forum) {
    orion = founds(tomas);
    leila_confirms();
    const auto forum = world.read(leila, [&](const Reader& r) { return forums_of(r, orion.id).front(); });
    const auto moves = [&](const Viewer& by, ForumSeating seating, record::Version seen) {
        world.command(
            by, [&](Command& c) { return seat_forum(c, forum.id, seating); }, seen);
    };
    const auto version = [&] {
        return world.write([&](store::Tables& t) { return record::version_of(t, orion.room, subject_of(forum.id)); });
    };
    const auto without = [&](const SeatRow& seat) {
        ForumSeating seating{forum.seats, forum.co_chairs};
        std::erase(seating.seats, seat.id);
        std::erase(seating.co_chairs, seat.id);
        return seating;
    };
    const auto their_manager = seat_of(leila, "Quillon", "Alliance manager"),
               their_lead = seat_of(leila, "Quillon", "Clinical lead");
    expect_refused(seats_of_others_stay, [&] { moves(tomas, without(their_manager), version()); });
    expect_refused(co_chair_is_missing, [&] { moves(leila, without(their_lead), version()); });
    expect_refused(access::somebody_was_faster, [&] { moves(leila, without(their_manager), version() - 1); });
    moves(leila, without(their_manager), version());
    EXPECT_EQ(world.read(tomas, [&](const Reader& r) { return the_forum(r, forum.id).seats.size(); }), 3u);
    expect_refused(no_such_forum, [&] { moves(olga, {}, 1); });
}

TEST_P(Alliances, lay_what_was_signed_on_paper_before_the_company_the_day_it_joins) {
    orion = founds(tomas);
    const auto brackwell = party_named(tomas, "Brackwell").id;
    const auto room = world.command(tomas, [&](Command& c) {
        return access::open_room(
            c, {access::RoomKind::restricted, "A case", orion.id, {}}, {{tomas.person, tomas.organisation, "in it"}});
    });
    const auto records = [&](const char* title, Day on) {
        return world.command(tomas, [&](Command& c) {
            return record_paper_signature(c, room, orion.id,
                {brackwell, {Id<Subject>{room.text()}, "escalation", title, "abc"}, "Berta Brack", on,
                    "letter of 3 February"});
        });
    };
    const auto signed_text = records("Who carries the risk?", *day_from("2026-02-03"));
    const auto other = records("Which site first?", *day_from("2026-02-04"));
    expect_refused(signed_in_the_future, [&] { records("Later", *day_from("2027-02-03")); });

    const auto bodo = company("Brackwell", "brackwell.example", "Bodo Brack", "bodo@brackwell.example");
    confirms(bodo, link_for(tomas, "Brackwell", "bodo@brackwell.example"));

    EXPECT_TRUE(reads(bodo, room));
    EXPECT_EQ(reasons_waiting(bodo), (std::vector<std::string>{"asked-to-confirm-paper", "asked-to-confirm-paper"}));
    expect_refused(paper_of_another_party,
        [&] { world.command(tomas, [&](Command& c) { return confirm_paper_signature(c, signed_text); }); });
    world.command(bodo, [&](Command& c) { return confirm_paper_signature(c, signed_text); });
    world.command(bodo, [&](Command& c) { return contest_paper_signature(c, other, "We never saw this text."); });
    expect_refused(paper_is_decided,
        [&] { world.command(bodo, [&](Command& c) { return contest_paper_signature(c, signed_text, "No."); }); });
    expect_refused(party_signs_in, [&] { records("More", *day_from("2026-02-05")); });
    EXPECT_TRUE(reasons_waiting(bodo).empty());
    const auto papers = world.read(tomas, [&](const Reader& r) { return paper_signatures_of(r, orion.id); });
    ASSERT_EQ(papers.size(), 2u);
    EXPECT_EQ(papers[0].said, "We never saw this text.");
    EXPECT_EQ(papers[1].state, PaperState::confirmed);
    EXPECT_TRUE(world.read(leila, [&](const Reader& r) { return paper_signatures_of(r, orion.id); }).empty());
    EXPECT_TRUE(world.rebuild_changes_nothing());
}

TEST_P(Alliances, are_described_anew_by_their_managers_from_the_version_they_saw) {
    orion = founds(tomas);
    const AllianceChange change{"Orion II", "AT05", Tier::complex, Phase::renewing, orion.effective_date, "One goal."};
    const auto describes = [&](const Viewer& by, std::optional<record::Version> seen) {
        world.command(
            by, [&](Command& c) { describe_alliance(c, orion.id, change); }, seen);
    };
    const auto version =
        world.write([&](store::Tables& t) { return record::version_of(t, orion.room, subject_of(orion.id)); });
    expect_refused(not_an_alliance_manager, [&] { describes(lars, version); });
    expect_refused(no_such_alliance, [&] { describes(olga, version); });
    expect_refused(access::version_is_missing, [&] { describes(tomas, {}); });
    describes(tomas, version);
    expect_refused(access::somebody_was_faster, [&] { describes(tomas, version); });
    EXPECT_EQ(world.read(lars, [](const Reader& r) { return the_alliance(r, "orion").name; }), "Orion II");
}

TEST_P(Alliances, are_imported_whole_or_not_at_all) {
    const std::string yaml =
        "name: Orion\ntype: AT01\ntier: simple\nphase: active\neffective_date: 2026-01-05\nparties:\n"
        "  - {name: Norvane Pharma AG, short_name: Norvane, standing: us}\n  - {name: Calder, short_name: Calder, standing: paper}\n"
        "seats:\n  - {key: a, party: Norvane, role: team_member, title: Lead, person_mail: lost@norvane.example}\nforums: []\n";
    const auto checks = [&](const std::string& text) {
        return world.read(tomas, [&](const Reader& r) { return check_alliance_file(r, text); });
    };
    const auto imports = [&](const std::string& text) {
        return world.command(tomas, [&](Command& c) { return import_alliance(c, text); });
    };
    const auto check = checks(yaml);
    ASSERT_EQ(check.faults.size(), 1u);
    EXPECT_EQ(check.faults[0].at, "line 10, column 62");
    EXPECT_EQ(check.faults[0].sentence, "person_mail is nobody of Norvane: invite them into your organisation first");
    expect_refused(alliance_file_has_faults, [&] { imports(yaml); });

    auto mended = yaml;
    mended.replace(mended.find("lost@"), 5, "lars@");
    EXPECT_EQ(checks(mended).would_create->seats, 1);
    orion = imports(mended);
    EXPECT_EQ(orion.slug, "orion");
    EXPECT_TRUE(sees_orion(lars));
    EXPECT_EQ(seat_of(tomas, "Norvane", "Alliance manager").person, tomas.person);
}

INSTANTIATE_TEST_SUITE_P(Databases, Alliances, ::testing::ValuesIn(testing::database_kinds()));

}  // namespace
}  // namespace entente
