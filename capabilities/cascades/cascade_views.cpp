#include "capabilities/cascades/cascade_views.h"

#include "capabilities/escalations/hearing_actions.h"
#include "foundation/describe/json.h"
#include "foundation/record/record.h"

namespace entente {

namespace {

using store::Parameters;
using store::Value;

constexpr store::Statement joint_room_of{"cascades.joint_room_of", R"sql(
    SELECT id FROM room WHERE alliance = :alliance AND kind = 'joint')sql"};

constexpr store::Statement put{"cascades.put", R"sql(
    INSERT INTO cascade_case (room, id, alliance, published_at, waits_until, story)
    VALUES (:room, :id, :alliance, :published_at, :waits_until, :story)
    ON CONFLICT (room, id) DO UPDATE SET waits_until = excluded.waits_until, story = excluded.story)sql"};

constexpr store::Statement load{"cascades.load", "SELECT story FROM cascade_case WHERE room = :room AND id = :id"};

constexpr store::Statement past_their_day{
    "cascades.past_their_day", "SELECT story FROM cascade_case WHERE waits_until < :today ORDER BY waits_until, id"};

CascadeCase told_in(const std::string& story) {
    return describe::from_json<CascadeCase>(story, describe::From::record);
}

// Waits until its day while somebody has not told it on; after that, for nothing that the clock would tell of.
Value waits_until(const CascadeCase& cascade) {
    if (cascade.reminded || behind(cascade, {cascade.tell_by.number + 1}).empty()) return {};
    return std::int64_t{cascade.tell_by.number};
}

void save(store::Tables& tables, const CascadeCase& cascade) {
    tables.run(put, Parameters{}
                        .set_all(cascade)
                        .set("waits_until", waits_until(cascade))
                        .set("story", describe::to_json(cascade)));
}

// Only the published copy is told on: the case room holds more than everybody may read.
void on_escalation(store::Tables& tables, const record::Entry& entry, const EscalationCase& escalation) {
    if (!escalation.published_at) return;
    const auto joint = tables.run(joint_room_of, Parameters{}.set("alliance", escalation.alliance)).front().text(0);
    if (escalation.room.text() != joint || cascade_in(tables, entry)) return;
    if (const auto cascade = cascade_of(escalation)) save(tables, *cascade);
}

void ask(CascadeCase& cascade, const record::Entry& entry, const QuestionPut& put) {
    const auto& task = *task_of(cascade, entry.author);
    cascade.questions.push_back({.id = put.id,
        .asker = task.person,
        .asker_name = task.name,
        .party = task.party,
        .text = put.text,
        .asked_at = entry.at});
}

template <class Fact, void (*change)(CascadeCase&, const record::Entry&, const Fact&)>
void after(store::Tables& tables, const record::Entry& entry, const Fact& fact) {
    auto cascade = cascade_in(tables, entry);
    change(*cascade, entry, fact);
    save(tables, *cascade);
}

void told_on(CascadeCase& cascade, const record::Entry& entry, const CascadeToldOn& fact) {
    tell_on(cascade, entry.author, fact.audience, entry.at);
    for (const auto& put : fact.questions) ask(cascade, entry, put);
}

void asked_back(CascadeCase& cascade, const record::Entry& entry, const CascadeAskedBack& fact) {
    ask(cascade, entry, fact.question);
}

void answered(CascadeCase& cascade, const record::Entry& entry, const CascadeAnswered& fact) {
    answer_question(cascade, fact.question, fact.answer, fact.name, entry.at);
}

void fell_behind(CascadeCase& cascade, const record::Entry&, const CascadeFellBehind&) { cascade.reminded = true; }

constexpr access::Visible by_id{"cascades.by_id", R"sql(
    SELECT story FROM cascade_case
    WHERE id = :id AND room IN (SELECT room FROM audience WHERE person = :viewer))sql"};

constexpr access::Visible of_alliance{"cascades.of_alliance", R"sql(
    SELECT story FROM cascade_case
    WHERE alliance = :alliance AND room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY published_at DESC, id DESC)sql"};

template <class Rows>
std::vector<CascadeCase> all_told(Rows&& rows) {
    std::vector<CascadeCase> cascades;
    for (const auto& row : rows) cascades.push_back(told_in(row.text(0)));
    return cascades;
}

}  // namespace

std::vector<store::Migration> cascade_migrations() {
    return {{"2026-11-27 cascades", R"sql(
        CREATE TABLE cascade_case (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, published_at BIGINT NOT NULL,
            waits_until BIGINT, story TEXT NOT NULL, PRIMARY KEY (room, id));
        CREATE INDEX cascade_case_by_alliance ON cascade_case (alliance, published_at);
        CREATE INDEX cascade_case_by_day ON cascade_case (waits_until) WHERE waits_until IS NOT NULL;
        CREATE INDEX cascade_case_by_id ON cascade_case (id);
        {guard cascade_case})sql"}};
}

void keep_cascade_views(record::FactBook& facts) {
    facts.keeps_views({"cascade_case"});
    hear_of_escalations<on_escalation>(facts);
    facts.hears<CascadeToldOn>(after<CascadeToldOn, told_on>);
    facts.hears<CascadeAskedBack>(after<CascadeAskedBack, asked_back>);
    facts.hears<CascadeAnswered>(after<CascadeAnswered, answered>);
    facts.hears<CascadeFellBehind>(after<CascadeFellBehind, fell_behind>);
}

std::optional<CascadeCase> find_cascade(const access::Reader& reader, const Id<Escalation>& id) {
    for (const auto& row : reader.rows(by_id, Parameters{}.set("id", id))) return told_in(row.text(0));
    return std::nullopt;
}

std::vector<CascadeCase> cascades_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    return all_told(reader.rows(of_alliance, Parameters{}.set("alliance", alliance)));
}

std::vector<CascadeCase> cascades_behind(store::Tables& tables, Day today) {
    return all_told(tables.run(past_their_day, Parameters{}.set("today", today)));
}

std::optional<CascadeCase> cascade_in(store::Tables& tables, const record::Entry& entry) {
    for (const auto& row : tables.run(load, Parameters{}.set("room", entry.room).set("id", entry.subject)))
        return told_in(row.text(0));
    return std::nullopt;
}

}  // namespace entente
