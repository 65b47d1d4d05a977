#include "capabilities/people/server_views.h"

#include "capabilities/people/server_facts.h"
#include "foundation/record/record.h"

namespace entente {

namespace {

using record::Entry;
using store::Parameters;
using store::Statement;
using store::Tables;

// Without a guard: the sign-in page shows the server's name to whoever opens it. One row, as there is one server room.
constexpr std::string_view server_sql = R"sql(
    CREATE TABLE server (
        room TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        public_url TEXT NOT NULL,
        demo BIGINT NOT NULL,
        version BIGINT NOT NULL
    );
)sql";

constexpr Statement find_face{"server.find_face", R"sql(SELECT room, name, public_url, demo, version FROM server)sql"};

constexpr access::Visible find_visible{"server.find_visible", R"sql(
    SELECT s.room, s.name, s.public_url, s.demo, s.version FROM server s
    WHERE s.room IN (SELECT room FROM audience WHERE person = :viewer))sql"};

constexpr access::Visible find_story{"server.find_story", R"sql(SELECT demo FROM server WHERE :viewer <> '')sql"};

constexpr Statement on_set_up{"server.on_set_up", R"sql(
    INSERT INTO server (room, name, public_url, demo, version) VALUES (:room, :name, :public_url, :demo, :version))sql"};

constexpr Statement on_changed{"server.on_changed", R"sql(
    UPDATE server SET name = :name, public_url = :public_url, version = :version WHERE room = :room)sql"};

template <class Fact>
Parameters parameters_of(const Entry& entry, const Fact& fact) {
    return Parameters{}.set_all(fact).set("room", entry.room).set("version", store::Value{entry.seq + 1});
}

void apply_set_up(Tables& tables, const Entry& entry, const ServerSetUp& fact) {
    tables.run(on_set_up, parameters_of(entry, fact));
    record::name_subject(tables, entry, "server", fact.name);
}

void apply_changed(Tables& tables, const Entry& entry, const ServerChanged& fact) {
    tables.run(on_changed, parameters_of(entry, fact));
    record::name_subject(tables, entry, "server", fact.name);
}

}  // namespace

ServerRow row_of(const ServerStanding& standing) { return {standing.name, standing.public_url, standing.demo}; }

std::optional<ServerStanding> find_server(Tables& tables) {
    const auto found = tables.run(find_face);
    if (found.empty()) return std::nullopt;
    return found.front().as<ServerStanding>();
}

std::optional<ServerStanding> find_administered(const access::Reader& reader) {
    return reader.one<ServerStanding>(find_visible);
}

bool tells_demo(const access::Reader& reader) {
    const auto found = reader.rows(find_story);
    return !found.empty() && found.front().number(0) == 1;
}

std::vector<store::Migration> server_migrations() { return {{"2026-11-21 server", server_sql}}; }

void hear_server(record::FactBook& facts) {
    facts.hears<ServerSetUp>(apply_set_up);
    facts.hears<ServerChanged>(apply_changed);
    facts.keeps_views({"server"});
}

}  // namespace entente
