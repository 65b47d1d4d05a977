#include "foundation/record/tree_node.h"

#include <stdexcept>

namespace entente::record {

namespace {

constexpr store::Statement find_node{"record.find_node", R"sql(
    SELECT hash FROM tree_node WHERE room = :room AND level = :level AND place = :place)sql"};

constexpr store::Statement add_node{"record.add_node", R"sql(
    INSERT INTO tree_node (room, level, place, hash) VALUES (:room, :level, :place, :hash))sql"};

}  // namespace

NodeAt stored_nodes(store::Tables& tables, const Id<Room>& room) {
    return [&tables, room](int level, std::int64_t place) {
        const auto found =
            tables.run(find_node, {{"room", room.text()}, {"level", std::int64_t{level}}, {"place", place}});
        if (found.empty()) throw std::logic_error("the record of room " + room.text() + " misses a node of its tree");
        return hash_from(found.front().bytes(0));
    };
}

void add_leaf(store::Tables& tables, const Id<Room>& room, std::int64_t seq, const Hash& leaf) {
    const auto finished = finished_by(seq, leaf, stored_nodes(tables, room));
    for (std::int64_t level = 0; const auto& hash : finished) {
        tables.run(add_node, {{"room", room.text()}, {"level", level}, {"place", seq >> level},
                                 {"hash", Bytes(hash.begin(), hash.end())}});
        ++level;
    }
}

}  // namespace entente::record
