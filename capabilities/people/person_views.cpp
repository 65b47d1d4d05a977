#include "capabilities/people/person_views.h"

#include "capabilities/people/person_facts.h"
#include "foundation/access/known_people.h"
#include "foundation/record/record.h"

namespace entente {

namespace {

using access::Visible;
using record::Entry;
using store::Parameters;
using store::Statement;
using store::Tables;

// One organisation room a person; the CHECK is the last line of defence for the states.
constexpr std::string_view person_sql = R"sql(
    CREATE TABLE person (
        room TEXT NOT NULL,
        id TEXT NOT NULL UNIQUE,
        organisation TEXT NOT NULL,
        name TEXT NOT NULL,
        mail TEXT NOT NULL,
        functions TEXT NOT NULL,
        administrator BIGINT NOT NULL,
        head_of_alliances BIGINT NOT NULL,
        time_zone TEXT NOT NULL,
        language TEXT NOT NULL,
        working_days TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('invited', 'joined', 'removed')),
        invited_until BIGINT,
        since BIGINT NOT NULL,
        version BIGINT NOT NULL,
        PRIMARY KEY (room, id)
    );
    CREATE INDEX person_name ON person (room, name);
    {guard person}
)sql";

constexpr Visible find_visible{"people.find_visible", R"sql(
    SELECT p.* FROM person p
    WHERE EXISTS (SELECT 1 FROM audience may WHERE may.room = p.room AND may.person = :viewer) AND p.id = :person)sql"};

constexpr Visible find_by_mail{"people.find_by_mail", R"sql(
    SELECT p.* FROM person p
    WHERE p.room IN (SELECT room FROM audience WHERE person = :viewer) AND p.mail = :mail AND p.state <> 'removed')sql"};

constexpr Visible list_visible{"people.list_visible", R"sql(
    SELECT p.* FROM person p
    WHERE p.room IN (SELECT room FROM audience WHERE person = :viewer) AND p.state <> 'removed'
      AND (:after = '' OR (p.name, p.id) > (SELECT b.name, b.id FROM person b WHERE b.room = p.room AND b.id = :after))
    ORDER BY p.name, p.id LIMIT :limit)sql"};

constexpr Visible list_heads{"people.list_heads", R"sql(
    SELECT p.* FROM person p
    WHERE p.room IN (SELECT room FROM audience WHERE person = :viewer) AND p.state <> 'removed' AND p.head_of_alliances = 1
    ORDER BY p.name, p.id)sql"};

constexpr Visible count_joined_administrators{"people.count_administrators", R"sql(
    SELECT COUNT(*) FROM person p
    WHERE p.room IN (SELECT room FROM audience WHERE person = :viewer) AND p.administrator = 1 AND p.state = 'joined')sql"};

// Counts rooms that the viewer need not be in, of somebody whose organisation they share: their places are the
// organisation's business, what happens in those rooms is not.
constexpr Visible count_places{"people.count_places", R"sql(
    SELECT COUNT(*) FROM audience a JOIN room r ON r.id = a.room
    WHERE a.person = :person AND r.kind NOT IN ('organisation', 'server') AND r.closed_at IS NULL
      AND EXISTS (SELECT 1 FROM person p JOIN audience mine ON mine.room = p.room
                  WHERE p.id = :person AND mine.person = :viewer))sql"};

constexpr Statement on_added{"people.on_added", R"sql(
    INSERT INTO person (room, id, organisation, name, mail, functions, administrator, head_of_alliances, time_zone,
                        language, working_days, state, since, version)
    VALUES (:room, :person, :organisation, :name, :mail, :functions, :administrator, :head_of_alliances, :time_zone,
            :language, :working_days, 'invited', :at, :version))sql"};

constexpr Statement on_invited{"people.on_invited", R"sql(
    UPDATE person SET invited_until = :expires_at, version = :version WHERE room = :room AND id = :person)sql"};

constexpr Statement on_joined{"people.on_joined", R"sql(
    UPDATE person SET state = 'joined', since = :at, invited_until = NULL, time_zone = :time_zone, language = :language,
        working_days = :working_days, version = :version
    WHERE room = :room AND id = :person)sql"};

