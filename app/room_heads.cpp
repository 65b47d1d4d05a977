#include "app/manifest.h"
#include "foundation/base/text.h"
#include "foundation/record/tree_node.h"
#include "foundation/store/store.h"

namespace entente::app {
namespace {

constexpr store::Statement sizes{"app.room_sizes", "SELECT room, COUNT(*) FROM entry GROUP BY room ORDER BY room"};

}  // namespace

std::vector<RoomHead> heads_in(const std::filesystem::path& database) {
    return heads_in(*store::open_sqlite(database.string()));
}

std::vector<RoomHead> heads_in(store::Store& database) {
    std::vector<RoomHead> heads;
    database.read_everything([&](store::Tables& tables) {
        heads.clear();
        for (const auto& row : tables.run(sizes)) {
            const auto nodes = record::stored_nodes(tables, Id<Room>(row.text(0)));
            heads.push_back({row.text(0), row.number(1), to_hex(record::tree_root(row.number(1), nodes))});
        }
    });
    return heads;
}

}  // namespace entente::app
