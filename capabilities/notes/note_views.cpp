#include "capabilities/notes/note_views.h"

#include "foundation/record/record.h"

namespace entente {

namespace {

using store::Parameters;

constexpr store::Statement put{"notes.put", R"sql(
    INSERT INTO note (room, id, title, text, published_from, published_at, changed_at, version)
    VALUES (:room, :id, :title, :text, :published_from, :published_at, :at, :version)
    ON CONFLICT (room, id) DO UPDATE SET title = excluded.title, text = excluded.text, changed_at = excluded.changed_at,
        version = excluded.version)sql"};

constexpr store::Statement mark_published{"notes.mark_published", R"sql(
    UPDATE note SET published_at = :at, version = :version WHERE room = :room AND id = :id)sql"};

constexpr store::Statement mark_withdrawn{"notes.mark_withdrawn", R"sql(
    UPDATE note SET withdrawn_at = :at, version = :version WHERE room = :room AND id = :id)sql"};

constexpr access::Visible by_id{"notes.find_visible", R"sql(
    SELECT id, room, title, text, published_from, published_at, changed_at, withdrawn_at, version FROM note
    WHERE id = :id AND EXISTS (SELECT 1 FROM audience may WHERE may.room = note.room AND may.person = :viewer))sql"};

constexpr access::Visible of_room{"notes.of_room", R"sql(
    SELECT id, room, title, text, published_from, published_at, changed_at, withdrawn_at FROM note
    WHERE room = :room AND room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY CASE WHEN withdrawn_at IS NULL THEN 0 ELSE 1 END, changed_at DESC, id LIMIT 200)sql"};

struct StoredNote : NoteRow {
    record::Version version = 0;
};
BOOST_DESCRIBE_STRUCT(StoredNote, (NoteRow), (version))

Parameters place_of(const record::Entry& entry) {
    return Parameters{{"version", entry.seq + 1}}.set("room", entry.room).set("id", entry.subject).set("at", entry.at);
}

void on_written(store::Tables& tables, const record::Entry& entry, const NoteWritten& fact) {
    tables.run(
        put, place_of(entry).set_all(fact).set("published_from", store::Value{}).set("published_at", store::Value{}));
    record::name_subject(tables, entry, "note", fact.title, fact.text);
}

void on_published(store::Tables& tables, const record::Entry& entry, const NotePublished& fact) {
    tables.run(put, place_of(entry).set_all(fact).set("published_at", entry.at));
    record::name_subject(tables, entry, "note", fact.title, fact.text);
}

void on_copy_published(store::Tables& tables, const record::Entry& entry, const NoteCopyPublished&) {
    tables.run(mark_published, place_of(entry));
}

void on_withdrawn(store::Tables& tables, const record::Entry& entry, const NoteWithdrawn&) {
    tables.run(mark_withdrawn, place_of(entry));
}

}  // namespace

std::vector<store::Migration> note_migrations() {
    return {{"2026-11-21 notes", R"sql(
        CREATE TABLE note (
            room TEXT NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, published_from TEXT,
            published_at BIGINT, changed_at BIGINT NOT NULL, withdrawn_at BIGINT, version BIGINT NOT NULL,
            PRIMARY KEY (room, id));
        CREATE INDEX note_by_id ON note (id);
        {guard note})sql"}};
}

void keep_note_views(record::FactBook& facts) {
    facts.keeps_views({"note"});
    facts.hears<NoteWritten>(on_written);
    facts.hears<NotePublished>(on_published);
    facts.hears<NoteCopyPublished>(on_copy_published);
    facts.hears<NoteWithdrawn>(on_withdrawn);
}

std::optional<NoteSeen> find_note(const access::Reader& reader, const Id<Note>& id) {
    auto stored = reader.one<StoredNote>(by_id, Parameters{}.set("id", id));
    if (!stored) return std::nullopt;
    const NoteRow& row = *stored;
    return NoteSeen{row, stored->version};
}

std::vector<NoteRow> notes_in(const access::Reader& reader, const Id<Room>& room) {
    return reader.all<NoteRow>(of_room, Parameters{}.set("room", room));
}

}  // namespace entente