constexpr Statement on_changed{"people.on_changed", R"sql(
    UPDATE person SET name = :name, mail = :mail,
        invited_until = CASE WHEN mail = :mail THEN invited_until END, functions = :functions, administrator = :administrator,
        head_of_alliances = :head_of_alliances, time_zone = :time_zone, language = :language,
        working_days = :working_days, version = :version
    WHERE room = :room AND id = :person)sql"};

constexpr Statement on_reset_offered{"people.on_reset_offered", R"sql(
    UPDATE person SET version = :version WHERE room = :room AND id = :person)sql"};

constexpr Statement on_removed{"people.on_removed", R"sql(
    UPDATE person SET state = 'removed', since = :at, invited_until = NULL, administrator = 0, head_of_alliances = 0,
        version = :version
    WHERE room = :room AND id = :person)sql"};

template <class Fact>
Parameters parameters_of(const Entry& entry, const Fact& fact) {
    return Parameters{}
        .set_all(fact)
        .set("room", entry.room)
        .set("at", entry.at)
        .set("version", store::Value{entry.seq + 1});
}

void apply_added(Tables& tables, const Entry& entry, const PersonAdded& fact) {
    tables.run(on_added, parameters_of(entry, fact));
    access::know_person(tables, entry, Id<Person>{entry.subject.text()}, fact.name);
    record::name_subject(tables, entry, "person", fact.name);
}

void apply_invited(Tables& tables, const Entry& entry, const PersonInvited& fact) {
    tables.run(on_invited, parameters_of(entry, fact));
}

void apply_joined(Tables& tables, const Entry& entry, const PersonJoined& fact) {
    tables.run(on_joined, parameters_of(entry, fact));
}

void apply_changed(Tables& tables, const Entry& entry, const PersonChanged& fact) {
    tables.run(on_changed, parameters_of(entry, fact));
    access::know_person(tables, entry, Id<Person>{entry.subject.text()}, fact.name);
    record::name_subject(tables, entry, "person", fact.name);
}

void apply_reset_offered(Tables& tables, const Entry& entry, const PersonResetOffered& fact) {
    tables.run(on_reset_offered, parameters_of(entry, fact));
}

void apply_removed(Tables& tables, const Entry& entry, const PersonRemoved& fact) {
    tables.run(on_removed, parameters_of(entry, fact));
}

Parameters about(const Id<Person>& person) { return Parameters{}.set("person", person); }

}  // namespace

PersonRow row_of(const PersonStanding& standing) {
    return {standing.id, standing.organisation, standing.name, standing.mail, standing.functions,
        standing.administrator, standing.head_of_alliances, standing.time_zone, standing.language,
        standing.working_days, standing.state};
}

std::optional<PersonStanding> find_standing(const access::Reader& reader, const Id<Person>& person) {
    return reader.one<PersonStanding>(find_visible, about(person));
}

std::optional<PersonStanding> find_standing_by_mail(const access::Reader& reader, std::string_view mail) {
    return reader.one<PersonStanding>(find_by_mail, Parameters{{"mail", std::string{mail}}});
}

std::vector<PersonStanding> people_of(const access::Reader& reader, const Id<Person>& after, int limit) {
    return reader.all<PersonStanding>(list_visible, Parameters{{"limit", std::int64_t{limit}}}.set("after", after));
}

std::vector<PersonStanding> standing_heads(const access::Reader& reader) {
    return reader.all<PersonStanding>(list_heads);
}

int count_administrators(const access::Reader& reader) {
    return static_cast<int>(reader.rows(count_joined_administrators).front().number(0));
}

int count_other_rooms(const access::Reader& reader, const Id<Person>& person) {
    return static_cast<int>(reader.rows(count_places, about(person)).front().number(0));
}

std::vector<store::Migration> person_migrations() { return {{"2026-11-21 people", person_sql}}; }

void hear_people(record::FactBook& facts) {
    facts.hears<PersonAdded>(apply_added);
    facts.hears<PersonInvited>(apply_invited);
    facts.hears<PersonJoined>(apply_joined);
    facts.hears<PersonChanged>(apply_changed);
    facts.hears<PersonResetOffered>(apply_reset_offered);
    facts.hears<PersonRemoved>(apply_removed);
    facts.keeps_views({"person"});
}

}  // namespace entente
