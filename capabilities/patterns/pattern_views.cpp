#include "capabilities/patterns/pattern_views.h"

#include "capabilities/escalations/hearing_actions.h"
#include "capabilities/issues/hearing_actions.h"
#include "foundation/describe/json.h"

#include <algorithm>

namespace entente {

namespace {

using store::Parameters;
using store::Value;

constexpr store::Statement joint_room{"patterns.joint_room", R"sql(
    SELECT id FROM room WHERE alliance = :alliance AND kind = 'joint')sql"};

constexpr store::Statement put_case{"patterns.put_case", R"sql(
    INSERT INTO pattern_case (room, id, alliance, case_room, published, raised, closed, withdrawn, theme,
        provisional_root, confirmed_root, confirmed_on, functions, level, way_up, interests)
    VALUES (:room, :id, :alliance, :case_room, :published, :raised, :closed, :withdrawn, :theme,
        :provisional_root, :confirmed_root, :confirmed_on, :functions, :level, :way_up, :interests)
    ON CONFLICT (room, id) DO UPDATE SET published = excluded.published, closed = excluded.closed,
        withdrawn = excluded.withdrawn, provisional_root = excluded.provisional_root,
        confirmed_root = excluded.confirmed_root, confirmed_on = excluded.confirmed_on, level = excluded.level, way_up = excluded.way_up,
        interests = excluded.interests)sql"};

constexpr store::Statement put_issue{"patterns.put_issue", R"sql(
    INSERT INTO pattern_issue (room, id, alliance, opened, state) VALUES (:room, :id, :alliance, :opened, :state)
    ON CONFLICT (room, id) DO UPDATE SET state = excluded.state)sql"};

// The joint room is where patterns are read: everybody in the alliance sees the same figures.
std::string joint_room_of(store::Tables& tables, const Id<Alliance>& alliance) {
    return tables.run(joint_room, Parameters{}.set("alliance", alliance)).front().text(0);
}

Value day_or_nothing(const std::optional<Instant>& at) {
    if (!at) return {};
    return std::int64_t{utc_day(*at).number};
}

Value text_or_nothing(const std::optional<std::string>& text) {
    if (!text) return {};
    return *text;
}

std::string functions_of(const EscalationCase& escalation) {
    std::vector<std::string> functions;
    for (const auto& side : escalation.sides) functions.push_back(side.function);
    return describe::to_json(functions);
}

std::string way_up_of(const EscalationCase& escalation) {
    std::vector<ReachedLevel> way_up;
    for (const auto& reached : escalation.levels) way_up.push_back({reached.level, utc_day(reached.at)});
    return describe::to_json(way_up);
}

std::string interests_json(const EscalationCase& escalation) {
    std::vector<CaseInterests> interests;
    for (const auto& side : escalation.sides) {
        const auto text = std::ranges::find(escalation.write_up.sides, side.party, &SideText::party);
        if (text != escalation.write_up.sides.end())
            interests.push_back({Id<Subject>{escalation.id.text()}, side.name, text->interests});
    }
    return describe::to_json(interests);
}

void on_escalation(store::Tables& tables, const record::Entry&, const EscalationCase& escalation) {
    const auto joint = joint_room_of(tables, escalation.alliance);
    if (escalation.room.text() == joint) return;  // the copy; the case itself is heard in its own room
    using enum EscalationState;
    const bool withdrawn_now = escalation.state == withdrawn;
    const auto provisional = escalation.roots.empty() ? std::optional<std::string>() : escalation.roots.back().root;
    const auto confirmed = escalation.root_confirmed_at ? agreed_root(escalation) : std::optional<std::string>();
    tables.run(put_case, Parameters{}
                             .set("room", Value{joint})
                             .set("id", escalation.id)
                             .set("alliance", escalation.alliance)
                             .set("case_room", escalation.room)
                             .set("published", Value{std::int64_t{escalation.published_at ? 1 : 0}})
                             .set("raised", utc_day(escalation.drafted_at))
                             .set("closed", withdrawn_now ? Value{} : day_or_nothing(escalation.closed_at))
                             .set("withdrawn", withdrawn_now ? day_or_nothing(escalation.closed_at) : Value{})
                             .set("theme", Value{escalation.theme})
                             .set("provisional_root", text_or_nothing(provisional))
                             .set("confirmed_root", text_or_nothing(confirmed))
                             .set("confirmed_on", day_or_nothing(escalation.root_confirmed_at))
                             .set("functions", Value{functions_of(escalation)})
                             .set("level", Value{std::int64_t{escalation.level}})
                             .set("way_up", Value{way_up_of(escalation)})
                             .set("interests", Value{interests_json(escalation)}));
}

void on_issue(store::Tables& tables, const record::Entry&, const IssueCase& issue) {
    tables.run(put_issue, Parameters{}
                              .set("room", Value{joint_room_of(tables, issue.alliance)})
                              .set("id", issue.id)
                              .set("alliance", issue.alliance)
                              .set("opened", utc_day(issue.opened_at))
                              .set_all(issue));
}

// A question is read in the case room by those who are in it, and by everybody once it is published.
constexpr access::Visible cases_of{"patterns.cases_of", R"sql(
    SELECT c.id AS id, c.case_room AS case_room, c.room AS room, c.raised AS raised, c.closed AS closed,
        c.withdrawn AS withdrawn, c.theme AS theme, c.provisional_root AS provisional_root,
        c.confirmed_root AS confirmed_root, c.confirmed_on AS confirmed_on, c.functions AS functions, c.level AS level, c.way_up AS way_up,
        inside.title AS inside_title, joint.title AS joint_title
    FROM pattern_case c
    LEFT JOIN subject inside ON inside.room = c.case_room AND inside.id = c.id
        AND EXISTS (SELECT 1 FROM audience may WHERE may.room = c.case_room AND may.person = :viewer)
    LEFT JOIN subject joint ON joint.room = c.room AND joint.id = c.id
    WHERE c.alliance = :alliance AND c.room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY c.raised, c.id)sql"};

constexpr store::Statement coded_of{"patterns.coded_of", R"sql(
    SELECT id, case_room, room, raised, closed, withdrawn, theme, provisional_root, confirmed_root, confirmed_on,
        functions, level, way_up, NULL AS inside_title, NULL AS joint_title
    FROM pattern_case WHERE alliance = :alliance ORDER BY raised, id)sql"};

constexpr access::Visible interests_of{"patterns.interests_of", R"sql(
    SELECT c.interests AS interests FROM pattern_case c
    WHERE c.alliance = :alliance AND c.id = :id
        AND EXISTS (SELECT 1 FROM audience may WHERE may.room = c.room AND may.person = :viewer)
        AND (c.published = 1
             OR EXISTS (SELECT 1 FROM audience may WHERE may.room = c.case_room AND may.person = :viewer)))sql"};

constexpr access::Visible issue_counts{"patterns.issue_counts", R"sql(
    SELECT state, COUNT(*) AS cases FROM pattern_issue
    WHERE alliance = :alliance AND opened <= :day AND room IN (SELECT room FROM audience WHERE person = :viewer)
    GROUP BY state)sql"};

struct CaseRow {
    Id<Subject> id;
    Id<Room> case_room;
    Id<Room> room;
    Day raised;
    std::optional<Day> closed;
    std::optional<Day> withdrawn;
    std::string theme;
    std::optional<std::string> provisional_root;
    std::optional<std::string> confirmed_root;
    std::optional<Day> confirmed_on;
    std::string functions;
    int level = 0;
    std::string way_up;
    std::optional<std::string> inside_title;
    std::optional<std::string> joint_title;
};
BOOST_DESCRIBE_STRUCT(CaseRow, (),
    (id, case_room, room, raised, closed, withdrawn, theme, provisional_root, confirmed_root, confirmed_on, functions,
        level, way_up, inside_title, joint_title))

RegisteredCase registered(const CaseRow& row) {
    RegisteredCase one{.id = row.id};
    one.question = row.inside_title ? row.inside_title : row.joint_title;
    one.in_joint_room = !row.inside_title && row.joint_title;
    if (row.inside_title) one.room = row.case_room;
    else if (row.joint_title) one.room = row.room;
    one.coded = {.raised = row.raised,
        .closed = row.closed,
        .withdrawn = row.withdrawn,
        .theme = row.theme,
        .provisional_root = row.provisional_root,
        .functions = describe::from_json<std::vector<std::string>>(row.functions, describe::From::record),
        .level = row.level,
        .way_up = describe::from_json<std::vector<ReachedLevel>>(row.way_up, describe::From::record)};
    if (row.confirmed_root) one.coded.confirmed_root = ConfirmedRoot{*row.confirmed_root, *row.confirmed_on};
    return one;
}

}  // namespace

std::vector<store::Migration> pattern_migrations() {
    return {{"2026-11-26 patterns", R"sql(
        CREATE TABLE pattern_case (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, case_room TEXT NOT NULL,
            published BIGINT NOT NULL, raised BIGINT NOT NULL, closed BIGINT, withdrawn BIGINT, theme TEXT NOT NULL,
            provisional_root TEXT, confirmed_root TEXT, confirmed_on BIGINT, functions TEXT NOT NULL,
            level BIGINT NOT NULL, way_up TEXT NOT NULL, interests TEXT NOT NULL,
            PRIMARY KEY (room, id));
        CREATE INDEX pattern_case_by_alliance ON pattern_case (alliance, raised);
        {guard pattern_case}
        CREATE TABLE pattern_issue (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, opened BIGINT NOT NULL, state TEXT NOT NULL,
            PRIMARY KEY (room, id));
        CREATE INDEX pattern_issue_by_alliance ON pattern_issue (alliance, opened);
        {guard pattern_issue})sql"}};
}

void keep_pattern_views(record::FactBook& facts) {
    facts.keeps_views({"pattern_case", "pattern_issue"});
    hear_of_escalations<on_escalation>(facts);
    hear_of_issues<on_issue>(facts);
}

std::vector<RegisteredCase> register_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    std::vector<RegisteredCase> cases;
    for (const auto& row : reader.all<CaseRow>(cases_of, Parameters{}.set("alliance", alliance)))
        cases.push_back(registered(row));
    return cases;
}

std::vector<CodedCase> coded_cases_of(store::Tables& tables, const Id<Alliance>& alliance) {
    std::vector<CodedCase> cases;
    for (const auto& row : tables.run(coded_of, Parameters{}.set("alliance", alliance)).as<CaseRow>())
        cases.push_back(registered(row).coded);
    return cases;
}

IssueCounts issues_until(const access::Reader& reader, const Id<Alliance>& alliance, Day day) {
    IssueCounts counts;
    for (const auto& row : reader.rows(issue_counts, Parameters{}.set("alliance", alliance).set("day", day))) {
        const auto state = row.text(0);
        const auto cases = static_cast<int>(row.number(1));
        counts.opened += cases;
        if (state == "settled") counts.settled = cases;
        else if (state == "escalated") counts.escalated = cases;
        else if (state == "parked") counts.parked = cases;
        else if (state == "withdrawn") counts.withdrawn = cases;
    }
    return counts;
}

std::vector<CaseInterests> interests_of_cases(
    const access::Reader& reader, const Id<Alliance>& alliance, const std::vector<Id<Subject>>& cases) {
    std::vector<CaseInterests> interests;
    for (const auto& id : cases)
        for (const auto& row : reader.rows(interests_of, Parameters{}.set("alliance", alliance).set("id", id)))
            for (auto& one : describe::from_json<std::vector<CaseInterests>>(row.text(0), describe::From::record))
                interests.push_back(std::move(one));
    return interests;
}

}  // namespace entente
