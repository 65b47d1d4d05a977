#include "foundation/access/known_people.h"

#include <algorithm>

namespace entente::access {

namespace {

constexpr store::Statement put{"known_people.put", R"sql(
    INSERT INTO known_person (room, person, name) VALUES (:room, :person, :name)
    ON CONFLICT (room, person) DO UPDATE SET name = excluded.name)sql"};

constexpr Visible all{"known_people.all", R"sql(
    SELECT person, min(name) AS name FROM known_person
    WHERE room IN (SELECT room FROM audience WHERE person = :viewer) GROUP BY person)sql"};

}  // namespace

void know_person(store::Tables& tables, const record::Entry& entry, const Id<Person>& person, const std::string& name) {
    tables.run(put, store::Parameters{{"name", name}}.set("room", entry.room).set("person", person));
}

std::vector<KnownPerson> known_people(const Reader& reader) { return reader.all<KnownPerson>(all); }

std::string name_of(const std::vector<KnownPerson>& known, const Id<Person>& person) {
    const auto found = std::ranges::find(known, person, &KnownPerson::person);
    return found == known.end() ? "Somebody" : found->name;
}

store::Migration known_people_migration() {
    return {"2026-11-21 known people", R"sql(
        CREATE TABLE known_person (
            room TEXT NOT NULL, person TEXT NOT NULL, name TEXT NOT NULL,
            PRIMARY KEY (room, person));
        {guard known_person})sql"};
}

}  // namespace entente::access
