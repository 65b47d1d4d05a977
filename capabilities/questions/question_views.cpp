#include "capabilities/questions/question_views.h"

#include "foundation/describe/json.h"
#include "foundation/record/record.h"

namespace entente {

namespace {

using store::Parameters;
using store::Value;

constexpr store::Statement put{"questions.put", R"sql(
    INSERT INTO open_question (room, id, alliance, asked_at, waits_until, story)
    VALUES (:room, :id, :alliance, :asked_at, :waits_until, :story)
    ON CONFLICT (room, id) DO UPDATE SET waits_until = excluded.waits_until, story = excluded.story)sql"};

constexpr store::Statement load{"questions.load", "SELECT story FROM open_question WHERE room = :room AND id = :id"};

constexpr store::Statement overdue{
    "questions.overdue", "SELECT story FROM open_question WHERE waits_until < :today ORDER BY waits_until, id"};

constexpr store::Statement put_quiet{"questions.put_quiet", R"sql(
    INSERT INTO quiet_question (room, id, alliance, asker, told_at, told_as, story)
    VALUES (:room, :id, :alliance, :asker, :told_at, :told_as, :story)
    ON CONFLICT (room, id) DO UPDATE SET told_as = excluded.told_as, story = excluded.story)sql"};

constexpr store::Statement load_quiet{
    "questions.load_quiet", "SELECT story FROM quiet_question WHERE room = :room AND id = :id"};

constexpr store::Statement quiet_due{"questions.quiet_due", R"sql(
    SELECT story FROM quiet_question WHERE told_as IS NULL AND told_at <= :now ORDER BY told_at, id)sql"};

constexpr store::Statement quiet_asker{
    "questions.quiet_asker", "SELECT asker FROM quiet_question WHERE told_as = :question"};

constexpr store::Statement put_assumption{"questions.put_assumption", R"sql(
    INSERT INTO assumption (room, id, alliance, noted_at, story)
    VALUES (:room, :id, :alliance, :noted_at, :story)
    ON CONFLICT (room, id) DO UPDATE SET story = excluded.story)sql"};

constexpr store::Statement load_assumption{
    "questions.load_assumption", "SELECT story FROM assumption WHERE room = :room AND id = :id"};

template <class Story>
Story told_in(const std::string& story) {
    return describe::from_json<Story>(story, describe::From::record);
}

template <class Story, class Rows>
std::vector<Story> all_told(Rows&& rows) {
    std::vector<Story> stories;
    for (const auto& row : rows) stories.push_back(told_in<Story>(row.text(0)));
    return stories;
}

// Waits until its day while nobody has answered; after that, for nothing that the clock would tell of.
Value waits_until(const OpenQuestionCase& question) {
    if (question.answered_at || question.left_unanswered) return {};
    return std::int64_t{question.answer_by.number};
}

void save(store::Tables& tables, const record::Entry& entry, const OpenQuestionCase& question) {
    tables.run(put, Parameters{}
                        .set_all(question)
                        .set("waits_until", waits_until(question))
                        .set("story", describe::to_json(question)));
    record::name_subject(tables, entry, "open-question", question.text, {}, question.alliance);
}

void on_asked(store::Tables& tables, const record::Entry& entry, const OpenQuestionAsked& fact) {
    save(tables, entry,
        {.id = Id<OpenQuestion>{entry.subject.text()},
            .alliance = fact.alliance,
            .room = entry.room,
            .text = fact.text,
            .from = fact.from,
            .to = fact.to,
            .asker = fact.asker_name.empty() ? std::nullopt : std::optional(entry.author),
            .asker_name = fact.asker_name,
            .asked_at = entry.at,
            .answer_by = fact.answer_by});
}

void on_answered(store::Tables& tables, const record::Entry& entry, const OpenQuestionAnswered& fact) {
    auto question = open_question_in(tables, entry);
    question.answer = fact.answer;
    question.answered_by = fact.name;
    question.answered_at = entry.at;
    save(tables, entry, question);
}

void on_left(store::Tables& tables, const record::Entry& entry, const OpenQuestionLeftUnanswered&) {
    auto question = open_question_in(tables, entry);
    question.left_unanswered = true;
    save(tables, entry, question);
}

void save(store::Tables& tables, const record::Entry& entry, const QuietQuestionCase& question) {
    tables.run(put_quiet, Parameters{}.set_all(question).set("story", describe::to_json(question)));
    record::name_subject(tables, entry, "quiet-question", question.text, {}, question.alliance);
}

void on_written_quietly(store::Tables& tables, const record::Entry& entry, const QuietQuestionWritten& fact) {
    save(tables, entry,
        {.id = Id<QuietQuestion>{entry.subject.text()},
            .alliance = fact.alliance,
            .room = entry.room,
            .asker = entry.author,
            .text = fact.text,
            .from = fact.from,
            .to = fact.to,
            .told_at = fact.told_at});
}

void on_told(store::Tables& tables, const record::Entry& entry, const QuietQuestionTold& fact) {
    const auto rows = tables.run(load_quiet, Parameters{}.set("room", entry.room).set("id", entry.subject));
    auto question = told_in<QuietQuestionCase>(rows.front().text(0));
    question.told_as = fact.as;
    save(tables, entry, question);
}

void save(store::Tables& tables, const record::Entry& entry, const AssumptionCase& assumption) {
    tables.run(put_assumption, Parameters{}.set_all(assumption).set("story", describe::to_json(assumption)));
    record::name_subject(tables, entry, "assumption", assumption.text, {}, assumption.alliance);
}

void on_noted(store::Tables& tables, const record::Entry& entry, const AssumptionNoted& fact) {
    save(tables, entry,
        AssumptionCase{.id = Id<Assumption>{entry.subject.text()},
            .alliance = fact.alliance,
            .room = entry.room,
            .held_by = fact.held_by,
            .holder = fact.holder,
            .text = fact.text,
            .noted_by = fact.name,
            .noted_at = entry.at});
}

void on_tested(store::Tables& tables, const record::Entry& entry, const AssumptionTested& fact) {
    const auto rows = tables.run(load_assumption, Parameters{}.set("room", entry.room).set("id", entry.subject));
    auto assumption = told_in<AssumptionCase>(rows.front().text(0));
    assumption.tested = fact.tested;
    assumption.tested_by = fact.name;
    assumption.tested_at = entry.at;
    save(tables, entry, assumption);
}

constexpr access::Visible by_id{"questions.by_id", R"sql(
    SELECT story FROM open_question
    WHERE id = :id AND room IN (SELECT room FROM audience WHERE person = :viewer))sql"};

constexpr access::Visible of_alliance{"questions.of_alliance", R"sql(
    SELECT story FROM open_question
    WHERE alliance = :alliance AND room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY asked_at DESC, id DESC)sql"};

constexpr access::Visible quiet_of_viewer{"questions.quiet_of_viewer", R"sql(
    SELECT story, room FROM quiet_question
    WHERE alliance = :alliance AND asker = :viewer
      AND room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY told_at DESC, id DESC)sql"};

constexpr access::Visible assumption_by_id{"questions.assumption_by_id", R"sql(
    SELECT story FROM assumption
    WHERE id = :id AND room IN (SELECT room FROM audience WHERE person = :viewer))sql"};

constexpr access::Visible assumptions_of_alliance{"questions.assumptions_of_alliance", R"sql(
    SELECT story FROM assumption
    WHERE alliance = :alliance AND room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY noted_at DESC, id DESC)sql"};

}  // namespace

std::vector<store::Migration> question_migrations() {
    return {{"2026-11-27 questions", R"sql(
        CREATE TABLE open_question (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, asked_at BIGINT NOT NULL,
            waits_until BIGINT, story TEXT NOT NULL, PRIMARY KEY (room, id));
        CREATE INDEX open_question_by_alliance ON open_question (alliance, asked_at);
        CREATE INDEX open_question_by_day ON open_question (waits_until) WHERE waits_until IS NOT NULL;
        CREATE INDEX open_question_by_id ON open_question (id);
        {guard open_question}
        CREATE TABLE quiet_question (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, asker TEXT NOT NULL, told_at BIGINT NOT NULL,
            told_as TEXT, story TEXT NOT NULL, PRIMARY KEY (room, id));
        CREATE INDEX quiet_question_by_asker ON quiet_question (asker, alliance);
        CREATE INDEX quiet_question_due ON quiet_question (told_at) WHERE told_as IS NULL;
        CREATE INDEX quiet_question_told ON quiet_question (told_as) WHERE told_as IS NOT NULL;
        {guard quiet_question}
        CREATE TABLE assumption (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, noted_at BIGINT NOT NULL,
            story TEXT NOT NULL, PRIMARY KEY (room, id));
        CREATE INDEX assumption_by_alliance ON assumption (alliance, noted_at);
        CREATE INDEX assumption_by_id ON assumption (id);
        {guard assumption})sql"}};
}

void keep_question_views(record::FactBook& facts) {
    facts.keeps_views({"open_question", "quiet_question", "assumption"});
    facts.hears<OpenQuestionAsked>(on_asked);
    facts.hears<OpenQuestionAnswered>(on_answered);
    facts.hears<OpenQuestionLeftUnanswered>(on_left);
    facts.hears<QuietQuestionWritten>(on_written_quietly);
    facts.hears<QuietQuestionTold>(on_told);
    facts.hears<AssumptionNoted>(on_noted);
    facts.hears<AssumptionTested>(on_tested);
}

std::optional<OpenQuestionCase> find_open_question(const access::Reader& reader, const Id<OpenQuestion>& id) {
    for (const auto& row : reader.rows(by_id, Parameters{}.set("id", id)))
        return told_in<OpenQuestionCase>(row.text(0));
    return std::nullopt;
}

std::vector<OpenQuestionCase> open_questions_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    return all_told<OpenQuestionCase>(reader.rows(of_alliance, Parameters{}.set("alliance", alliance)));
}

std::vector<QuietQuestionCase> my_quiet_questions(const access::Reader& reader, const Id<Alliance>& alliance) {
    return all_told<QuietQuestionCase>(reader.rows(quiet_of_viewer, Parameters{}.set("alliance", alliance)));
}

std::optional<Id<Room>> my_quiet_room(const access::Reader& reader, const Id<Alliance>& alliance) {
    for (const auto& row : reader.rows(quiet_of_viewer, Parameters{}.set("alliance", alliance)))
        return Id<Room>{std::string(row.text(1))};
    return std::nullopt;
}

std::optional<AssumptionCase> find_assumption(const access::Reader& reader, const Id<Assumption>& id) {
    for (const auto& row : reader.rows(assumption_by_id, Parameters{}.set("id", id)))
        return told_in<AssumptionCase>(row.text(0));
    return std::nullopt;
}

std::vector<AssumptionCase> assumptions_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    return all_told<AssumptionCase>(reader.rows(assumptions_of_alliance, Parameters{}.set("alliance", alliance)));
}

std::vector<OpenQuestionCase> open_questions_overdue(store::Tables& tables, Day today) {
    return all_told<OpenQuestionCase>(tables.run(overdue, Parameters{}.set("today", today)));
}

std::vector<QuietQuestionCase> quiet_questions_due(store::Tables& tables, Instant now) {
    return all_told<QuietQuestionCase>(tables.run(quiet_due, Parameters{}.set("now", now)));
}

OpenQuestionCase open_question_in(store::Tables& tables, const record::Entry& entry) {
    const auto rows = tables.run(load, Parameters{}.set("room", entry.room).set("id", entry.subject));
    return told_in<OpenQuestionCase>(rows.front().text(0));
}

std::optional<Id<Person>> quiet_asker_of(store::Tables& tables, const record::Entry& entry) {
    for (const auto& row : tables.run(quiet_asker, Parameters{}.set("question", entry.subject)))
        return Id<Person>{std::string(row.text(0))};
    return std::nullopt;
}

}  // namespace entente
