#include "foundation/feed/feed.h"

namespace entente::feed {

namespace {

constexpr access::Visible list_after{"feed.events_after", R"sql(
    SELECT e.position, e.room, r.alliance, e.kind, e.subject, e.author, e.at
    FROM entry e JOIN room r ON r.id = e.room
    WHERE e.room IN (SELECT room FROM audience WHERE person = :viewer) AND e.position > :position
    ORDER BY e.position LIMIT :limit)sql"};

constexpr store::Statement find_last{"feed.last_position", R"sql(
    SELECT position FROM feed_position WHERE id = 1)sql"};

}  // namespace

std::vector<Event> events_after(const access::Reader& reader, std::int64_t position, int limit) {
    return reader.all<Event>(list_after, store::Parameters{{"position", position}, {"limit", std::int64_t{limit}}});
}

std::int64_t last_position(store::Tables& tables) { return tables.run(find_last).front().number(0); }

}  // namespace entente::feed
