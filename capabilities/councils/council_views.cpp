#include "capabilities/councils/council_views.h"

#include "capabilities/councils/across_views.h"
#include "foundation/describe/json.h"
#include "foundation/record/record.h"

namespace entente {

namespace {

using store::Parameters;
using store::Value;

constexpr store::Statement put_council{"councils.put", R"sql(
    INSERT INTO council (room, id, organisation, council_room, opener, opened_at)
    VALUES (:room, :id, :organisation, :council_room, :opener, :opened_at))sql"};

constexpr store::Statement put_book{"councils.put_book", R"sql(
    INSERT INTO council_book (room, id, story) VALUES (:room, :id, :story)
    ON CONFLICT (room, id) DO UPDATE SET story = excluded.story)sql"};

constexpr store::Statement load_book{"councils.load_book", "SELECT story FROM council_book WHERE room = :room"};
constexpr store::Statement load_books{"councils.load_books", "SELECT story FROM council_book ORDER BY room"};
constexpr store::Statement load_members{
    "councils.members", "SELECT person FROM audience WHERE room = :room ORDER BY since, person"};
constexpr store::Statement find_by_room{"councils.by_room", "SELECT id FROM council WHERE council_room = :room"};

CouncilBook told_in(const std::string& story) {
    return describe::from_json<CouncilBook>(story, describe::From::record);
}

void save(store::Tables& tables, const CouncilBook& book) {
    tables.run(
        put_book, Parameters{}.set("room", book.room).set("id", book.id).set("story", Value{describe::to_json(book)}));
}

void on_opened(store::Tables& tables, const record::Entry& entry, const CouncilOpened& fact) {
    tables.run(put_council, Parameters{}
                                .set_all(fact)
                                .set("room", entry.room)
                                .set("id", entry.subject)
                                .set("opener", entry.author)
                                .set("opened_at", entry.at));
    save(tables, {.id = Id<Council>{entry.subject.text()}, .room = fact.council_room, .opened_on = utc_day(entry.at)});
    count_for_new_council(tables, fact.council_room, fact.organisation);
    record::name_subject(tables, entry, "council", "Conflict council");
}

CouncilBook book_of(store::Tables& tables, const record::Entry& entry) {
    return told_in(tables.run(load_book, Parameters{}.set("room", entry.room)).front().text(0));
}

void on_session(store::Tables& tables, const record::Entry& entry, const CouncilSessionHeld& fact) {
    auto book = book_of(tables, entry);
    hear_session(book, Id<CouncilSession>{entry.subject.text()}, fact.meeting);
    save(tables, book);
    record::name_subject(tables, entry, "council-session", "Session of the council on " + to_text(fact.meeting.held_on),
        fact.meeting.notes);
}

void on_insight(store::Tables& tables, const record::Entry& entry, const InsightNoted& fact) {
    auto book = book_of(tables, entry);
    hear_insight(book, fact.session, Id<Insight>{entry.subject.text()}, fact.insight);
    save(tables, book);
    record::name_subject(tables, entry, "insight", fact.insight.text, fact.insight.action);
}

void on_concluded(store::Tables& tables, const record::Entry& entry, const InsightConcluded& fact) {
    auto book = book_of(tables, entry);
    hear_outcome(book, Id<Insight>{entry.subject.text()}, fact.outcome);
    save(tables, book);
    const auto* insight = insight_in(book, Id<Insight>{entry.subject.text()});
    record::name_subject(tables, entry, "insight", insight->insight.text, fact.outcome.words);
}

void on_due(store::Tables& tables, const record::Entry& entry, const CouncilCameDue& fact) {
    auto book = book_of(tables, entry);
    book.told_due = fact.due;
    save(tables, book);
    record::name_subject(tables, entry, "council", "Conflict council");
}

constexpr access::Visible of_company{"councils.of_company", R"sql(
    SELECT id, council_room, opener, opened_at FROM council
    WHERE organisation = :organisation AND room IN (SELECT room FROM audience WHERE person = :viewer))sql"};

constexpr access::Visible book{"councils.book", R"sql(
    SELECT story FROM council_book
    WHERE room = :room AND room IN (SELECT room FROM audience WHERE person = :viewer))sql"};

}  // namespace

std::vector<store::Migration> council_migrations() {
    return {{"2026-11-27 councils", R"sql(
        CREATE TABLE council (
            room TEXT NOT NULL, id TEXT NOT NULL, organisation TEXT NOT NULL, council_room TEXT NOT NULL,
            opener TEXT NOT NULL, opened_at BIGINT NOT NULL, PRIMARY KEY (room, id));
        CREATE UNIQUE INDEX council_by_organisation ON council (organisation);
        CREATE UNIQUE INDEX council_by_council_room ON council (council_room);
        {guard council}
        CREATE TABLE council_book (
            room TEXT NOT NULL, id TEXT NOT NULL, story TEXT NOT NULL, PRIMARY KEY (room, id));
        {guard council_book})sql"}};
}

void keep_council_views(record::FactBook& facts) {
    facts.keeps_views({"council", "council_book"});
    facts.hears<CouncilOpened>(on_opened);
    facts.hears<CouncilSessionHeld>(on_session);
    facts.hears<InsightNoted>(on_insight);
    facts.hears<InsightConcluded>(on_concluded);
    facts.hears<CouncilCameDue>(on_due);
}

std::optional<CouncilRow> council_of_company(const access::Reader& reader) {
    return reader.one<CouncilRow>(of_company, Parameters{}.set("organisation", reader.viewer().organisation));
}

std::optional<CouncilBook> council_book(const access::Reader& reader) {
    const auto council = council_of_company(reader);
    if (!council) return std::nullopt;
    for (const auto& row : reader.rows(book, Parameters{}.set("room", council->council_room)))
        return told_in(row.text(0));
    return std::nullopt;
}

std::vector<CouncilBook> all_councils(store::Tables& tables) {
    std::vector<CouncilBook> books;
    for (const auto& row : tables.run(load_books)) books.push_back(told_in(row.text(0)));
    return books;
}

std::vector<Id<Person>> members_of_council(store::Tables& tables, const Id<Room>& council_room) {
    std::vector<Id<Person>> members;
    for (const auto& row : tables.run(load_members, Parameters{}.set("room", council_room)))
        members.emplace_back(row.text(0));
    return members;
}

std::optional<Id<Council>> council_in(store::Tables& tables, const Id<Room>& room) {
    for (const auto& row : tables.run(find_by_room, Parameters{}.set("room", room))) return Id<Council>{row.text(0)};
    return std::nullopt;
}

}  // namespace entente
