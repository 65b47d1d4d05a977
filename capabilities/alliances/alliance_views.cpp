#include "capabilities/alliances/alliance_views.h"

#include "foundation/record/record.h"

namespace entente {

namespace {

using access::Visible;
using record::Entry;
using store::Parameters;
using store::Statement;
using store::Tables;

// The slug is part of addresses that several companies use, so it is one for the whole server.
constexpr std::string_view alliance_sql = R"sql(
    CREATE TABLE alliance (
        room TEXT NOT NULL,
        id TEXT NOT NULL UNIQUE,
        slug TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        type TEXT NOT NULL,
        tier TEXT NOT NULL CHECK (tier IN ('simple', 'typical', 'complex')),
        phase TEXT NOT NULL CHECK (phase IN ('exploring', 'due_diligence', 'negotiating', 'launching', 'active',
            'renewing', 'winding_down', 'closed')),
        effective_date BIGINT NOT NULL,
        north_star TEXT,
        version BIGINT NOT NULL,
        PRIMARY KEY (room, id)
    );
    {guard alliance}
)sql";

constexpr Visible by_slug{"alliances.find_by_slug", R"sql(
    SELECT a.* FROM alliance a
    WHERE EXISTS (SELECT 1 FROM audience may WHERE may.room = a.room AND may.person = :viewer) AND a.slug = :slug)sql"};

constexpr Visible by_id{"alliances.find_visible", R"sql(
    SELECT a.* FROM alliance a
    WHERE EXISTS (SELECT 1 FROM audience may WHERE may.room = a.room AND may.person = :viewer) AND a.id = :alliance)sql"};

constexpr Visible list_visible{"alliances.list_visible", R"sql(
    SELECT a.* FROM alliance a
    WHERE a.room IN (SELECT room FROM audience WHERE person = :viewer) ORDER BY a.name, a.id LIMIT 500)sql"};

// Over all alliances of the server, in a command alone: it decides nothing but the number at the end of a new slug.
constexpr Visible taken{"alliances.slugs_taken", R"sql(
    SELECT slug FROM alliance WHERE :viewer <> '' AND (slug = :slug OR slug LIKE :slug || '-%'))sql"};

constexpr Statement on_founded{"alliances.on_founded", R"sql(
    INSERT INTO alliance (room, id, slug, name, type, tier, phase, effective_date, north_star, version)
    VALUES (:room, :id, :slug, :name, :type, :tier, :phase, :effective_date, :north_star, :version))sql"};

constexpr Statement on_described{"alliances.on_described", R"sql(
    UPDATE alliance SET name = :name, type = :type, tier = :tier, phase = :phase, effective_date = :effective_date,
        north_star = :north_star, version = :version
    WHERE room = :room AND id = :id)sql"};

template <class Fact>
Parameters parameters_of(const Entry& entry, const Fact& fact) {
    return Parameters{}
        .set_all(fact)
        .set("room", entry.room)
        .set("id", entry.subject)
        .set("version", store::Value{entry.seq + 1});
}

template <class Fact>
void name(Tables& tables, const Entry& entry, const Fact& fact) {
    record::name_subject(
        tables, entry, "alliance", fact.name, fact.north_star.value_or(""), Id<Alliance>{entry.subject.text()});
}

void apply_founded(Tables& tables, const Entry& entry, const AllianceFounded& fact) {
    tables.run(on_founded, parameters_of(entry, fact));
    name(tables, entry, fact);
}

void apply_described(Tables& tables, const Entry& entry, const AllianceDescribed& fact) {
    tables.run(on_described, parameters_of(entry, fact));
    name(tables, entry, fact);
}

}  // namespace

std::optional<AllianceRow> find_alliance(const access::Reader& reader, std::string_view slug) {
    return reader.one<AllianceRow>(by_slug, Parameters{{"slug", std::string{slug}}});
}

std::optional<AllianceRow> find_alliance(const access::Reader& reader, const Id<Alliance>& alliance) {
    return reader.one<AllianceRow>(by_id, Parameters{}.set("alliance", alliance));
}

std::vector<AllianceRow> alliances_of(const access::Reader& reader) { return reader.all<AllianceRow>(list_visible); }

std::vector<std::string> slugs_like(const access::Reader& reader, const std::string& slug) {
    std::vector<std::string> slugs;
    for (const auto& row : reader.rows(taken, Parameters{{"slug", slug}})) slugs.push_back(row.text(0));
    return slugs;
}

record::Version version_of_alliance(const access::Reader& reader, const Id<Alliance>& alliance) {
    constexpr Visible find_version{"alliances.find_version", R"sql(
        SELECT a.version FROM alliance a
        WHERE EXISTS (SELECT 1 FROM audience may WHERE may.room = a.room AND may.person = :viewer) AND a.id = :alliance)sql"};
    const auto found = reader.rows(find_version, Parameters{}.set("alliance", alliance));
    return found.empty() ? 0 : found.front().number(0);
}

std::vector<store::Migration> alliance_migrations() { return {{"2026-11-21 alliances", alliance_sql}}; }

void hear_alliances(record::FactBook& facts) {
    facts.keeps_views({"alliance"});
    facts.hears<AllianceFounded>(apply_founded);
    facts.hears<AllianceDescribed>(apply_described);
}

}  // namespace entente
