#pragma once
#include "capabilities/records/room_record.h"
#include "foundation/access/reader.h"

namespace entente {

/// The record of a room that the viewer reads, without the server's key; nothing for any other room.
std::optional<RoomRecord> find_room_record(const access::Reader& reader, const Id<Room>& room);
/// Who wrote one entry; nothing for an entry that the viewer does not read.
std::optional<Id<Person>> author_of(const access::Reader& reader, const Id<Room>& room, std::int64_t seq);

}  // namespace entente
