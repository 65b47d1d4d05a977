#include "foundation/record/head.h"

#include "foundation/record/tree_node.h"

namespace entente::record {

namespace {

constexpr store::Statement find_size{"record.find_size", R"sql(
    SELECT COALESCE(MAX(seq) + 1, 0) FROM entry WHERE room = :room)sql"};

constexpr store::Statement find_head{"record.find_head", R"sql(
    SELECT note FROM head WHERE room = :room AND size = :size)sql"};

constexpr store::Statement add_head{"record.add_head", R"sql(
    INSERT INTO head (room, size, root, note, at) VALUES (:room, :size, :root, :note, :at))sql"};

constexpr store::Statement find_grown{"record.find_grown", R"sql(
    SELECT e.room FROM entry e GROUP BY e.room
    HAVING MAX(e.seq) + 1 > COALESCE((SELECT MAX(h.size) FROM head h WHERE h.room = e.room), 0) ORDER BY e.room)sql"};

}  // namespace

std::int64_t size_of(store::Tables& tables, const Id<Room>& room) {
    return tables.run(find_size, store::Parameters{}.set("room", room)).front().number(0);
}

std::string checkpoint(const ServerKeys& keys, const Id<Room>& room, std::int64_t size, const Hash& root) {
    return keys.sign_note(
        keys.name() + "/room/" + room.text() + "\n" + std::to_string(size) + "\n" + to_base64(root) + "\n");
}

std::vector<Id<Room>> rooms_that_grew(store::Tables& tables) {
    std::vector<Id<Room>> rooms;
    for (const auto& row : tables.run(find_grown)) rooms.emplace_back(row.text(0));
    return rooms;
}

std::string sign_head(store::Tables& tables, const Id<Room>& room, const ServerKeys& keys, Instant at) {
    const auto size = size_of(tables, room);
    const auto kept = tables.run(find_head, store::Parameters{{"size", size}}.set("room", room));
    if (!kept.empty()) return kept.front().text(0);

    const auto root = tree_root(size, stored_nodes(tables, room));
    auto note = checkpoint(keys, room, size, root);
    tables.run(add_head, store::Parameters{{"size", size}, {"root", Bytes(root.begin(), root.end())}, {"note", note}}
                             .set("room", room)
                             .set("at", at));
    return note;
}

}  // namespace entente::record
