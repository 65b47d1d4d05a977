#include "foundation/access/rooms.h"

#include <stdexcept>
#include <utility>

namespace entente::access {

namespace {

constexpr Visible find_visible_room{"rooms.find_visible", R"sql(
    SELECT r.id, r.kind, r.name, r.alliance, r.organisation, r.opened_at, r.closed_at
    FROM room r JOIN audience a ON a.room = r.id
    WHERE a.person = :viewer AND r.id = :room)sql"};

constexpr Visible find_in_alliance{"rooms.find_in_alliance", R"sql(
    SELECT r.id, r.kind, r.name, r.alliance, r.organisation, r.opened_at, r.closed_at
    FROM room r JOIN audience a ON a.room = r.id
    WHERE a.person = :viewer AND r.alliance = :alliance AND r.kind = :kind
      AND (r.kind = 'joint' OR r.organisation = :organisation))sql"};

constexpr Visible find_outside_alliances{"rooms.find_outside_alliances", R"sql(
    SELECT r.id, r.kind, r.name, r.alliance, r.organisation, r.opened_at, r.closed_at
    FROM room r JOIN audience a ON a.room = r.id
    WHERE a.person = :viewer AND r.alliance IS NULL AND r.kind = :kind
      AND (r.kind = 'server' OR r.organisation = :organisation))sql"};

constexpr Visible list_readers{"rooms.list_readers", R"sql(
    SELECT person, organisation, since FROM audience
    WHERE room IN (SELECT room FROM audience WHERE person = :viewer) AND room = :room
    ORDER BY since, person)sql"};

constexpr Visible find_reader{"rooms.find_reader", R"sql(
    SELECT 1 FROM audience
    WHERE room IN (SELECT room FROM audience WHERE person = :viewer) AND room = :room AND person = :person)sql"};

// Asked for somebody with an invitation, before they are in the audience.
constexpr store::Statement find_open{"rooms.find_open", R"sql(
    SELECT 1 FROM room WHERE id = :room AND closed_at IS NULL)sql"};

// Over rooms that the author may not read: a right ends everywhere, or it has not ended.
constexpr store::Statement list_places{"rooms.list_places", R"sql(
    SELECT a.room FROM audience a JOIN room r ON r.id = a.room
    WHERE a.person = :person AND a.organisation = :organisation AND r.alliance = :alliance ORDER BY a.room)sql"};

bool is_inside(const Reader& reader, const Id<Room>& room, const Id<Person>& person) {
    return !reader.rows(find_reader, store::Parameters{}.set("room", room).set("person", person)).empty();
}

std::optional<RoomRow> room_in_alliance(const Reader& reader, const Id<Alliance>& alliance, std::string kind) {
    return reader.one<RoomRow>(find_in_alliance, store::Parameters{}
                                                     .set("alliance", alliance)
                                                     .set("kind", std::move(kind))
                                                     .set("organisation", reader.viewer().organisation));
}

std::optional<RoomRow> room_outside_alliances(const Reader& reader, std::string kind) {
    return reader.one<RoomRow>(find_outside_alliances,
        store::Parameters{}.set("kind", std::move(kind)).set("organisation", reader.viewer().organisation));
}

}  // namespace

Id<Room> open_room(Command& command, const RoomOpened& room, const std::vector<RoomAdmitted>& first) {
    const auto id = command.fresh<Room>();
    command.append_from_outside(id, room);
    command.opened_here_.push_back(id);
    for (const auto& who : first) command.append(id, id, who);
    return id;
}

void admit(Command& command, const Id<Room>& room, const RoomAdmitted& who) {
    if (!is_inside(command.reader(), room, who.person)) command.append(room, room, who);
}

void enter(Command& command, const Id<Room>& room, const RoomAdmitted& who) {
    if (who.person != command.viewer().person || who.organisation != command.viewer().organisation)
        throw std::logic_error("only the author of a command enters by it");
    if (command.reader().reads(room)) return;
    if (command.tables_for_secrets().run(find_open, store::Parameters{}.set("room", room)).empty())
        throw Refused(room_is_closed);
    command.append_from_outside(room, who);
}

void dismiss(Command& command, const Id<Room>& room, const RoomDismissed& who) {
    if (!command.reader().reads(room)) throw Refused(no_such_thing);
    if (is_inside(command.reader(), room, who.person)) command.append(room, room, who);
}

void dismiss_everywhere(Command& command, const Id<Alliance>& alliance, const RoomDismissed& who) {
    const auto places =
        command.tables_for_secrets().run(list_places, store::Parameters{}
                                                          .set("person", who.person)
                                                          .set("organisation", command.viewer().organisation)
                                                          .set("alliance", alliance));
    for (const auto& row : places) command.append_from_outside(Id<Room>{row.text(0)}, who);
}

void close_room(Command& command, const Id<Room>& room, std::string reason) {
    command.append(room, room, RoomClosed{std::move(reason)});
}

std::optional<RoomRow> find_room(const Reader& reader, const Id<Room>& room) {
    return reader.one<RoomRow>(find_visible_room, store::Parameters{}.set("room", room));
}

std::optional<RoomRow> joint_room(const Reader& reader, const Id<Alliance>& alliance) {
    return room_in_alliance(reader, alliance, "joint");
}

std::optional<RoomRow> own_room(const Reader& reader, const Id<Alliance>& alliance) {
    return room_in_alliance(reader, alliance, "own");
}

std::optional<RoomRow> organisation_room(const Reader& reader) {
    return room_outside_alliances(reader, "organisation");
}

std::optional<RoomRow> server_room(const Reader& reader) { return room_outside_alliances(reader, "server"); }

std::vector<Reads> readers_of(const Reader& reader, const Id<Room>& room) {
    return reader.all<Reads>(list_readers, store::Parameters{}.set("room", room));
}

}  // namespace entente::access
