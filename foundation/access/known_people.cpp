#include "foundation/access/known_people.h"

#include "foundation/access/by_the_clock.h"
#include "foundation/describe/json.h"

namespace entente::access {

namespace {

constexpr store::Statement put{"known_people.put", R"sql(
    INSERT INTO known_person (room, person, name, told_at) VALUES (:room, :person, :name, :at)
    ON CONFLICT (room, person) DO UPDATE SET name = excluded.name, told_at = excluded.told_at)sql"};

// Of several rooms the one that was told last knows best.
constexpr Visible find{"known_people.find", R"sql(
    SELECT people.value, (
        SELECT k.name FROM known_person k
        WHERE k.person = people.value
          AND EXISTS (SELECT 1 FROM audience may WHERE may.room = k.room AND may.person = :viewer)
        ORDER BY k.told_at DESC, k.room LIMIT 1)
    FROM {each people})sql"};

// Over rooms that the author may not read: a partner is told wherever it knows the person.
constexpr store::Statement list_rooms_that_know{"known_people.list_rooms", R"sql(
    SELECT k.room FROM known_person k JOIN room r ON r.id = k.room
        JOIN audience a ON a.room = k.room AND a.person = k.person
    WHERE k.person = :person AND r.kind <> 'organisation' AND r.closed_at IS NULL ORDER BY k.room)sql"};

void apply_described(store::Tables& tables, const record::Entry& entry, const ReaderDescribed& fact) {
    know_person(tables, entry, fact.person, fact.name);
}

}  // namespace

void know_person(store::Tables& tables, const record::Entry& entry, const Id<Person>& person, const std::string& name) {
    tables.run(
        put, store::Parameters{{"name", name}}.set("room", entry.room).set("person", person).set("at", entry.at));
}

void tell_where_known(Command& command, const ReaderDescribed& who) {
    const auto rooms =
        command.tables_for_secrets().run(list_rooms_that_know, store::Parameters{}.set("person", who.person));
    for (const auto& row : rooms) command.append_from_outside(Id<Room>{row.text(0)}, who);
}

void hear_of_known_people(record::FactBook& facts) { facts.hears<ReaderDescribed>(apply_described); }

void KnownPeople::look_up(const std::vector<Id<Person>>& people) {
    std::vector<std::string> asked;
    names_.try_emplace(the_clock(), "Entente");
    for (const auto& person : people)
        if (names_.try_emplace(person, "Somebody").second) asked.push_back(person.text());
    if (asked.empty()) return;
    for (const auto& row : reader_.rows(find, {{"people", describe::to_json(asked)}}))
        if (!row.is_null(1)) names_[Id<Person>{row.text(0)}] = row.text(1);
}

const std::string& KnownPeople::name_of(const Id<Person>& person) {
    if (!names_.contains(person)) look_up({person});
    return names_.at(person);
}

store::Migration known_people_migration() {
    return {"2026-11-21 known people", R"sql(
        CREATE TABLE known_person (
            room TEXT NOT NULL, person TEXT NOT NULL, name TEXT NOT NULL,
            PRIMARY KEY (room, person));
        {guard known_person})sql"};
}

store::Migration known_people_times_migration() {
    return {"2026-11-22 known people times", R"sql(
        ALTER TABLE known_person ADD COLUMN told_at BIGINT NOT NULL DEFAULT 0;)sql"};
}

store::Migration known_people_by_person_migration() {
    return {"2026-11-22 known people by person", R"sql(
        CREATE INDEX known_person_of ON known_person (person, room);)sql"};
}

}  // namespace entente::access
