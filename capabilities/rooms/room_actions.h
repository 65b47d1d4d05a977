#pragma once
#include "capabilities/rooms/room.h"
#include "foundation/access/rooms.h"

namespace entente {

/// The room, or refused as not found.
access::RoomRow the_room(const access::Reader& reader, const Id<Room>& room);

/// Makes a restricted room for named people of an alliance.
Id<Room> make_room(access::Command& command, const Id<Alliance>& alliance, const NewRoom& asked);
/// Lets somebody with a seat in the alliance into a room that was made by hand.
void let_in(access::Command& command, const Id<Room>& room, const Id<Person>& person);
/// Takes somebody of one's own company out of it, oneself included.
void let_out(access::Command& command, const Id<Room>& room, const Id<Person>& person);
/// Closes it for good: its people may still read it, nobody may add to it.
void close_by_hand(access::Command& command, const Id<Room>& room, const std::string& reason);

}  // namespace entente
