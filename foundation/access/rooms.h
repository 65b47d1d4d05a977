#pragma once
#include "foundation/access/command.h"

#include <boost/describe.hpp>

#include <string>
#include <vector>

namespace entente::access {

/// server: its administrators. organisation: everybody in it. joint: the seats of all parties. own: one party's
/// seats. restricted: named people, of one or several parties.
enum class RoomKind { server, organisation, joint, own, restricted };
BOOST_DESCRIBE_ENUM(RoomKind, server, organisation, joint, own, restricted)

/// A room is an audience and a record. Opened, filled, emptied and closed by facts in its own record.
struct RoomOpened {
    static constexpr record::Kind kind{"room.opened"};
    RoomKind room_kind{};
    std::string name;
    std::optional<Id<Alliance>> alliance;          ///< joint, own and restricted
    std::optional<Id<Organisation>> organisation;  ///< organisation and own
};
BOOST_DESCRIBE_STRUCT(RoomOpened, (), (room_kind, name, alliance, organisation))

struct RoomAdmitted {
    static constexpr record::Kind kind{"room.admitted"};
    Id<Person> person;
    Id<Organisation> organisation;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RoomAdmitted, (), (person, organisation, reason))

struct RoomDismissed {
    static constexpr record::Kind kind{"room.dismissed"};
    Id<Person> person;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RoomDismissed, (), (person, reason))

struct RoomClosed {
    static constexpr record::Kind kind{"room.closed"};
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RoomClosed, (), (reason))

/// Opens a room; its author is not admitted unless named.
Id<Room> open_room(Command& command, const RoomOpened& room, const std::vector<RoomAdmitted>& first);
/// Admits a person to a room that the command's author is in. Nothing happens if they are in it already.
void admit(Command& command, const Id<Room>& room, const RoomAdmitted& who);
/// Admits the command's own author, who is not in the room yet. The caller has checked the invitation (a link used
/// up, a seat confirmed): this is the only way to come in without somebody inside, and it lets nobody else in.
void enter(Command& command, const Id<Room>& room, const RoomAdmitted& who);
/// Nothing happens if they are not in it. Their right to read ends with this command.
void dismiss(Command& command, const Id<Room>& room, const RoomDismissed& who);
/// Dismisses somebody of the author's own organisation from every room of an alliance, also from those that the author
/// does not read and from closed ones. The caller has checked that they lost their last seat in it.
void dismiss_everywhere(Command& command, const Id<Alliance>& alliance, const RoomDismissed& who);
void close_room(Command& command, const Id<Room>& room, std::string reason);

/// A room as its readers see it.
struct RoomRow {
    Id<Room> id;
    RoomKind kind{};
    std::string name;
    std::optional<Id<Alliance>> alliance;
    std::optional<Id<Organisation>> organisation;
    Instant opened_at;
    std::optional<Instant> closed_at;
};
BOOST_DESCRIBE_STRUCT(RoomRow, (), (id, kind, name, alliance, organisation, opened_at, closed_at))

/// One person who may read a room now.
struct Reads {
    Id<Person> person;
    Id<Organisation> organisation;
    Instant since;
};
BOOST_DESCRIBE_STRUCT(Reads, (), (person, organisation, since))

std::optional<RoomRow> find_room(const Reader& reader, const Id<Room>& room);
std::optional<RoomRow> joint_room(const Reader& reader, const Id<Alliance>& alliance);
/// The own room of the viewer's organisation in an alliance.
std::optional<RoomRow> own_room(const Reader& reader, const Id<Alliance>& alliance);
std::optional<RoomRow> organisation_room(const Reader& reader);
std::optional<RoomRow> server_room(const Reader& reader);
/// Who may read a room that the viewer reads, longest first; nobody for any other room.
std::vector<Reads> readers_of(const Reader& reader, const Id<Room>& room);

/// Tables of this folder: room and audience (views), session, credential, link, token, answered, attempt (kept, not views).
std::vector<store::Migration> migrations();
void join(record::FactBook& facts);

}  // namespace entente::access
