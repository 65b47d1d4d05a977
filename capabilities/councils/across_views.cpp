#include "capabilities/councils/across_views.h"

#include "capabilities/escalations/hearing_actions.h"
#include "foundation/access/rooms.h"
#include "foundation/describe/json.h"

#include <algorithm>
#include <map>
#include <set>

namespace entente {

namespace {

using store::Parameters;
using store::Value;

/// What changes for one alliance of a council.
struct AllianceChange {
    int cases = 0;
    Day last_raised;
    std::map<std::string, int> roots;
};

/// What changes for a council.
struct Change {
    Tallies across;
    std::map<std::string, AllianceChange> alliances;
    std::set<std::string> companies;
};

constexpr store::Statement joint_room{
    "councils.joint_room", "SELECT id FROM room WHERE alliance = :alliance AND kind = 'joint'"};
constexpr store::Statement councils_of{"councils.of_alliance", R"sql(
    SELECT c.council_room FROM council c JOIN room own ON own.organisation = c.organisation
    WHERE own.alliance = :alliance AND own.kind = 'own')sql"};
constexpr store::Statement council_of{
    "councils.of_organisation", "SELECT council_room FROM council WHERE organisation = :organisation"};
constexpr store::Statement load_case{
    "councils.load_case", "SELECT story FROM council_case WHERE room = :room AND id = :id"};
constexpr store::Statement put_case{"councils.put_case", R"sql(
    INSERT INTO council_case (room, id, alliance, story) VALUES (:room, :id, :alliance, :story)
    ON CONFLICT (room, id) DO UPDATE SET story = excluded.story)sql"};
constexpr store::Statement cases_of_company{"councils.cases_of_company", R"sql(
    SELECT k.alliance, k.story FROM council_case k JOIN room own ON own.alliance = k.alliance
    WHERE own.kind = 'own' AND own.organisation = :organisation ORDER BY k.room, k.id)sql"};
constexpr store::Statement cases_of_alliance{
    "councils.cases_of_alliance", "SELECT alliance, story FROM council_case WHERE alliance = :alliance ORDER BY id"};

constexpr store::Statement put_tally{"councils.put_tally", R"sql(
    INSERT INTO council_tally (room, kind, code, cases) VALUES (:room, :kind, :code, :cases)
    ON CONFLICT (room, kind, code) DO UPDATE SET cases = council_tally.cases + excluded.cases)sql"};
constexpr store::Statement load_root{"councils.load_root", R"sql(
    SELECT cases FROM council_root WHERE room = :room AND alliance = :alliance AND root = :root)sql"};
constexpr store::Statement put_root{"councils.put_root", R"sql(
    INSERT INTO council_root (room, alliance, root, cases) VALUES (:room, :alliance, :root, :cases)
    ON CONFLICT (room, alliance, root) DO UPDATE SET cases = excluded.cases)sql"};
constexpr store::Statement put_alliance{"councils.put_alliance", R"sql(
    INSERT INTO council_alliance (room, alliance, number, cases, last_raised)
    VALUES (:room, :alliance, (SELECT COALESCE(MAX(number), 0) + 1 FROM council_alliance WHERE room = :room), :cases,
        :last_raised)
    ON CONFLICT (room, alliance) DO UPDATE SET cases = council_alliance.cases + excluded.cases,
        last_raised = CASE WHEN excluded.last_raised > council_alliance.last_raised THEN excluded.last_raised
                           ELSE council_alliance.last_raised END)sql"};
constexpr store::Statement put_company{"councils.put_company", R"sql(
    INSERT INTO council_company (room, name) VALUES (:room, :name) ON CONFLICT (room, name) DO NOTHING)sql"};

CountedCase told_in(const std::string& story) {
    return describe::from_json<CountedCase>(story, describe::From::record);
}

CountedCase counted(const EscalationCase& escalation) {
    CountedCase one{.theme = escalation.theme,
        .confirmed = escalation.root_confirmed_at.has_value(),
        .level = escalation.level,
        .raised = utc_day(escalation.drafted_at),
        .over = escalation.closed_at.has_value()};
    if (one.confirmed) one.root = agreed_root(escalation);
    else if (!escalation.roots.empty()) one.root = escalation.roots.back().root;
    for (const auto& side : escalation.sides) one.companies.push_back(side.name);
    return one;
}

void add(
    Change& change, const std::string& alliance, const std::optional<CountedCase>& before, const CountedCase& now) {
    auto& here = change.alliances[alliance];
    here.last_raised = std::max(here.last_raised, now.raised);
    change.companies.insert(now.companies.begin(), now.companies.end());
    for (const auto& [one, cases] : change_of(before, now)) {
        change.across[one] += cases;
        if (one.kind == mark::any) here.cases += cases;
        if (one.kind == mark::root) here.roots[one.code] += cases;
    }
}

// An alliance counts for a root from its first case on.
void save_root(store::Tables& tables, Change& change, Parameters at, const std::string& root, int more) {
    const auto rows = tables.run(load_root, at.set("root", Value{root}));
    const auto before = rows.empty() ? 0 : static_cast<int>(rows.front().number(0));
    const auto now = before + more;
    tables.run(put_root, at.set("cases", Value{std::int64_t{now}}));
    if ((before > 0) != (now > 0)) change.across[{std::string(mark::in_alliances), root}] += now > 0 ? 1 : -1;
}

void save(store::Tables& tables, const Id<Room>& council_room, Change change) {
    for (const auto& [alliance, here] : change.alliances) {
        const auto at = Parameters{}.set("room", council_room).set("alliance", Value{alliance});
        tables.run(put_alliance,
            Parameters(at).set("cases", Value{std::int64_t{here.cases}}).set("last_raised", here.last_raised));
        for (const auto& [root, more] : here.roots) save_root(tables, change, at, root, more);
    }
    for (const auto& [one, cases] : change.across)
        tables.run(put_tally, Parameters{}
                                  .set("room", council_room)
                                  .set("kind", Value{one.kind})
                                  .set("code", Value{one.code})
                                  .set("cases", Value{std::int64_t{cases}}));
    for (const auto& name : change.companies)
        tables.run(put_company, Parameters{}.set("room", council_room).set("name", Value{name}));
}

// Most of what happens to a case changes nothing that is counted.
void on_escalation(store::Tables& tables, const record::Entry&, const EscalationCase& escalation) {
    const auto of_alliance = Parameters{}.set("alliance", escalation.alliance);
    const auto joint = tables.run(joint_room, of_alliance).front().text(0);
    if (escalation.room.text() == joint) return;  // the copy; the case itself is heard in its own room
    const auto at = Parameters{}.set("room", Value{joint}).set("id", escalation.id);
    const auto now = counted(escalation);
    std::optional<CountedCase> before;
    for (const auto& row : tables.run(load_case, at)) before = told_in(row.text(0));
    if (before == now) return;
    tables.run(
        put_case, Parameters(at).set("alliance", escalation.alliance).set("story", Value{describe::to_json(now)}));
    Change change;
    add(change, escalation.alliance.text(), before, now);
    for (const auto& row : tables.run(councils_of, of_alliance)) save(tables, Id<Room>{row.text(0)}, change);
}

void count_all(store::Tables& tables, const Id<Room>& council_room, const store::Rows& cases) {
    Change change;
    for (const auto& row : cases) add(change, row.text(0), std::nullopt, told_in(row.text(1)));
    save(tables, council_room, std::move(change));
}

// A company that comes to an alliance later finds there what happened before.
void on_room(store::Tables& tables, const record::Entry&, const access::RoomOpened& fact) {
    if (fact.room_kind != access::RoomKind::own) return;
    const auto cases = tables.run(cases_of_alliance, Parameters{}.set("alliance", *fact.alliance));
    if (cases.empty()) return;
    for (const auto& row : tables.run(council_of, Parameters{}.set("organisation", *fact.organisation)))
        count_all(tables, Id<Room>{row.text(0)}, cases);
}

constexpr access::Visible tallies{"councils.tallies", R"sql(
    SELECT kind, code, cases FROM council_tally
    WHERE room = :room AND room IN (SELECT room FROM audience WHERE person = :viewer))sql"};

constexpr access::Visible how_many{"councils.how_many", R"sql(
    SELECT COALESCE(MAX(number), 0) FROM council_alliance
    WHERE room = :room AND room IN (SELECT room FROM audience WHERE person = :viewer))sql"};

constexpr access::Visible companies{"councils.companies", R"sql(
    SELECT name FROM council_company
    WHERE room = :room AND room IN (SELECT room FROM audience WHERE person = :viewer) ORDER BY name)sql"};

// The name comes along only where the viewer is in the alliance.
constexpr access::Visible page{"councils.page", R"sql(
    SELECT a.alliance AS alliance, a.number AS number, a.cases AS cases, a.last_raised AS last_raised, s.title AS name
    FROM council_alliance a
    LEFT JOIN room joint ON joint.alliance = a.alliance AND joint.kind = 'joint'
        AND EXISTS (SELECT 1 FROM audience may WHERE may.room = joint.id AND may.person = :viewer)
    LEFT JOIN subject s ON s.room = joint.id AND s.id = a.alliance
    WHERE a.room = :room AND a.room IN (SELECT room FROM audience WHERE person = :viewer)
        AND (a.cases < :cases OR (a.cases = :cases AND a.number > :number))
    ORDER BY a.cases DESC, a.number LIMIT :limit)sql"};

constexpr access::Visible roots_of{"councils.roots_of", R"sql(
    SELECT root, cases FROM council_root
    WHERE room = :room AND alliance = :alliance AND cases > 0
        AND room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY cases DESC, root)sql"};

struct AllianceRowAcross {
    Id<Alliance> alliance;
    int number = 0;
    int cases = 0;
    Day last_raised;
    std::optional<std::string> name;
};
BOOST_DESCRIBE_STRUCT(AllianceRowAcross, (), (alliance, number, cases, last_raised, name))

}  // namespace

std::vector<store::Migration> across_migrations() {
    return {{"2026-11-27 council counts", R"sql(
        CREATE TABLE council_case (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, story TEXT NOT NULL, PRIMARY KEY (room, id));
        CREATE INDEX council_case_by_alliance ON council_case (alliance);
        {guard council_case}
        CREATE TABLE council_alliance (
            room TEXT NOT NULL, alliance TEXT NOT NULL, number BIGINT NOT NULL, cases BIGINT NOT NULL,
            last_raised BIGINT NOT NULL, PRIMARY KEY (room, alliance));
        CREATE UNIQUE INDEX council_alliance_by_number ON council_alliance (room, number);
        CREATE INDEX council_alliance_by_cases ON council_alliance (room, cases DESC, number);
        {guard council_alliance}
        CREATE TABLE council_root (
            room TEXT NOT NULL, alliance TEXT NOT NULL, root TEXT NOT NULL, cases BIGINT NOT NULL,
            PRIMARY KEY (room, alliance, root));
        {guard council_root}
        CREATE TABLE council_tally (
            room TEXT NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL, cases BIGINT NOT NULL,
            PRIMARY KEY (room, kind, code));
        {guard council_tally}
        CREATE TABLE council_company (room TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (room, name));
        {guard council_company})sql"}};
}

void keep_across_views(record::FactBook& facts) {
    facts.keeps_views({"council_case", "council_alliance", "council_root", "council_tally", "council_company"});
    hear_of_escalations<on_escalation>(facts);
    facts.hears<access::RoomOpened>(on_room);
}

void count_for_new_council(store::Tables& tables, const Id<Room>& council_room, const Id<Organisation>& organisation) {
    count_all(tables, council_room, tables.run(cases_of_company, Parameters{}.set("organisation", organisation)));
}

Tallies tallies_across(const access::Reader& reader, const Id<Room>& council_room) {
    Tallies all;
    for (const auto& row : reader.rows(tallies, Parameters{}.set("room", council_room)))
        all[{row.text(0), row.text(1)}] = static_cast<int>(row.number(2));
    return all;
}

int alliances_counted(const access::Reader& reader, const Id<Room>& council_room) {
    return static_cast<int>(reader.rows(how_many, Parameters{}.set("room", council_room)).front().number(0));
}

std::vector<AllianceCounts> alliances_across(
    const access::Reader& reader, const Id<Room>& council_room, const std::optional<AlliancePlace>& after) {
    constexpr std::int64_t more_than_any = 1'000'000'000;
    const auto asked = Parameters{}
                           .set("room", council_room)
                           .set("cases", Value{after ? std::int64_t{after->cases} : more_than_any})
                           .set("number", Value{after ? std::int64_t{after->number} : 0})
                           .set("limit", Value{std::int64_t{alliances_a_page + 1}});
    std::vector<AllianceCounts> alliances;
    for (auto& row : reader.all<AllianceRowAcross>(page, asked)) {
        AllianceCounts one{row.alliance, row.number, row.cases, row.last_raised, row.name, {}};
        const auto at = Parameters{}.set("room", council_room).set("alliance", one.alliance);
        for (const auto& root : reader.rows(roots_of, at))
            one.roots.push_back({root.text(0), static_cast<int>(root.number(1))});
        alliances.push_back(std::move(one));
    }
    return alliances;
}

std::vector<std::string> companies_across(const access::Reader& reader, const Id<Room>& council_room) {
    std::vector<std::string> names;
    for (const auto& row : reader.rows(companies, Parameters{}.set("room", council_room))) names.push_back(row.text(0));
    return names;
}

}  // namespace entente
