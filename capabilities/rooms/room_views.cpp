#include "capabilities/rooms/room_views.h"

namespace entente {

namespace {

constexpr store::Statement put{"rooms.on_purpose_said", R"sql(
    INSERT INTO room_purpose (room, purpose) VALUES (:room, :purpose)
    ON CONFLICT (room) DO UPDATE SET purpose = excluded.purpose)sql"};

constexpr access::Visible find{"rooms.find_purpose", R"sql(
    SELECT purpose FROM room_purpose
    WHERE room = :room AND EXISTS (SELECT 1 FROM audience may WHERE may.room = room_purpose.room AND may.person = :viewer))sql"};

constexpr access::Visible of_alliance{"rooms.of_alliance", R"sql(
    SELECT id, kind, name, alliance, organisation, opened_at, closed_at FROM room
    WHERE alliance = :alliance AND id IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY CASE kind WHEN 'joint' THEN 0 WHEN 'own' THEN 1 ELSE 2 END, name, id)sql"};

void on_purpose_said(store::Tables& tables, const record::Entry& entry, const RoomPurposeSaid& fact) {
    tables.run(put, store::Parameters{{"purpose", fact.purpose}}.set("room", entry.room));
}

}  // namespace

std::vector<store::Migration> room_migrations() {
    return {{"2026-11-21 rooms", R"sql(
        CREATE TABLE room_purpose (room TEXT PRIMARY KEY, purpose TEXT NOT NULL);
        {guard room_purpose})sql"}};
}

void keep_room_views(record::FactBook& facts) {
    facts.keeps_views({"room_purpose"});
    facts.hears<RoomPurposeSaid>(on_purpose_said);
}

std::optional<std::string> purpose_of(const access::Reader& reader, const Id<Room>& room) {
    const auto rows = reader.rows(find, store::Parameters{}.set("room", room));
    if (rows.empty()) return std::nullopt;
    return rows.front().text(0);
}

std::vector<access::RoomRow> rooms_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    return reader.all<access::RoomRow>(of_alliance, store::Parameters{}.set("alliance", alliance));
}

}  // namespace entente
