#include "demo/story.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/alliances/party_actions.h"
#include "capabilities/cascades/cascade_figures.h"
#include "capabilities/cascades/cascade_views.h"
#include "capabilities/councils/across_views.h"
#include "capabilities/councils/council_actions.h"
#include "capabilities/escalations/escalation_rules.h"
#include "capabilities/escalations/escalation_views.h"
#include "capabilities/issues/issue_views.h"
#include "capabilities/notes/note_views.h"
#include "capabilities/people/person_actions.h"
#include "capabilities/policies/policy_views.h"
#include "capabilities/precedents/precedent_actions.h"
#include "capabilities/questions/learning_figures.h"
#include "capabilities/questions/question_views.h"
#include "demo/alliances.h"
#include "demo/companies.h"
#include "demo/meridian/case_file.h"
#include "foundation/access/credentials.h"
#include "foundation/access/rooms.h"
#include "foundation/proof/proof.h"
#include "foundation/record/export.h"
#include "foundation/testing/world.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace entente {

void join_people(House& house);
void join_alliances(House& house);
void join_rooms(House& house);
void join_notes(House& house);
void join_issues(House& house);
void join_policies(House& house);
void join_escalations(House& house);
void join_coaching(House& house);
void join_complaints(House& house);
void join_requests(House& house);
void join_questions(House& house);
void join_precedents(House& house);
void join_cascades(House& house);
void join_patterns(House& house);
void join_councils(House& house);

namespace demo {
namespace {

using testing::World;

const Day today = *day_from("2026-11-18");

/// A world in which the story has been told, once for all tests: they only look.
class Story : public ::testing::TestWithParam<std::string> {
protected:
    static World& told_on(const std::string& database) {
        auto& world = worlds[database];
        if (world) return *world;
        const std::vector<Join> capabilities{join_people, join_alliances, join_rooms, join_notes, join_issues,
            join_policies, join_escalations, join_coaching, join_complaints, join_requests, join_questions,
            join_precedents, join_cascades, join_patterns, join_councils};
        world = std::make_unique<World>(database, capabilities);
        tell_demo_story({world->store(), world->record(), world->chance(), today, "http://localhost:8484"});
        return *world;
    }
    static void TearDownTestSuite() { worlds.clear(); }

    access::Viewer somebody(std::string_view mail) {
        return world.write([&](store::Tables& tables) { return access::find_by_mail(tables, mail).value(); });
    }
    template <class Looks>
    auto seen_by(std::string_view mail, Looks looks) {
        return world.read(somebody(mail), looks);
    }
    std::vector<EscalationCase> escalations_seen_by(std::string_view mail, std::string_view slug = "meridian") {
        return seen_by(
            mail, [&](const access::Reader& reader) { return escalations_of(reader, the_alliance(reader, slug).id); });
    }
    EscalationCase escalation(std::string_view mail, std::string_view words) {
        for (const auto& one : escalations_seen_by(mail))
            if (one.write_up.question.find(words) != std::string::npos) return one;
        throw std::logic_error("no such escalation: " + std::string(words));
    }
    static int story_day(Instant at) { return utc_day(at).number - today.number + present; }

