#include "capabilities/alliances/forum_views.h"

#include "foundation/record/record.h"

#include <algorithm>

namespace entente {

namespace {

using access::Visible;
using record::Entry;
using store::Parameters;
using store::Statement;
using store::Tables;

// The unique index is the last line of defence: an alliance has one final pair.
constexpr std::string_view forum_sql = R"sql(
    CREATE TABLE forum (
        room TEXT NOT NULL,
        id TEXT NOT NULL UNIQUE,
        alliance TEXT NOT NULL,
        name TEXT NOT NULL,
        level TEXT NOT NULL CHECK (level IN ('team', 'local', 'regional', 'global', 'final_pair')),
        parent TEXT,
        cadence TEXT NOT NULL,
        made BIGINT NOT NULL,
        version BIGINT NOT NULL,
        PRIMARY KEY (room, id)
    );
    CREATE INDEX forum_of_alliance ON forum (alliance, made);
    CREATE UNIQUE INDEX forum_final_pair ON forum (room) WHERE level = 'final_pair';
    {guard forum}
    CREATE TABLE forum_seat (
        room TEXT NOT NULL,
        forum TEXT NOT NULL,
        seat TEXT NOT NULL,
        co_chair BIGINT NOT NULL,
        made BIGINT NOT NULL,
        PRIMARY KEY (room, forum, seat)
    );
    {guard forum_seat}
)sql";

constexpr Visible list_visible{"forums.list_visible", R"sql(
    SELECT f.* FROM forum f
    WHERE f.room IN (SELECT room FROM audience WHERE person = :viewer) AND f.alliance = :alliance ORDER BY f.made)sql"};

constexpr Visible find_visible{"forums.find_visible", R"sql(
    SELECT f.* FROM forum f
    WHERE EXISTS (SELECT 1 FROM audience may WHERE may.room = f.room AND may.person = :viewer) AND f.id = :forum)sql"};

constexpr Visible list_seats{"forums.list_seats", R"sql(
    SELECT s.forum, s.seat, s.co_chair FROM forum_seat s JOIN forum f ON f.room = s.room AND f.id = s.forum
    WHERE s.room IN (SELECT room FROM audience WHERE person = :viewer) AND f.alliance = :alliance ORDER BY s.made)sql"};

constexpr Statement on_made{"forums.on_made", R"sql(
    INSERT INTO forum (room, id, alliance, name, level, parent, cadence, made, version)
    VALUES (:room, :id, :alliance, :name, :level, :parent, :cadence, :made, :version))sql"};

constexpr Statement on_described{"forums.on_described", R"sql(
    UPDATE forum SET name = :name, parent = :parent, cadence = :cadence, version = :version
    WHERE room = :room AND id = :id)sql"};

constexpr Statement alliance_of{"forums.alliance_of", R"sql(
    SELECT alliance FROM forum WHERE room = :room AND id = :id)sql"};

constexpr Statement on_seated{"forums.on_seated", R"sql(
    INSERT INTO forum_seat (room, forum, seat, co_chair, made) VALUES (:room, :id, :seat, :co_chair, :made)
    ON CONFLICT (room, forum, seat) DO UPDATE SET co_chair = excluded.co_chair)sql"};

constexpr Statement on_unseated{"forums.on_unseated", R"sql(
    DELETE FROM forum_seat WHERE room = :room AND forum = :id AND seat = :seat)sql"};

constexpr Statement move_on{"forums.move_on", R"sql(
    UPDATE forum SET version = :version WHERE room = :room AND id = :id)sql"};

struct ForumStored {
    Id<Forum> id;
    Id<Alliance> alliance;
    std::string name;
    ForumLevel level{};
    std::optional<Id<Forum>> parent;
    Cadence cadence{};
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ForumStored, (), (id, alliance, name, level, parent, cadence, version))

template <class Fact>
Parameters parameters_of(const Entry& entry, const Fact& fact) {
    return Parameters{}
        .set_all(fact)
        .set("room", entry.room)
        .set("id", entry.subject)
        .set("made", store::Value{entry.seq})
        .set("version", store::Value{entry.seq + 1});
}

void apply_made(Tables& tables, const Entry& entry, const ForumMade& fact) {
    tables.run(on_made, parameters_of(entry, fact));
    record::name_subject(tables, entry, "forum", fact.name, {}, fact.alliance);
}

void apply_described(Tables& tables, const Entry& entry, const ForumDescribed& fact) {
    tables.run(on_described, parameters_of(entry, fact));
    const auto found = tables.run(alliance_of, Parameters{}.set("room", entry.room).set("id", entry.subject));
    record::name_subject(tables, entry, "forum", fact.name, {}, Id<Alliance>{found.front().text(0)});
}

void apply_seated(Tables& tables, const Entry& entry, const ForumSeated& fact) {
    tables.run(on_seated, parameters_of(entry, fact));
    tables.run(move_on, parameters_of(entry, fact));
}

void apply_unseated(Tables& tables, const Entry& entry, const ForumUnseated& fact) {
    tables.run(on_unseated, parameters_of(entry, fact));
    tables.run(move_on, parameters_of(entry, fact));
}

ForumStanding standing_of(const ForumStored& stored) {
    return {{.id = stored.id,
                .alliance = stored.alliance,
                .name = stored.name,
                .level = stored.level,
                .parent = stored.parent,
                .cadence = stored.cadence},
        stored.version};
}

void seat_all(const access::Reader& reader, const Id<Alliance>& alliance, std::vector<ForumStanding>& forums) {
    for (const auto& row : reader.rows(list_seats, Parameters{}.set("alliance", alliance))) {
        const auto found =
            std::ranges::find_if(forums, [&](const auto& one) { return one.forum.id.text() == row.text(0); });
        if (found == forums.end()) continue;
        found->forum.seats.emplace_back(row.text(1));
        if (row.number(2) != 0) found->forum.co_chairs.emplace_back(row.text(1));
    }
}

}  // namespace

std::vector<ForumStanding> find_forums(const access::Reader& reader, const Id<Alliance>& alliance) {
    std::vector<ForumStanding> forums;
    for (const auto& stored : reader.all<ForumStored>(list_visible, Parameters{}.set("alliance", alliance)))
        forums.push_back(standing_of(stored));
    std::ranges::stable_sort(forums, std::ranges::greater{}, [](const ForumStanding& one) { return one.forum.level; });
    seat_all(reader, alliance, forums);
    return forums;
}

std::optional<ForumStanding> find_forum(const access::Reader& reader, const Id<Forum>& forum) {
    const auto stored = reader.one<ForumStored>(find_visible, Parameters{}.set("forum", forum));
    if (!stored) return std::nullopt;
    std::vector<ForumStanding> forums{standing_of(*stored)};
    seat_all(reader, stored->alliance, forums);
    return forums.front();
}

std::vector<store::Migration> forum_migrations() { return {{"2026-11-21 forums", forum_sql}}; }

void hear_forums(record::FactBook& facts) {
    facts.keeps_views({"forum", "forum_seat"});
    facts.hears<ForumMade>(apply_made);
    facts.hears<ForumDescribed>(apply_described);
    facts.hears<ForumSeated>(apply_seated);
    facts.hears<ForumUnseated>(apply_unseated);
}

}  // namespace entente
