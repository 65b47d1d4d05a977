#include "capabilities/notes/note_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/people/person_actions.h"
#include "capabilities/rooms/room_actions.h"
#include "foundation/describe/json.h"

namespace entente {

static void expect_unchanged(access::Command& command, const NoteSeen& seen);

NoteSeen the_note(const access::Reader& reader, const Id<Note>& id) {
    auto found = find_note(reader, id);
    if (!found) throw Refused(no_such_note);
    return *found;
}

Id<Note> write_note(access::Command& command, const Id<Room>& room, const NoteText& text) {
    const auto kind = the_room(command.reader(), room).kind;
    if (kind != access::RoomKind::own && kind != access::RoomKind::restricted) throw Refused(not_a_room_for_notes);
    const auto note = command.fresh<Note>();
    command.append(room, note, NoteWritten{text.title, text.text});
    return note;
}

void change_note(access::Command& command, const Id<Note>& id, const NoteText& text) {
    const auto seen = the_note(command.reader(), id);
    refuse_if(obstacle_to_changing(seen.note));
    expect_unchanged(command, seen);
    command.append(seen.note.room, id, NoteWritten{text.title, text.text});
}

Id<Note> publish_note(access::Command& command, const Id<Note>& id, const NoteText& text) {
    const auto seen = the_note(command.reader(), id);
    refuse_if(obstacle_to_publishing(seen.note));
    const auto room = the_room(command.reader(), seen.note.room);
    const auto joint = the_alliance(command.reader(), *room.alliance).room;
    const auto copy = command.fresh<Note>();
    command.append(joint, copy, NotePublished{text.title, text.text, my_organisation(command.reader()).short_name});
    command.append(seen.note.room, id, NoteCopyPublished{text.title});
    return copy;
}

void withdraw_note(access::Command& command, const Id<Note>& id) {
    const auto seen = the_note(command.reader(), id);
    refuse_if(obstacle_to_withdrawing(seen.note, my_organisation(command.reader()).short_name));
    command.append(seen.note.room, id, NoteWithdrawn{});
}

static void expect_unchanged(access::Command& command, const NoteSeen& seen) {
    if (!command.seen()) throw Refused(access::version_is_missing);
    if (*command.seen() == seen.version) return;
    Refused refused(access::somebody_was_faster);
    refused.current = describe::to_json(NoteText{seen.note.title, seen.note.text});
    throw refused;
}

}  // namespace entente