    World& world = told_on(GetParam());

private:
    static inline std::map<std::string, std::unique_ptr<World>> worlds;
};

TEST(Present, is_the_latest_wednesday) {
    EXPECT_EQ(to_text(present_on(*day_from("2026-11-21"))), "2026-11-18");
    EXPECT_EQ(to_text(present_on(*day_from("2026-11-18"))), "2026-11-18");
    EXPECT_EQ(to_text(present_on(*day_from("2026-11-17"))), "2026-11-11");
}

TEST_P(Story, has_seven_alliances_and_their_head_sees_them_all) {
    std::set<std::string> found;
    for (const auto* slug : {"meridian", "trellis", "hearth", "orrin", "pelham", "calder", "wick"})
        found.insert(seen_by(
            "reto@norvane.example", [&](const access::Reader& reader) { return the_alliance(reader, slug).name; }));
    EXPECT_EQ(found.size(), 7u);
    EXPECT_EQ(seen_by("tomas@norvane.example",
                  [](const access::Reader& r) { return the_alliance(r, "meridian").effective_date; }),
        Day{today.number - present});
}

TEST_P(Story, knows_its_personas_and_nobody_has_a_password) {
    for (const auto& persona : personas()) {
        SCOPED_TRACE(persona.mail);
        EXPECT_FALSE(world.write(
            [&](store::Tables& tables) { return access::find_credential(tables, persona.mail).has_value(); }));
        const auto me = seen_by(persona.mail, [](const access::Reader& reader) { return myself(reader); });
        EXPECT_EQ(me.state, PersonState::joined);
        EXPECT_TRUE(std::string(persona.says).starts_with(me.name)) << me.name;
    }
}

TEST_P(Story, pairs_thirteen_seats_of_which_one_is_vacant) {
    int pairs = 0, filled = 0;
    seen_by("tomas@norvane.example", [&](const access::Reader& reader) {
        const auto alliance = the_alliance(reader, "meridian");
        const auto ours = my_party(reader, alliance.id)->id;
        for (const auto& seat : seats_of(reader, alliance.id)) {
            if (seat.party != ours || !seat.counterpart) continue;
            const auto other = the_seat(reader, *seat.counterpart);
            EXPECT_EQ(other.counterpart, seat.id) << seat.title;
            ++pairs;
            filled += seat.person && other.person;
        }
    });
    EXPECT_EQ(pairs, 13);
    EXPECT_EQ(filled, 12);
    const auto vacant = seen_by("leila@quillon.example",
        [](const access::Reader& r) { return seat_titled(r, "meridian", "Quillon", "Market access"); });
    EXPECT_FALSE(vacant.person);
    EXPECT_EQ(story_day(vacant.since), 470);
}

TEST_P(Story, gives_quillon_a_new_sponsor_on_day_225) {
    const auto seat = seen_by("tomas@norvane.example",
        [](const access::Reader& r) { return seat_titled(r, "meridian", "Quillon", "Executive sponsor"); });
    EXPECT_EQ(seat.name, "Dr Mei-Lin Zhou");
    EXPECT_EQ(story_day(seat.since), 225);
}

TEST_P(Story, has_seven_forums_under_the_final_pair) {
    seen_by("leila@quillon.example", [](const access::Reader& reader) {
        EXPECT_EQ(forums_of(reader, the_alliance(reader, "meridian").id).size(), 7u);
        const auto final = forum_named(reader, "meridian", "Final pair");
        const auto steering = forum_named(reader, "meridian", "Joint steering committee");
        EXPECT_EQ(steering.parent, final.id);
        EXPECT_EQ(steering.cadence, Cadence::quarterly);
        for (const auto* committee : {"Joint development committee", "Joint commercialisation committee"})
            EXPECT_EQ(forum_named(reader, "meridian", committee).parent, steering.id) << committee;
    });
}

void expect_working_day(Instant at) { EXPECT_LT(weekday(utc_day(at)), 5) << to_text(at); }

/// The table of the story's escalations. A day 0 is none: it is still open.
struct Told {
    const char* code;
    const char* words;  ///< of its question
    const char* theme;
    const char* norvane;
    const char* quillon;
    Route route;
    int level, raised, closed;
    const char* root;
};

constexpr auto jointly = Route::joint, by_norvane = Route::solo_norvane, by_quillon = Route::solo_quillon;
constexpr Told table[] = {
    {"E01", "pays for the comparator drug", "TH01", "Finance", "Finance", by_quillon, 1, 62, 76, "RC06"},
    {"E02", "two of its four statisticians", "TH03", "Biostatistics", "Clinical", jointly, 1, 95, 112, "RC04"},
    {"E03", "How large does the phase 3 trial", "TH02", "Clinical", "Clinical", by_norvane, 2, 118, 161, "RC01"},
    {"E04", "approves an abstract", "TH09", "Medical", "Clinical", jointly, 0, 133, 138, "RC03"},
    {"E05", "first three lots of devices", "TH04", "CMC", "CMC", jointly, 2, 152, 190, "RC01"},
    {"E06", "costs are trued up", "TH01", "Finance", "Finance", by_quillon, 1, 171, 189, "RC06"},
    {"E07", "regulatory lead for Japan", "TH03", "Regulatory", "Finance", jointly, 3, 187, 247, "RC01"},
    {"E08", "Who approves an amendment", "TH02", "Clinical", "Clinical", by_norvane, 0, 205, 211, "RC03"},
    {"E09", "scientific advice sought", "TH05", "Regulatory", "Regulatory", jointly, 3, 214, 262, "RC01"},
    {"E10", "whose filling slot was given", "TH04", "CMC", "CMC", by_quillon, 1, 232, 252, "RC04"},
    {"E11", "before the launch in five European", "TH01", "Commercial", "Finance", by_quillon, 3, 241, 301, "RC01"},
    {"E12", "while its monitors also work", "TH03", "Clinical", "Clinical", jointly, 1, 259, 275, "RC04"},
    {"E13", "six-minute walking test", "TH02", "Clinical", "Clinical", jointly, 2, 268, 313, "RC01"},
    {"E14", "When is an overspend", "TH01", "Finance", "Finance", jointly, 2, 284, 322, "RC06"},
    {"E15", "primary results published", "TH09", "Medical", "Commercial", jointly, 2, 296, 340, "RC01"},
    {"E16", "Who chairs the labelling group", "TH05", "Regulatory", "Regulatory", jointly, 0, 310, 315, "RC03"},
    {"E17", "second assembly line", "TH04", "CMC", "CMC", jointly, 3, 323, 389, "RC01"},
    {"E18", "hiring freeze", "TH03", "Clinical", "Finance", jointly, 0, 338, 344, "RC03"},
    {"E19", "paediatric plan", "TH05", "Regulatory", "Clinical", jointly, 3, 351, 410, "RC01"},
    {"E20", "budget forecast again", "TH01", "Finance", "Finance", jointly, 1, 366, 384, "RC04"},
    {"E21", "Do sites in Japan", "TH02", "Clinical", "Commercial", jointly, 4, 380, 437, "RC01"},
    {"E22", "lung scans", "TH02", "Clinical", "Clinical", jointly, 0, 398, 404, "RC12"},
    {"E23", "How is the launch brand budget", "TH01", "Commercial", "Commercial", jointly, 3, 412, 437, "RC01"},
    {"E24", "the congress poster", "TH09", "Medical", "Clinical", jointly, 0, 455, 460, "RC12"},
    {"E25", "In which order are the three products", "TH04", "CMC", "CMC", jointly, 1, 512, 0, "RC04"},
};

TEST_P(Story, tells_every_escalation_at_its_level_and_days) {
    const auto seen = escalations_seen_by("tomas@norvane.example");
    EXPECT_EQ(seen.size(), std::size(table));
    for (const auto& told : table) {
        SCOPED_TRACE(told.code);
        const auto asks = [&](const auto& one) { return one.write_up.question.find(told.words) != std::string::npos; };
        ASSERT_EQ(std::ranges::count_if(seen, asks), 1);
        const auto& found = *std::ranges::find_if(seen, asks);
        EXPECT_EQ(found.state, told.level == 0    ? EscalationState::solved_in_drafting
                               : told.closed == 0 ? EscalationState::with_counterparts
                                                  : EscalationState::closed);
        EXPECT_EQ(found.level, told.level);
        EXPECT_EQ(found.theme, told.theme);
        EXPECT_EQ(story_day(found.drafted_at), told.raised);
        EXPECT_EQ(found.closed_at ? story_day(*found.closed_at) : 0, told.closed);
        const auto issue = seen_by("tomas@norvane.example",
            [&](const access::Reader& reader) { return find_issue(reader, found.issue)->issue; });
        EXPECT_EQ(story_day(issue.opened_at), told.raised);
    }
}

/// The same of Trellis, in which two of three companies disagree at a time.
struct ToldInTrellis {
    const char* words;
    const char* theme;
    const char* sides;
    int level, raised, closed;
    const char* root;
};
constexpr ToldInTrellis trellis[] = {
    {"opens the first talk", "TH10", "Arden, Brackwell", 1, 215, 233, "RC03"},
    {"version of the interface frozen", "TH08", "Arden, Brackwell", 0, 246, 250, "RC12"},
    {"fault comes at night", "TH08", "Arden, Brackwell", 1, 271, 290, "RC04"},
    {"give a discount", "TH11", "Arden, Brackwell", 2, 299, 331, "RC03"},
    {"name stand in sales slides", "TH09", "Norvane, Arden", 1, 333, 341, "RC06"},
    {"registered the same deal", "TH10", "Arden, Brackwell", 2, 364, 402, "RC03"},
    {"model of a visit", "TH08", "Norvane, Brackwell", 0, 405, 409, "RC12"},
    {"runs the reference customer", "TH10", "Arden, Brackwell", 3, 447, 486, "RC03"},
    {"open until the news", "TH12", "Arden, Brackwell", 1, 536, 0, "RC11"},
};

TEST_P(Story, tells_nine_disagreements_of_trellis_between_two_companies_each) {
    // Each where it was written up: the copy that everybody reads was published before its root was confirmed.
    const auto by_arden = escalations_seen_by("jordan@arden.example", "trellis");
    const auto by_norvane = escalations_seen_by("tomas@norvane.example", "trellis");
    for (const auto& told : trellis) {
        SCOPED_TRACE(told.words);
        const auto& seen = std::string_view(told.sides).starts_with("Norvane") ? by_norvane : by_arden;
        const auto asks = [&](const auto& one) { return one.write_up.question.find(told.words) != std::string::npos; };
        ASSERT_EQ(std::ranges::count_if(seen, asks), 1);
        const auto& found = *std::ranges::find_if(seen, asks);
        ASSERT_EQ(found.sides.size(), 2u);
        EXPECT_EQ(found.sides[0].name + ", " + found.sides[1].name, told.sides);
        EXPECT_EQ(found.theme, told.theme);
        EXPECT_EQ(found.level, told.level);
        EXPECT_EQ(story_day(found.drafted_at), told.raised);
        EXPECT_EQ(found.closed_at ? story_day(*found.closed_at) : 0, told.closed);
        EXPECT_EQ(found.roots.front().root, told.root);
        EXPECT_EQ(found.root_confirmed_at.has_value(), told.closed != 0);
        for (const auto& signature : found.signatures) expect_working_day(signature.at);
    }
}

TEST_P(Story, has_a_council_that_sees_thirty_four_cases_in_two_alliances) {
    const auto counted = seen_by("katrin@norvane.example", [&](const access::Reader& reader) {
        const auto council = the_council(reader);
        EXPECT_EQ(finding_on_insights(council), "3 of 4 insights are adopted (75 %).");
        return std::pair(tallies_across(reader, council.room), alliances_across(reader, council.room, {}));
    });
    const auto across = across_of(counted.first, 2, today);
    EXPECT_EQ(across.cases, 34);
    EXPECT_EQ(across.with_root, 34);
    EXPECT_EQ(finding_on_roots(across, {{"RC01", "Direction"}}),
        "Direction lies behind 11 of 34 cases with a root (32 %), in 1 of 2 alliances.");
    EXPECT_EQ(across.roots[1].root, "RC03");
    EXPECT_EQ(across.roots[1].cases, 8);
    EXPECT_EQ(across.roots[1].alliances, 2);
    // She sits in Meridian, and not in Trellis.
    ASSERT_EQ(counted.second.size(), 2u);
    EXPECT_EQ(counted.second[0].name, "Meridian");
    EXPECT_EQ(counted.second[0].roots[0].code, "RC01");
    EXPECT_EQ(counted.second[1].name, std::nullopt);
    EXPECT_EQ(counted.second[1].cases, 9);
    EXPECT_EQ(counted.second[1].roots[0].code, "RC03");
}

TEST_P(Story, tells_every_decision_on_and_brings_back_five_questions) {
    const struct {
        const char *mail, *slug, *finding;
    } told[] = {{"leila@quillon.example", "meridian",
                    "121 of 146 (83 %) were told on within three days on which both work. 5 questions came back, and "
                    "every one has its answer."},
        {"jordan@arden.example", "trellis", "15 of 20 (75 %) were told on within three days on which both work."}};
    for (const auto& [mail, slug, finding] : told) {
        const auto cascades =
            seen_by(mail, [&](const access::Reader& r) { return cascades_of(r, the_alliance(r, slug).id); });
        EXPECT_EQ(finding_on_cascades(figures_of(cascades, today)), finding);
        for (const auto& cascade : cascades)
            for (const auto& task : cascade.tasks) expect_working_day(task.done_at.value());
    }
}

TEST_P(Story, has_the_counterpart_policy_signed_for_all_seats_but_two) {
    seen_by("leila@quillon.example", [&](const access::Reader& reader) {
        const auto meridian = the_alliance(reader, "meridian").id;
        const auto coverage = coverage_of(seats_of(reader, meridian), policy_signatures_of(reader, meridian), today);
        EXPECT_EQ(finding_on_policy(coverage), "28 of 30 (93 %) seats have signed the counterpart policy.");
        return 0;
    });
}

TEST_P(Story, asks_seventeen_open_questions_and_tests_eleven_assumptions) {
    seen_by("leila@quillon.example", [&](const access::Reader& reader) {
        const auto meridian = the_alliance(reader, "meridian").id;
        const auto questions = figures_of(open_questions_of(reader, meridian), today);
        EXPECT_EQ(finding_on_questions(questions), "17 questions were asked; half of the answers came within 2 days.");
        EXPECT_EQ(questions.without_name, 4);
        EXPECT_EQ(finding_on_assumptions(figures_of(assumptions_of(reader, meridian))),
            "5 of 11 (45 %) assumptions that were tested turned out to be false; 2 are not tested yet.");
        return 0;
    });
}

// What went up was complete by the rules; what was solved in drafting is to be as good to read.
TEST_P(Story, writes_both_sides_of_every_escalation_that_is_over) {
    for (const auto& one : escalations_seen_by("leila@quillon.example")) {
        if (!one.closed_at) continue;
        SCOPED_TRACE(one.write_up.question);
        EXPECT_GE(one.write_up.attempts.size(), 2u);
        EXPECT_GE(one.write_up.options.size(), 2u);
        for (const auto& option : one.write_up.options) EXPECT_EQ(option.weighed.size(), 2u) << option.title;
        ASSERT_EQ(one.write_up.sides.size(), 2u);
        for (const auto& side : one.write_up.sides) EXPECT_FALSE(side.interests.empty() || side.contribution.empty());
        EXPECT_TRUE(one.rationale && missing_in(one.rationale->text).empty());
    }
}

TEST(CaseFiles, know_the_root_the_route_and_the_functions_of_each) {
    ASSERT_EQ(case_files().size(), std::size(table));
    for (std::size_t i = 0; i < std::size(table); ++i) {
        const auto& told = table[i];
        const auto read = read_case(case_files()[i]).disagreement;
        SCOPED_TRACE(case_files()[i].name);
        EXPECT_EQ(read.code, told.code);
        EXPECT_EQ(read.root, told.root);
        EXPECT_EQ(read.route, told.route);
        EXPECT_EQ(read.first_function, told.norvane);
        EXPECT_EQ(read.second_function, told.quillon);
    }
}

TEST_P(Story, keeps_every_order_of_days_and_lets_nobody_sign_on_a_weekend) {
    for (const auto& one : escalations_seen_by("leila@quillon.example")) {
        SCOPED_TRACE(one.write_up.question);
        for (const auto& signature : one.signatures) expect_working_day(signature.at);
        if (one.resolution) {
            for (const auto& signature : one.resolution->signatures) expect_working_day(signature.at);
        }
        const Instant end = start_of(today);
        EXPECT_LT(one.drafted_at, one.submitted_at.value_or(end));
        EXPECT_LT(one.submitted_at.value_or(one.drafted_at), one.decided_at.value_or(end));
        EXPECT_LE(one.decided_at.value_or(one.drafted_at), one.published_at.value_or(end));
        EXPECT_LE(one.published_at.value_or(one.drafted_at), one.closed_at.value_or(end));
    }
}

TEST_P(Story, has_nine_precedents_that_helped_in_twelve_of_twenty_three_look_ups) {
    const auto precedents = seen_by("leila@quillon.example",
        [](const access::Reader& reader) { return precedents_of(reader, the_alliance(reader, "meridian").id); });
    int consulted = 0, helped = 0;
    for (const auto& one : precedents) {
        consulted += one.consulted;
        helped += one.helped;
    }
    EXPECT_EQ(precedents.size(), 9u);
    EXPECT_EQ(consulted, 23);
    EXPECT_EQ(helped, 12);
}

TEST_P(Story, leaves_something_unsigned_and_something_that_waits) {
    const auto of_this_week = seen_by("leila@quillon.example", [](const access::Reader& reader) {
        auto issues = issues_of(reader, the_alliance(reader, "meridian").id);
        std::erase_if(issues, [](const auto& issue) { return issue.state != IssueState::both_in; });
        return issues;
    });
    ASSERT_EQ(of_this_week.size(), 1u);
    EXPECT_EQ(of_this_week.front().interests.size(), 2u);
    EXPECT_TRUE(is_disputed(of_this_week.front().claims.back()));
    const auto waiting = seen_by("tomas@norvane.example", [](const access::Reader& reader) {
        auto issues = issues_of(reader, the_alliance(reader, "meridian").id);
        std::erase_if(issues, [](const auto& issue) { return issue.state != IssueState::waiting_for_counterpart; });
        return issues;
    });
    ASSERT_EQ(waiting.size(), 1u);
    EXPECT_EQ(story_day(waiting.front().opened_at), 547);
}

TEST_P(Story, keeps_each_brief_at_home) {
    const auto notes_of = [&](std::string_view mail) {
        return seen_by(mail, [](const access::Reader& reader) {
            const auto alliance = the_alliance(reader, "meridian");
            const auto own = access::own_room(reader, alliance.id);
            std::string all;
            for (const auto& room : {own->id, alliance.room})
                for (const auto& note : notes_in(reader, room)) all += note.title + "\n" + note.text + "\n";
            return all;
        });
    };
    const auto norvane = notes_of("tomas@norvane.example"), quillon = notes_of("leila@quillon.example");
    EXPECT_NE(norvane.find("accept US first"), std::string::npos);
    EXPECT_EQ(norvane.find("pays ahead"), std::string::npos);
    EXPECT_NE(quillon.find("pays ahead"), std::string::npos);
    EXPECT_EQ(quillon.find("Walk-away"), std::string::npos);
    for (const auto& both : {norvane, quillon}) EXPECT_NE(both.find("What waits and what does not"), std::string::npos);
}

constexpr access::Visible rooms_named{"test.rooms_named", R"sql(
    SELECT r.id FROM room r JOIN audience a ON a.room = r.id WHERE a.person = :viewer AND r.name = :name)sql"};
constexpr access::Visible words_found{"test.words_found", R"sql(
    SELECT s.subject FROM search_text s JOIN audience a ON a.room = s.room
    WHERE a.person = :viewer AND (s.title LIKE '%ake-over%' OR s.body LIKE '%ake-over%' OR s.title LIKE 'What Brackwell%'))sql"};

TEST_P(Story, fences_arden_out_of_the_take_over_talk) {
    const auto sees = [&](std::string_view mail) {
        return seen_by(mail, [](const access::Reader& reader) {
            return reader.rows(rooms_named, {{"name", "Take-over talk"}}).size() + reader.rows(words_found).size();
        });
    };
    for (const auto* mail :
        {"tomas@norvane.example", "hugo@norvane.example", "franz@brackwell.example", "lena@brackwell.example"})
        EXPECT_GT(sees(mail), 1u) << mail;
    for (const auto* mail : {"jordan@arden.example", "sana@arden.example", "will@arden.example",
             "murat@brackwell.example", "noor@norvane.example"})
        EXPECT_EQ(sees(mail), 0u) << mail;
}

TEST_P(Story, shows_the_server_administrator_no_alliance) {
    testing::expect_refused(no_such_alliance, [&] {
        seen_by("noor@norvane.example", [](const access::Reader& reader) { return the_alliance(reader, "meridian"); });
    });
}

TEST_P(Story, is_rebuilt_from_its_record) { EXPECT_TRUE(world.rebuild_changes_nothing()); }

TEST_P(Story, leaves_a_joint_record_that_proves_itself) {
    const auto room = seen_by(
        "tomas@norvane.example", [](const access::Reader& reader) { return the_alliance(reader, "meridian").room; });
    std::string file;
    world.store().read([&](store::Tables& tables) {
        tables.act_as(store::everyone);
        file = record::export_room(tables, {room, "joint", "Meridian"}, world.record().keys(), start_of(today));
    });
    const auto verdict = proof::verify(file);
    EXPECT_TRUE(verdict.ok) << (verdict.sentences.empty() ? "" : verdict.sentences.front());
    auto lie = file;
    lie.replace(lie.find("patients worldwide"), 18, "patients in Boston");
    EXPECT_FALSE(proof::verify(lie).ok);
}

INSTANTIATE_TEST_SUITE_P(
    On, Story, ::testing::ValuesIn(testing::database_kinds()), [](const auto& kind) { return kind.param; });

}  // namespace
}  // namespace demo
}  // namespace entente
