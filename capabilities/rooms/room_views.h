#pragma once
#include "capabilities/rooms/room.h"
#include "capabilities/rooms/room_facts.h"
#include "foundation/access/rooms.h"
#include "foundation/record/facts.h"

namespace entente {

std::vector<store::Migration> room_migrations();
void keep_room_views(record::FactBook& facts);

/// The purpose of a room made by hand; nothing for any other.
std::optional<std::string> purpose_of(const access::Reader& reader, const Id<Room>& room);
/// The rooms of an alliance that the viewer reads: joint, own, then restricted by name.
std::vector<access::RoomRow> rooms_of(const access::Reader& reader, const Id<Alliance>& alliance);

}  // namespace entente
