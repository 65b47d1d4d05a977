#include "capabilities/patterns/strategic_question_views.h"

#include "foundation/describe/json.h"
#include "foundation/record/record.h"

#include <algorithm>

namespace entente {

namespace {

using store::Parameters;

constexpr store::Statement put{"strategic_questions.put", R"sql(
    INSERT INTO strategic_question (room, id, alliance, asked_at, story) VALUES (:room, :id, :alliance, :asked_at, :story)
    ON CONFLICT (room, id) DO UPDATE SET story = excluded.story)sql"};

constexpr store::Statement load{"strategic_questions.load", R"sql(
    SELECT story FROM strategic_question WHERE room = :room AND id = :id)sql"};

void save(store::Tables& tables, const record::Entry& entry, QuestionCase question) {
    question.version = entry.seq + 1;
    tables.run(put, Parameters{}.set_all(question).set("story", describe::to_json(question)));
    record::name_subject(tables, entry, "strategic-question", question.title, question.statement, question.alliance);
}

void on_asked(store::Tables& tables, const record::Entry& entry, const StrategicQuestionAsked& fact) {
    save(tables, entry,
        {.id = Id<StrategicQuestion>{entry.subject.text()},
            .alliance = fact.alliance,
            .room = entry.room,
            .title = fact.title,
            .statement = fact.statement,
            .code = fact.code,
            .cases = fact.cases,
            .evidence = fact.evidence,
            .owners = fact.owners,
            .asked_at = entry.at});
}

void on_worded(store::Tables& tables, const record::Entry& entry, const StrategicQuestionWorded& fact) {
    auto question = question_in(tables, entry);
    question.title = fact.title;
    question.statement = fact.statement;
    question.evidence = fact.evidence;
    question.agreed_by.clear();
    save(tables, entry, question);
}

void on_agreed(store::Tables& tables, const record::Entry& entry, const StrategicQuestionAgreed& fact) {
    auto question = question_in(tables, entry);
    question.agreed_by.push_back(fact.party);
    if (question.agreed_by.size() == question.owners.size()) question.state = QuestionState::with_owners;
    save(tables, entry, question);
}

void answered_if_all_agree(QuestionCase& question, const record::Entry& entry) {
    const bool all =
        std::ranges::all_of(question.owners, [](const QuestionOwner& owner) { return owner.agrees || !owner.person; });
    question.state = all ? QuestionState::answered : QuestionState::with_owners;
    question.answered_at = all ? std::optional(entry.at) : std::nullopt;
}

void on_answered(store::Tables& tables, const record::Entry& entry, const StrategicQuestionAnswered& fact) {
    auto question = question_in(tables, entry);
    question.answer = fact.answer;
    for (auto& owner : question.owners) owner.agrees = owner.party == fact.party;
    answered_if_all_agree(question, entry);
    save(tables, entry, question);
}

void on_answer_agreed(store::Tables& tables, const record::Entry& entry, const StrategicQuestionAnswerAgreed& fact) {
    auto question = question_in(tables, entry);
    for (auto& owner : question.owners)
        if (owner.party == fact.party) owner.agrees = true;
    answered_if_all_agree(question, entry);
    save(tables, entry, question);
}

void on_published(store::Tables& tables, const record::Entry& entry, const StrategicQuestionPublished&) {
    auto question = question_in(tables, entry);
    question.state = QuestionState::published;
    question.published_at = entry.at;
    save(tables, entry, question);
}

struct Stored {
    std::string story;
};
BOOST_DESCRIBE_STRUCT(Stored, (), (story))

QuestionCase read(const Stored& stored) {
    return describe::from_json<QuestionCase>(stored.story, describe::From::record);
}

constexpr access::Visible by_id{"strategic_questions.find_visible", R"sql(
    SELECT story FROM strategic_question WHERE id = :id
        AND EXISTS (SELECT 1 FROM audience may WHERE may.room = strategic_question.room AND may.person = :viewer))sql"};

constexpr access::Visible of_alliance{"strategic_questions.of_alliance", R"sql(
    SELECT story FROM strategic_question
    WHERE alliance = :alliance AND room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY asked_at DESC, id DESC LIMIT 100)sql"};

}  // namespace

std::vector<store::Migration> strategic_question_migrations() {
    return {{"2026-11-26 strategic questions", R"sql(
        CREATE TABLE strategic_question (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, asked_at BIGINT NOT NULL, story TEXT NOT NULL,
            PRIMARY KEY (room, id));
        CREATE INDEX strategic_question_by_alliance ON strategic_question (alliance, asked_at);
        CREATE INDEX strategic_question_by_id ON strategic_question (id);
        {guard strategic_question})sql"}};
}

void keep_strategic_question_views(record::FactBook& facts) {
    facts.keeps_views({"strategic_question"});
    facts.hears<StrategicQuestionAsked>(on_asked);
    facts.hears<StrategicQuestionWorded>(on_worded);
    facts.hears<StrategicQuestionAgreed>(on_agreed);
    facts.hears<StrategicQuestionAnswered>(on_answered);
    facts.hears<StrategicQuestionAnswerAgreed>(on_answer_agreed);
    facts.hears<StrategicQuestionPublished>(on_published);
}

std::optional<QuestionCase> find_question(const access::Reader& reader, const Id<StrategicQuestion>& id) {
    const auto stored = reader.one<Stored>(by_id, Parameters{}.set("id", id));
    return stored ? std::optional(read(*stored)) : std::nullopt;
}

std::vector<QuestionCase> questions_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    std::vector<QuestionCase> questions;
    for (const auto& stored : reader.all<Stored>(of_alliance, Parameters{}.set("alliance", alliance)))
        questions.push_back(read(stored));
    return questions;
}

QuestionCase question_in(store::Tables& tables, const record::Entry& entry) {
    const auto rows = tables.run(load, Parameters{}.set("room", entry.room).set("id", entry.subject));
    return read({rows.front().text(0)});
}

}  // namespace entente
