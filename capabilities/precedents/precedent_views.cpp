#include "capabilities/precedents/precedent_views.h"

#include "capabilities/escalations/hearing_actions.h"
#include "foundation/describe/json.h"
#include "foundation/record/record.h"

namespace entente {

namespace {

using store::Parameters;
using store::Value;

constexpr store::Statement joint_room_of{"precedents.joint_room_of", R"sql(
    SELECT id FROM room WHERE alliance = :alliance AND kind = 'joint')sql"};

constexpr store::Statement put{"precedents.put", R"sql(
    INSERT INTO precedent (room, id, alliance, published_on, story)
    VALUES (:room, :id, :alliance, :published_on, :story)
    ON CONFLICT (room, id) DO UPDATE SET story = excluded.story)sql"};

constexpr store::Statement load{"precedents.load", "SELECT story FROM precedent WHERE room = :room AND id = :id"};

constexpr store::Statement put_consultation{"precedents.put_consultation", R"sql(
    INSERT INTO precedent_consultation (room, case_room, precedent, issue, alliance, helped, story)
    VALUES (:room, :case_room, :precedent, :issue, :alliance, :helped, :story)
    ON CONFLICT (room, precedent, issue) DO UPDATE SET helped = excluded.helped, story = excluded.story)sql"};

constexpr store::Statement load_consultation{"precedents.load_consultation", R"sql(
    SELECT story FROM precedent_consultation WHERE precedent = :precedent AND issue = :issue)sql"};

template <class Story>
Story told_in(const std::string& story) {
    return describe::from_json<Story>(story, describe::From::record);
}

void save(store::Tables& tables, const PrecedentCase& precedent) {
    tables.run(put, Parameters{}.set_all(precedent).set("story", describe::to_json(precedent)));
}

bool is_known(store::Tables& tables, const EscalationCase& escalation) {
    const auto found = tables.run(load, Parameters{}.set("room", escalation.room).set("id", escalation.id));
    return found.begin() != found.end();
}

// Only the published copy sets a precedent: the case room holds more than everybody may read.
void on_escalation(store::Tables& tables, const record::Entry&, const EscalationCase& escalation) {
    if (!escalation.published_at || !escalation.rationale || !escalation.rationale->text.applies_to_future) return;
    const auto joint = tables.run(joint_room_of, Parameters{}.set("alliance", escalation.alliance)).front().text(0);
    if (escalation.room.text() != joint || is_known(tables, escalation)) return;
    const auto published_on = utc_day(*escalation.published_at);
    PrecedentCase precedent{.id = escalation.id,
        .alliance = escalation.alliance,
        .room = escalation.room,
        .question = escalation.write_up.question,
        .theme = escalation.theme,
        .reason = escalation.rationale->text,
        .published_on = published_on,
        .standing = first_standing(published_on)};
    for (const auto& side : escalation.sides) {
        precedent.functions.push_back(side.function);
        precedent.sides.push_back({side.party, side.name, side.on_paper});
    }
    save(tables, precedent);
}

void on_standing(store::Tables& tables, const record::Entry& entry, const PrecedentStandingSaid& fact) {
    const auto rows = tables.run(load, Parameters{}.set("room", entry.room).set("id", entry.subject));
    auto precedent = told_in<PrecedentCase>(rows.front().text(0));
    propose_standing(precedent, fact.party, fact.standing);
    save(tables, precedent);
}

// It is counted where everybody reads the count, and told only in the room of the issue.
void on_consulted(store::Tables& tables, const record::Entry& entry, const PrecedentConsulted& fact) {
    Consultation consultation{.precedent = Id<Escalation>{entry.subject.text()}, .issue = fact.issue};
    for (const auto& row : tables.run(load_consultation, Parameters{}.set_all(consultation)))
        consultation = told_in<Consultation>(row.text(0));
    give_verdict(consultation, fact.party, fact.verdict);
    tables.run(put_consultation,
        Parameters{}
            .set_all(consultation)
            .set("room", tables.run(joint_room_of, Parameters{}.set("alliance", fact.alliance)).front().text(0))
            .set("case_room", entry.room)
            .set("alliance", fact.alliance)
            .set("helped", Value{std::int64_t{has_helped(consultation) ? 1 : 0}})
            .set("story", describe::to_json(consultation)));
    record::name_subject(tables, entry, "precedent", fact.question, {}, fact.alliance);
}

struct Stored {
    std::string story;
    std::int64_t consulted = 0;
    std::int64_t helped = 0;
};
BOOST_DESCRIBE_STRUCT(Stored, (), (story, consulted, helped))

PrecedentCase read(const Stored& stored) {
    auto precedent = told_in<PrecedentCase>(stored.story);
    precedent.consulted = static_cast<int>(stored.consulted);
    precedent.helped = static_cast<int>(stored.helped);
    return precedent;
}

constexpr access::Visible of_alliance{"precedents.of_alliance", R"sql(
    SELECT p.story AS story, COUNT(c.issue) AS consulted, CAST(COALESCE(SUM(c.helped), 0) AS BIGINT) AS helped
    FROM precedent p LEFT JOIN precedent_consultation c ON c.room = p.room AND c.precedent = p.id
    WHERE p.alliance = :alliance AND p.room IN (SELECT room FROM audience WHERE person = :viewer)
    GROUP BY p.room, p.id, p.published_on, p.story
    ORDER BY p.published_on DESC, p.id DESC)sql"};

constexpr access::Visible by_id{"precedents.by_id", R"sql(
    SELECT p.story AS story, COUNT(c.issue) AS consulted, CAST(COALESCE(SUM(c.helped), 0) AS BIGINT) AS helped
    FROM precedent p LEFT JOIN precedent_consultation c ON c.room = p.room AND c.precedent = p.id
    WHERE p.id = :id AND p.room IN (SELECT room FROM audience WHERE person = :viewer)
    GROUP BY p.room, p.id, p.story)sql"};

constexpr access::Visible of_issue{"precedents.of_issue", R"sql(
    SELECT story FROM precedent_consultation
    WHERE issue = :issue AND case_room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY precedent)sql"};

}  // namespace

std::vector<store::Migration> precedent_migrations() {
    return {{"2026-11-26 precedents", R"sql(
        CREATE TABLE precedent (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, published_on BIGINT NOT NULL,
            story TEXT NOT NULL, PRIMARY KEY (room, id));
        CREATE INDEX precedent_by_alliance ON precedent (alliance, published_on);
        CREATE INDEX precedent_by_id ON precedent (id);
        {guard precedent}
        CREATE TABLE precedent_consultation (
            room TEXT NOT NULL, case_room TEXT NOT NULL, precedent TEXT NOT NULL, issue TEXT NOT NULL,
            alliance TEXT NOT NULL, helped BIGINT NOT NULL, story TEXT NOT NULL,
            PRIMARY KEY (room, precedent, issue));
        CREATE INDEX precedent_consultation_by_issue ON precedent_consultation (issue);
        {guard precedent_consultation})sql"}};
}

void keep_precedent_views(record::FactBook& facts) {
    facts.keeps_views({"precedent", "precedent_consultation"});
    hear_of_escalations<on_escalation>(facts);
    facts.hears<PrecedentStandingSaid>(on_standing);
    facts.hears<PrecedentConsulted>(on_consulted);
}

std::vector<PrecedentCase> precedents_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    std::vector<PrecedentCase> precedents;
    for (const auto& stored : reader.all<Stored>(of_alliance, Parameters{}.set("alliance", alliance)))
        precedents.push_back(read(stored));
    return precedents;
}

std::optional<PrecedentCase> find_precedent(const access::Reader& reader, const Id<Escalation>& id) {
    const auto stored = reader.one<Stored>(by_id, Parameters{}.set("id", id));
    return stored ? std::optional(read(*stored)) : std::nullopt;
}

std::vector<Consultation> consultations_of(const access::Reader& reader, const Id<Issue>& issue) {
    std::vector<Consultation> consultations;
    for (const auto& row : reader.rows(of_issue, Parameters{}.set("issue", issue)))
        consultations.push_back(told_in<Consultation>(row.text(0)));
    return consultations;
}

}  // namespace entente
