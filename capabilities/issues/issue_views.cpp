#include "capabilities/issues/issue_views.h"

#include "foundation/describe/json.h"
#include "foundation/record/record.h"

#include <algorithm>

namespace entente {

namespace {

constexpr store::Statement put{"issues.put", R"sql(
    INSERT INTO issue (room, id, alliance, state, question, opened_at, version, story)
    VALUES (:room, :id, :alliance, :state, :question, :opened_at, :version, :story)
    ON CONFLICT (room, id) DO UPDATE SET state = excluded.state, question = excluded.question,
        version = excluded.version, story = excluded.story)sql"};

constexpr store::Statement load{"issues.load", R"sql(
    SELECT story FROM issue WHERE room = :room AND id = :id)sql"};

void save(store::Tables& tables, const record::Entry& entry, const IssueCase& issue) {
    tables.run(
        put, store::Parameters{}.set_all(issue).set("version", entry.seq + 1).set("story", describe::to_json(issue)));
    record::name_subject(tables, entry, "issue", issue.question, issue.about, issue.alliance);
}

IssueSide& side_in(IssueCase& issue, const Id<Party>& party) {
    return *std::ranges::find(issue.sides, party, &IssueSide::party);
}

void on_opened(store::Tables& tables, const record::Entry& entry, const IssueOpened& fact) {
    IssueCase issue{.id = Id<Issue>{entry.subject.text()},
        .alliance = fact.alliance,
        .room = entry.room,
        .question = fact.question,
        .theme = fact.theme,
        .about = fact.about,
        .sides = fact.sides,
        .opened_at = entry.at};
    issue.state = all_sides_are_in(issue) ? IssueState::both_in : IssueState::waiting_for_counterpart;
    save(tables, entry, issue);
}

void on_accepted(store::Tables& tables, const record::Entry& entry, const IssueAccepted& fact) {
    auto issue = issue_in(tables, entry.room, entry.subject);
    side_in(issue, fact.party).is_in = true;
    if (all_sides_are_in(issue)) issue.state = IssueState::both_in;
    save(tables, entry, issue);
}

void on_withdrawal_agreed(store::Tables& tables, const record::Entry& entry, const IssueWithdrawalAgreed& fact) {
    auto issue = issue_in(tables, entry.room, entry.subject);
    side_in(issue, fact.party).withdraws = true;
    if (all_sides_withdraw(issue)) issue.state = IssueState::withdrawn;
    save(tables, entry, issue);
}

void on_handed_over(store::Tables& tables, const record::Entry& entry, const IssueHandedOver& fact) {
    auto issue = issue_in(tables, entry.room, entry.subject);
    auto& side = side_in(issue, fact.party);
    side.seat = fact.seat;
    side.person = fact.person;
    side.name = fact.name;
    side.on_paper = side.withdraws = false;
    save(tables, entry, issue);
}

void on_escalated(store::Tables& tables, const record::Entry& entry, const IssueEscalated& fact) {
    auto issue = issue_in(tables, entry.room, entry.subject);
    issue.escalation = fact.escalation;
    issue.state = IssueState::escalated;
    save(tables, entry, issue);
}

struct Stored {
    std::string story;
    record::Version version = 0;
};
BOOST_DESCRIBE_STRUCT(Stored, (), (story, version))

constexpr access::Visible by_id{"issues.find_visible", R"sql(
    SELECT story, version FROM issue
    WHERE id = :id AND EXISTS (SELECT 1 FROM audience may WHERE may.room = issue.room AND may.person = :viewer))sql"};

constexpr access::Visible of_alliance{"issues.of_alliance", R"sql(
    SELECT story, version FROM issue
    WHERE alliance = :alliance AND room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY opened_at DESC, id DESC LIMIT 200)sql"};

}  // namespace

std::vector<store::Migration> issue_migrations() {
    return {{"2026-11-21 issues", R"sql(
        CREATE TABLE issue (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, state TEXT NOT NULL, question TEXT NOT NULL,
            opened_at BIGINT NOT NULL, version BIGINT NOT NULL, story TEXT NOT NULL,
            PRIMARY KEY (room, id),
            CHECK (state IN ('waiting_for_counterpart', 'both_in', 'escalated', 'withdrawn')));
        CREATE INDEX issue_by_alliance ON issue (alliance, opened_at);
        CREATE INDEX issue_by_id ON issue (id);
        {guard issue})sql"}};
}

void keep_issue_views(record::FactBook& facts) {
    facts.keeps_views({"issue"});
    facts.hears<IssueOpened>(on_opened);
    facts.hears<IssueAccepted>(on_accepted);
    facts.hears<IssueWithdrawalAgreed>(on_withdrawal_agreed);
    facts.hears<IssueHandedOver>(on_handed_over);
    facts.hears<IssueEscalated>(on_escalated);
}

std::optional<IssueSeen> find_issue(const access::Reader& reader, const Id<Issue>& id) {
    const auto stored = reader.one<Stored>(by_id, store::Parameters{}.set("id", id));
    if (!stored) return std::nullopt;
    return IssueSeen{describe::from_json<IssueCase>(stored->story, describe::From::record), stored->version};
}

std::vector<IssueCase> issues_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    std::vector<IssueCase> issues;
    for (const auto& stored : reader.all<Stored>(of_alliance, store::Parameters{}.set("alliance", alliance)))
        issues.push_back(describe::from_json<IssueCase>(stored.story, describe::From::record));
    return issues;
}

IssueCase issue_in(store::Tables& tables, const Id<Room>& room, const Id<Subject>& id) {
    const auto rows = tables.run(load, store::Parameters{}.set("room", room).set("id", id));
    return describe::from_json<IssueCase>(rows.front().text(0), describe::From::record);
}

}  // namespace entente
