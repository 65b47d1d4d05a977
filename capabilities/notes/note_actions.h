#pragma once
#include "capabilities/notes/note_views.h"
#include "foundation/access/command.h"

namespace entente {

/// The note, or refused as not found.
NoteSeen the_note(const access::Reader& reader, const Id<Note>& id);

/// Writes a note into the author's own room of an alliance or a restricted room.
Id<Note> write_note(access::Command& command, const Id<Room>& room, const NoteText& text);
void change_note(access::Command& command, const Id<Note>& id, const NoteText& text);
/// Puts a copy of exactly this text into the alliance's joint room, where all parties read it.
Id<Note> publish_note(access::Command& command, const Id<Note>& id, const NoteText& text);
/// What was read cannot be unread: a withdrawn note stays in the record, marked.
void withdraw_note(access::Command& command, const Id<Note>& id);

}  // namespace entente
