#pragma once
#include "capabilities/records/room_record.h"
#include "foundation/access/command.h"
#include "foundation/store/store.h"

namespace entente {

/// What an export is called and holds.
struct TakenAway {
    std::string file_name;
    std::string text;
};

/// How long the record of a room is, and its last head; refused as not found for a room that `viewer` does not read.
RoomRecord look_at_record(
    store::Store& store, const record::Record& record, const access::Viewer& viewer, const Id<Room>& room);
/// The whole record as a file that proves itself, from one snapshot.
TakenAway take_record_away(
    store::Store& store, const record::Record& record, const access::Viewer& viewer, const Id<Room>& room, Instant at);
RecordVerdict check_record(const RecordToCheck& asked);
/// Erases a text that the command's author wrote.
void erase_text(access::Command& command, const Id<Room>& room, const TextToErase& asked);

}  // namespace entente
