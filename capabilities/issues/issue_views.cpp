#include "capabilities/issues/issue_views.h"

#include "capabilities/issues/issue_story.h"
#include "foundation/describe/json.h"
#include "foundation/record/record.h"

namespace entente {

namespace {

constexpr store::Statement put{"issues.put", R"sql(
    INSERT INTO issue (room, id, alliance, state, question, opened_at, parked_until, version, story)
    VALUES (:room, :id, :alliance, :state, :question, :opened_at, :parked_until, :version, :story)
    ON CONFLICT (room, id) DO UPDATE SET state = excluded.state, question = excluded.question,
        parked_until = excluded.parked_until, version = excluded.version, story = excluded.story)sql"};

constexpr store::Statement load{"issues.load", R"sql(
    SELECT story FROM issue WHERE room = :room AND id = :id)sql"};

constexpr store::Statement parked{"issues.parked", R"sql(
    SELECT story FROM issue WHERE parked_until <= :day ORDER BY id)sql"};
constexpr store::Statement waiting{"issues.waiting", R"sql(
    SELECT story FROM issue WHERE state = 'waiting_for_counterpart' ORDER BY id)sql"};

// Everything that is written down can be found by its words.
std::string searchable(const IssueCase& issue) {
    std::string text = issue.about;
    for (const auto& side : issue.interests) text += "\n" + side.words.need;
    for (const auto& claim : issue.claims) text += "\n" + claim.text;
    for (const auto& option : issue.options) text += "\n" + option.title + " " + option.description;
    return text;
}

store::Value parking_ends(const IssueCase& issue) {
    if (issue.state != IssueState::parked) return {};
    return std::int64_t{issue.parking->until.number};
}

template <class Fact>
void apply(store::Tables& tables, const record::Entry& entry, const Fact& fact) {
    IssueCase issue;
    const auto rows = tables.run(load, store::Parameters{}.set("room", entry.room).set("id", entry.subject));
    if (!rows.empty()) issue = describe::from_json<IssueCase>(rows.front().text(0), describe::From::record);
    after(issue, entry, fact);
    tables.run(put, store::Parameters{}
                        .set_all(issue)
                        .set("parked_until", parking_ends(issue))
                        .set("version", entry.seq + 1)
                        .set("story", describe::to_json(issue)));
    record::name_subject(tables, entry, "issue", issue.question, searchable(issue), issue.alliance);
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
        {guard issue})sql"},
        {"2026-11-26 issues by the method", R"sql(
        DROP TABLE issue;
        CREATE TABLE issue (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, state TEXT NOT NULL, question TEXT NOT NULL,
            opened_at BIGINT NOT NULL, parked_until BIGINT, version BIGINT NOT NULL, story TEXT NOT NULL,
            PRIMARY KEY (room, id),
            CHECK (state IN ('waiting_for_counterpart', 'both_in', 'parked', 'settled', 'escalated', 'withdrawn')));
        CREATE INDEX issue_by_alliance ON issue (alliance, opened_at);
        CREATE INDEX issue_by_id ON issue (id);
        CREATE INDEX issue_by_state ON issue (state);
        CREATE INDEX issue_by_parking ON issue (parked_until) WHERE parked_until IS NOT NULL;
        {guard issue})sql"}};
}

template <class... Facts>
static void hear_all(record::FactBook& facts, FactsOf<Facts...>) {
    (facts.hears<Facts>(apply<Facts>), ...);
}

void keep_issue_views(record::FactBook& facts) {
    facts.keeps_views({"issue"}, "2026-11-26");
    hear_all(facts, IssueFacts{});
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

static std::vector<IssueCase> told_in(const store::Rows& rows) {
    std::vector<IssueCase> issues;
    for (const auto& row : rows) issues.push_back(describe::from_json<IssueCase>(row.text(0), describe::From::record));
    return issues;
}

std::vector<IssueCase> parked_until(store::Tables& tables, Day day) {
    return told_in(tables.run(parked, store::Parameters{}.set("day", day)));
}

std::vector<IssueCase> waiting_for_counterpart(store::Tables& tables) { return told_in(tables.run(waiting)); }

IssueCase issue_in(store::Tables& tables, const Id<Room>& room, const Id<Subject>& id) {
    const auto rows = tables.run(load, store::Parameters{}.set("room", room).set("id", id));
    return describe::from_json<IssueCase>(rows.front().text(0), describe::From::record);
}

}  // namespace entente
