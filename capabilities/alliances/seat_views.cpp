#include "capabilities/alliances/seat_views.h"

#include "foundation/access/known_people.h"
#include "foundation/record/record.h"

namespace entente {

namespace {

using access::Visible;
using record::Entry;
using store::Parameters;
using store::Statement;
using store::Tables;

// The CHECK is the last line of defence: who is known by an id is known by name.
constexpr std::string_view seat_sql = R"sql(
    CREATE TABLE seat (
        room TEXT NOT NULL,
        id TEXT NOT NULL UNIQUE,
        alliance TEXT NOT NULL,
        party TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('alliance_manager', 'executive_sponsor', 'committee_member', 'team_member',
            'internal_stakeholder', 'observer')),
        title TEXT NOT NULL,
        person TEXT,
        name TEXT,
        function TEXT,
        time_zone TEXT,
        counterpart TEXT,
        since BIGINT NOT NULL,
        expected TEXT,
        made BIGINT NOT NULL,
        PRIMARY KEY (room, id),
        CHECK (person IS NULL OR name IS NOT NULL)
    );
    CREATE INDEX seat_of_alliance ON seat (alliance, made);
    {guard seat}
)sql";

constexpr Visible list_visible{"seats.list_visible", R"sql(
    SELECT s.* FROM seat s
    WHERE s.room IN (SELECT room FROM audience WHERE person = :viewer) AND s.alliance = :alliance ORDER BY s.made)sql"};

constexpr Statement list_managers_of_party{"seats.list_managers_of_party", R"sql(
    SELECT person FROM seat WHERE party = :party AND role = 'alliance_manager' AND person IS NOT NULL ORDER BY made)sql"};

constexpr Visible find_visible{"seats.find_visible", R"sql(
    SELECT s.* FROM seat s
    WHERE EXISTS (SELECT 1 FROM audience may WHERE may.room = s.room AND may.person = :viewer) AND s.id = :seat)sql"};

constexpr Statement on_made{"seats.on_made", R"sql(
    INSERT INTO seat (room, id, alliance, party, role, title, since, made)
    VALUES (:room, :id, :alliance, :party, :role, :title, :at, :made))sql"};

constexpr Statement on_filled{"seats.on_filled", R"sql(
    UPDATE seat SET person = :person, name = :name, function = :function, time_zone = :time_zone, since = :at, expected = NULL
    WHERE room = :room AND id = :id)sql"};

constexpr Statement on_named{"seats.on_named", R"sql(
    UPDATE seat SET person = NULL, name = :name, function = :function, time_zone = NULL, since = :at, expected = NULL
    WHERE room = :room AND id = :id)sql"};

constexpr Statement on_described{"seats.on_described", R"sql(
    UPDATE seat SET name = :name, function = :function, time_zone = :time_zone
    WHERE room = :room AND person = :person RETURNING id)sql"};

constexpr Statement on_vacated{"seats.on_vacated", R"sql(
    UPDATE seat SET expected = CASE WHEN person IS NULL THEN name END, person = NULL, name = NULL, function = NULL,
        time_zone = NULL, since = :at
    WHERE room = :room AND id = :id)sql"};

// Both of a new pair let go of whom they faced before.
constexpr Statement part{"seats.part", R"sql(
    UPDATE seat SET counterpart = NULL
    WHERE room = :room AND (id = :id OR counterpart = :id OR id = :counterpart OR counterpart = :counterpart))sql"};

constexpr Statement pair{"seats.pair", R"sql(
    UPDATE seat SET counterpart = CASE WHEN id = :id THEN :counterpart ELSE :id END
    WHERE room = :room AND (id = :id OR id = :counterpart))sql"};

constexpr Statement find_named{"seats.find_named", R"sql(
    SELECT alliance, title FROM seat WHERE room = :room AND id = :id)sql"};

constexpr Statement list_managers{"seats.list_managers", R"sql(
    SELECT DISTINCT person FROM seat WHERE room = :room AND role = 'alliance_manager' AND person IS NOT NULL)sql"};

Parameters place_of(const Entry& entry) { return Parameters{}.set("room", entry.room).set("id", entry.subject); }

template <class Fact>
Parameters parameters_of(const Entry& entry, const Fact& fact) {
    return place_of(entry).set_all(fact).set("at", entry.at).set("made", store::Value{entry.seq});
}

void name(Tables& tables, const Entry& entry, const std::string& holder) {
    const auto row = tables.run(find_named, place_of(entry)).front();
    record::name_subject(tables, entry, "seat", row.text(1), holder, Id<Alliance>{row.text(0)});
}

// The entry is about the room; each of their seats in it goes by the new name.
void apply_described(Tables& tables, const Entry& entry, const access::ReaderDescribed& fact) {
    for (const auto& row : tables.run(on_described, parameters_of(entry, fact))) {
        auto about_seat = entry;
        about_seat.subject = Id<Subject>{row.text(0)};
        name(tables, about_seat, fact.name);
    }
}

void apply_made(Tables& tables, const Entry& entry, const SeatMade& fact) {
    tables.run(on_made, parameters_of(entry, fact));
    name(tables, entry, {});
}

void apply_filled(Tables& tables, const Entry& entry, const SeatFilled& fact) {
    tables.run(on_filled, parameters_of(entry, fact));
    access::know_person(tables, entry, fact.person, fact.name);
    name(tables, entry, fact.name);
}

void apply_named(Tables& tables, const Entry& entry, const SeatNamed& fact) {
    tables.run(on_named, parameters_of(entry, fact));
    name(tables, entry, fact.name);
}

void apply_vacated(Tables& tables, const Entry& entry, const SeatVacated& fact) {
    tables.run(on_vacated, parameters_of(entry, fact));
    name(tables, entry, {});
}

void apply_paired(Tables& tables, const Entry& entry, const SeatPaired& fact) {
    tables.run(part, parameters_of(entry, fact));
    if (fact.counterpart) tables.run(pair, parameters_of(entry, fact));
}

}  // namespace

std::vector<SeatRow> find_seats(const access::Reader& reader, const Id<Alliance>& alliance) {
    return reader.all<SeatRow>(list_visible, Parameters{}.set("alliance", alliance));
}

std::optional<SeatRow> find_seat(const access::Reader& reader, const Id<Seat>& seat) {
    return reader.one<SeatRow>(find_visible, Parameters{}.set("seat", seat));
}

std::vector<Id<Person>> managers_in(Tables& tables, const Id<Room>& room) {
    std::vector<Id<Person>> managers;
    for (const auto& row : tables.run(list_managers, Parameters{}.set("room", room)))
        managers.emplace_back(row.text(0));
    return managers;
}

std::vector<Id<Person>> managers_in(Tables& tables, const Id<Party>& party) {
    std::vector<Id<Person>> managers;
    for (const auto& row : tables.run(list_managers_of_party, Parameters{}.set("party", party)))
        managers.push_back(Id<Person>{row.text(0)});
    return managers;
}

std::vector<store::Migration> seat_migrations() { return {{"2026-11-21 seats", seat_sql}}; }

void hear_seats(record::FactBook& facts) {
    facts.keeps_views({"seat"});
    facts.hears<SeatMade>(apply_made);
    facts.hears<SeatFilled>(apply_filled);
    facts.hears<SeatNamed>(apply_named);
    facts.hears<SeatVacated>(apply_vacated);
    facts.hears<SeatPaired>(apply_paired);
    facts.hears<access::ReaderDescribed>(apply_described);
}

}  // namespace entente
