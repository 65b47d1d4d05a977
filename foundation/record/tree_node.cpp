#include "foundation/record/tree_node.h"

#include <stdexcept>

namespace entente::record {

namespace {

// `seq` is of the leaf that finished the node.
constexpr store::Statement find_node{"record.find_node", R"sql(
    SELECT hash FROM tree_node WHERE room = :room AND seq = :seq AND level = :level)sql"};

constexpr store::Statement add_node{"record.add_node", R"sql(
    INSERT INTO tree_node (room, seq, level, hash) VALUES (:room, :seq, :level, :hash))sql"};

}  // namespace

NodeAt stored_nodes(store::Tables& tables, const Id<Room>& room) {
    return [&tables, room](int level, std::int64_t place) {
        const auto seq = ((place + 1) << level) - 1;
        const auto found = tables.run(find_node, {{"room", room.text()}, {"seq", seq}, {"level", std::int64_t{level}}});
        if (found.empty()) throw std::logic_error("the record of room " + room.text() + " misses a node of its tree");
        return hash_from(found.front().bytes(0));
    };
}

void add_leaf(store::Tables& tables, const Id<Room>& room, std::int64_t seq, const Hash& leaf) {
    const auto finished = finished_by(seq, leaf, stored_nodes(tables, room));
    for (std::int64_t level = 0; const auto& hash : finished) {
        tables.run(add_node,
            {{"room", room.text()}, {"seq", seq}, {"level", level}, {"hash", Bytes(hash.begin(), hash.end())}});
        ++level;
    }
}

}  // namespace entente::record
