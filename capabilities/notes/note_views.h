#pragma once
#include "capabilities/notes/note.h"
#include "capabilities/notes/note_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

namespace entente {

struct NoteSeen {
    NoteRow note;
    record::Version version = 0;
};

std::vector<store::Migration> note_migrations();
void keep_note_views(record::FactBook& facts);

std::optional<NoteSeen> find_note(const access::Reader& reader, const Id<Note>& id);
/// The notes of a room, the latest change first; those withdrawn at the end.
std::vector<NoteRow> notes_in(const access::Reader& reader, const Id<Room>& room);

}  // namespace entente
