#include "capabilities/escalations/escalation_views.h"

#include "capabilities/escalations/escalation_story.h"
#include "foundation/describe/json.h"
#include "foundation/record/record.h"

#include <boost/describe/enum_to_string.hpp>

#include <set>

namespace entente {

namespace {

constexpr store::Statement put{"escalations.put", R"sql(
    INSERT INTO escalation (room, id, alliance, state, level, theme, drafted_at, submitted_at, closed_at, version, story)
    VALUES (:room, :id, :alliance, :state, :level, :theme, :drafted_at, :submitted_at, :closed_at, :version, :story)
    ON CONFLICT (room, id) DO UPDATE SET state = excluded.state, level = excluded.level,
        submitted_at = excluded.submitted_at, closed_at = excluded.closed_at,
        version = excluded.version, story = excluded.story)sql"};

constexpr store::Statement load{"escalations.load", R"sql(
    SELECT story FROM escalation WHERE room = :room AND id = :id)sql"};

constexpr store::Statement in_state{"escalations.in_state", R"sql(
    SELECT e.story FROM escalation e JOIN room r ON r.id = e.room
    WHERE e.state = :state AND r.kind <> 'joint' ORDER BY e.id)sql"};

std::string searchable(const WriteUp& write_up) {
    std::string text = write_up.background + "\n" + write_up.criteria;
    for (const auto& side : write_up.sides) text += "\n" + side.interests;
    for (const auto& option : write_up.options) text += "\n" + option.title + " " + option.description;
    return text;
}

template <class Fact>
void apply(store::Tables& tables, const record::Entry& entry, const Fact& fact) {
    EscalationCase escalation;
    const auto rows = tables.run(load, store::Parameters{}.set("room", entry.room).set("id", entry.subject));
    if (!rows.empty()) escalation = describe::from_json<EscalationCase>(rows.front().text(0), describe::From::record);
    after(escalation, entry, fact);
    tables.run(put, store::Parameters{}
                        .set_all(escalation)
                        .set("version", entry.seq + 1)
                        .set("story", describe::to_json(escalation)));
    record::name_subject(tables, entry, "escalation", escalation.write_up.question, searchable(escalation.write_up),
        escalation.alliance);
}

struct Stored {
    std::string story;
    record::Version version = 0;
};
BOOST_DESCRIBE_STRUCT(Stored, (), (story, version))

// The case room's telling comes before the joint room's copy.
constexpr access::Visible by_id{"escalations.find_visible", R"sql(
    SELECT e.story AS story, e.version AS version FROM escalation e JOIN room r ON r.id = e.room
    WHERE e.id = :id AND EXISTS (SELECT 1 FROM audience may WHERE may.room = e.room AND may.person = :viewer)
    ORDER BY CASE r.kind WHEN 'joint' THEN 1 ELSE 0 END LIMIT 1)sql"};

constexpr access::Visible of_alliance{"escalations.of_alliance", R"sql(
    SELECT e.story AS story, e.version AS version FROM escalation e JOIN room r ON r.id = e.room
    WHERE e.alliance = :alliance AND e.room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY e.drafted_at DESC, e.id DESC, CASE r.kind WHEN 'joint' THEN 1 ELSE 0 END LIMIT 400)sql"};

}  // namespace

std::vector<store::Migration> escalation_migrations() {
    return {{"2026-11-21 escalations", R"sql(
        CREATE TABLE escalation (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, state TEXT NOT NULL, level BIGINT NOT NULL,
            theme TEXT NOT NULL, drafted_at BIGINT NOT NULL, submitted_at BIGINT, closed_at BIGINT,
            version BIGINT NOT NULL, story TEXT NOT NULL,
            PRIMARY KEY (room, id),
            CHECK (level BETWEEN 0 AND 4),
            CHECK (state IN ('drafting', 'awaiting_signatures', 'submitted', 'with_counterparts', 'resolved', 'published',
                'closed', 'solved_in_drafting', 'withdrawn')));
        CREATE INDEX escalation_by_alliance ON escalation (alliance, drafted_at);
        CREATE INDEX escalation_by_id ON escalation (id);
        {guard escalation})sql"},
        {"2026-11-26 escalations returned for work", R"sql(
        DROP TABLE escalation;
        CREATE TABLE escalation (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, state TEXT NOT NULL, level BIGINT NOT NULL,
            theme TEXT NOT NULL, drafted_at BIGINT NOT NULL, submitted_at BIGINT, closed_at BIGINT,
            version BIGINT NOT NULL, story TEXT NOT NULL,
            PRIMARY KEY (room, id),
            CHECK (level BETWEEN 0 AND 4),
            CHECK (state IN ('drafting', 'awaiting_signatures', 'submitted', 'with_counterparts', 'returned_for_work',
                'resolved', 'published', 'closed', 'solved_in_drafting', 'withdrawn')));
        CREATE INDEX escalation_by_alliance ON escalation (alliance, drafted_at);
        CREATE INDEX escalation_by_id ON escalation (id);
        CREATE INDEX escalation_by_state ON escalation (state);
        {guard escalation})sql"}};
}

template <class... Facts>
static void hear_all(record::FactBook& facts, FactsOf<Facts...>) {
    (facts.hears<Facts>(apply<Facts>), ...);
}

void keep_escalation_views(record::FactBook& facts) {
    facts.keeps_views({"escalation"}, "2026-11-26");
    hear_all(facts, EscalationFacts{});
}

std::optional<EscalationSeen> find_escalation(const access::Reader& reader, const Id<Escalation>& id) {
    const auto stored = reader.one<Stored>(by_id, store::Parameters{}.set("id", id));
    if (!stored) return std::nullopt;
    return EscalationSeen{describe::from_json<EscalationCase>(stored->story, describe::From::record), stored->version};
}

std::vector<EscalationCase> escalations_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    std::vector<EscalationCase> escalations;
    std::set<Id<Escalation>> told;
    for (const auto& stored : reader.all<Stored>(of_alliance, store::Parameters{}.set("alliance", alliance))) {
        auto escalation = describe::from_json<EscalationCase>(stored.story, describe::From::record);
        if (told.insert(escalation.id).second) escalations.push_back(std::move(escalation));
    }
    return escalations;
}

std::vector<EscalationCase> escalations_in_state(store::Tables& tables, EscalationState state) {
    std::vector<EscalationCase> escalations;
    const store::Parameters asked{{"state", std::string(boost::describe::enum_to_string(state, ""))}};
    for (const auto& row : tables.run(in_state, asked))
        escalations.push_back(describe::from_json<EscalationCase>(row.text(0), describe::From::record));
    return escalations;
}

EscalationCase escalation_in(store::Tables& tables, const Id<Room>& room, const Id<Subject>& id) {
    const auto rows = tables.run(load, store::Parameters{}.set("room", room).set("id", id));
    return describe::from_json<EscalationCase>(rows.front().text(0), describe::From::record);
}

}  // namespace entente
