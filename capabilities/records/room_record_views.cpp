#include "capabilities/records/room_record_views.h"

namespace entente {

namespace {

constexpr access::Visible find{"records.of_room", R"sql(
    SELECT r.id AS room, (SELECT count(*) FROM entry e WHERE e.room = r.id) AS size, h.note AS head, h.size AS head_size,
           h.at AS head_at, '' AS verifier_key
    FROM room r LEFT JOIN head h ON h.room = r.id AND h.size = (SELECT max(size) FROM head WHERE room = r.id)
    WHERE r.id = :room AND r.id IN (SELECT room FROM audience WHERE person = :viewer))sql"};

constexpr access::Visible author{"records.author_of_entry", R"sql(
    SELECT author FROM entry
    WHERE room = :room AND seq = :seq AND EXISTS (SELECT 1 FROM audience may WHERE may.room = entry.room AND may.person = :viewer))sql"};

}  // namespace

std::optional<RoomRecord> find_room_record(const access::Reader& reader, const Id<Room>& room) {
    return reader.one<RoomRecord>(find, store::Parameters{}.set("room", room));
}

std::optional<Id<Person>> author_of(const access::Reader& reader, const Id<Room>& room, std::int64_t seq) {
    const auto rows = reader.rows(author, store::Parameters{{"seq", seq}}.set("room", room));
    if (rows.empty()) return std::nullopt;
    return Id<Person>{rows.front().text(0)};
}

}  // namespace entente
