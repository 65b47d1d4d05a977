#include "foundation/access/reader.h"

namespace entente::access {

namespace {

constexpr Visible reads_room{"rooms.reads", R"sql(
    SELECT 1 FROM audience WHERE room = :room AND person = :viewer)sql"};

}  // namespace

Reader::Reader(store::Tables& tables, Viewer viewer) : tables_(tables), viewer_(std::move(viewer)) {
    tables_.act_as(viewer_.person.text());
}

store::Rows Reader::rows(const Visible& query, store::Parameters parameters) const {
    parameters.set("viewer", viewer_.person);
    return tables_.run(query.statement, parameters);
}

bool Reader::reads(const Id<Room>& room) const {
    return !rows(reads_room, store::Parameters{}.set("room", room)).empty();
}

}  // namespace entente::access
