#pragma once
#include "foundation/databases/databases.h"
#include "foundation/record/export.h"
#include "foundation/record/record.h"

#include <gtest/gtest.h>
#include <boost/describe.hpp>

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <vector>

/// A small capability for the record's tests: notes that are written and struck in rooms.
namespace entente::record::notebook {

struct Note;

struct NoteWritten {
    static constexpr Kind kind{"note.written"};
    std::string title;
    std::string text;
    std::optional<std::string> aside;
    std::optional<Instant> due;
    std::int64_t weight = 0;
    std::vector<std::string> tags;
    Id<Subject> follows;
};
BOOST_DESCRIBE_STRUCT(NoteWritten, (), (title, text, aside, due, weight, tags, follows))

struct NoteStruck {
    static constexpr Kind kind{"note.struck"};
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(NoteStruck, (), (reason))

inline constexpr store::Statement on_written{"notebook.on_written", R"sql(
    INSERT INTO note (room, id, title, text, aside, due, weight, tags, struck)
    VALUES (:room, :id, :title, :text, :aside, :due, :weight, :tags, NULL)
    ON CONFLICT (room, id) DO UPDATE SET title = excluded.title, text = excluded.text, aside = excluded.aside,
        due = excluded.due, weight = note.weight + excluded.weight, tags = excluded.tags)sql"};

inline constexpr store::Statement on_struck{"notebook.on_struck", R"sql(
    UPDATE note SET struck = :reason WHERE room = :room AND id = :id)sql"};

inline store::Parameters place_of(const Entry& entry) {
    return store::Parameters{}.set("room", entry.room).set("id", entry.subject);
}

inline void written(store::Tables& tables, const Entry& entry, const NoteWritten& fact) {
    tables.run(on_written, place_of(entry).set_all(fact));
    name_subject(tables, entry, "note", fact.title, fact.text);
}

inline void struck(store::Tables& tables, const Entry& entry, const NoteStruck& fact) {
    tables.run(on_struck, place_of(entry).set_all(fact));
}

inline FactBook facts() {
    FactBook book;
    book.keeps_views({"note"});
    book.hears<NoteWritten>(written);
    book.hears<NoteStruck>(struck);
    return book;
}

/// The guards of the record's tables ask who is in a room; in a server access keeps that table.
inline constexpr store::Migration rooms{"2026-01-01 rooms", "CREATE TABLE audience (room TEXT, person TEXT)"};

inline constexpr store::Migration notes{"2026-12-01 notes", R"sql(
    CREATE TABLE note (
        room TEXT NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, aside TEXT, due BIGINT,
        weight BIGINT NOT NULL, tags TEXT NOT NULL, struck TEXT, PRIMARY KEY (room, id)))sql"};

/// A database with the record and the notes in it, and one author who writes at set times.
class Notebook {
public:
    explicit Notebook(const std::string& kind) : database_(kind) {
        auto stones = migrations();
        stones.insert(stones.end(), {rooms, notes});
        store::migrate(store(), stones);
    }

    store::Store& store() { return database_.store(); }
    void reopen() { database_.reopen(); }
    Record& record() { return record_; }
    const ServerKeys& keys() const { return keys_; }

    /// The n-th room and the n-th note.
    static Id<Room> room(int n = 1) { return Id<Room>{id_of('a', n)}; }
    static Id<Subject> note(int n = 1) { return Id<Subject>{id_of('b', n)}; }

    Draft draft(Id<Room> room, Id<Subject> note) {
        now_ = now_ + seconds(1);
        return {.room = room,
            .subject = note,
            .at = now_,
            .author = Id<Person>{id_of('c', 1)},
            .organisation = Id<Organisation>{id_of('d', 1)}};
    }

    template <class Fact>
    Entry append(const Fact& fact, Id<Room> in = room(), Id<Subject> about = note()) {
        return append(draft(in, about), fact);
    }
    template <class Fact>
    Entry append(const Draft& draft, const Fact& fact) {
        Entry entry;
        store().write([&](store::Tables& tables) { entry = record_.append(tables, draft, fact); });
        return entry;
    }
    /// Appends many in one transaction: `next` gives the n-th.
    void append_many(int count, const std::function<void(store::Tables&, int)>& next) {
        store().write([&](store::Tables& tables) {
            for (int n = 0; n < count; ++n) next(tables, n);
        });
    }
    std::string sign(Id<Room> in = room()) {
        std::string note;
        store().write([&](store::Tables& tables) { note = record_.sign_head(tables, in, now_); });
        return note;
    }
    void redact(std::int64_t seq, std::string_view field, Id<Room> in = room()) {
        const auto by = draft(in, {});
        store().write([&](store::Tables& tables) { record_.redact(tables, by, seq, field, "named a person"); });
    }
    void rebuild() {
        store().write([&](store::Tables& tables) { record_.rebuild(tables); });
    }
    std::string exported(Id<Room> in = room()) {
        std::string file;
        store().read([&](store::Tables& tables) {
            tables.act_as(store::everyone);
            file = export_room(tables, {in, "joint", "Orion, both sides"}, keys_, now_);
        });
        return file;
    }
    store::Rows rows(std::string_view sql) {
        store::Rows found;
        store().read([&](store::Tables& tables) {
            tables.act_as(store::everyone);
            found = tables.run({"notebook.rows", sql});
        });
        return found;
    }
    /// Every row of a table as one text, to compare and to search; bytes as they are.
    std::string contents(const std::string& table);
    /// Every table that the database has, those of its own search index included.
    std::vector<std::string> tables();

private:
    static std::string id_of(char first, int n) {
        auto digits = std::to_string(n);
        return std::string{"01941f29-7c00-7000-8000-"} + first + std::string(11 - digits.size(), '0') + digits;
    }

    entente::testing::FreshDatabase database_;
    FactBook facts_ = facts();
    ServerKeys keys_ = ServerKeys::from_seed(Bytes(32, 7), "entente.norvane.example");
    SeededChance chance_{20261121};
    Record record_{facts_, keys_, chance_};
    Instant now_ = *instant_from("2026-02-12T09:30:00Z");
};

inline std::string Notebook::contents(const std::string& table) {
    std::vector<std::string> lines;
    // PostgreSQL writes a whole row as one text, whatever its types.
    const auto sqlite = store().dialect() == store::Dialect::sqlite;
    for (const auto& row : rows((sqlite ? "SELECT * FROM " : "SELECT CAST(t AS TEXT) FROM ") + table + " t")) {
        auto& line = lines.emplace_back();
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (const auto* number = std::get_if<std::int64_t>(&row.value(i))) line += std::to_string(*number);
            if (const auto* text = std::get_if<std::string>(&row.value(i))) line += *text;
            if (const auto* bytes = std::get_if<Bytes>(&row.value(i))) line.append(bytes->begin(), bytes->end());
            line += '|';
        }
    }
    std::ranges::sort(lines);
    std::string all;
    for (const auto& line : lines) all += line + "\n";
    return all;
}

inline std::vector<std::string> Notebook::tables() {
    const auto sqlite = store().dialect() == store::Dialect::sqlite;
    std::vector<std::string> names;
    for (const auto& row :
        rows(sqlite ? "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%USING fts5%'"
                    : "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = current_schema()"))
        names.push_back(row.text(0));
    return names;
}

/// Runs a test on every database that there is.
class OnEveryDatabase : public ::testing::TestWithParam<std::string> {
protected:
    Notebook book{GetParam()};
};

}  // namespace entente::record::notebook
