#include "foundation/access/known_people.h"
#include "foundation/access/rooms.h"

// How facts change the two views that decide who may read what.
namespace entente::access {

namespace {

using record::Entry;
using store::Parameters;
using store::Statement;
using store::Tables;

constexpr Statement on_opened{"rooms.on_opened", R"sql(
    INSERT INTO room (id, kind, name, alliance, organisation, opened_at)
    VALUES (:room, :room_kind, :name, :alliance, :organisation, :at))sql"};

constexpr Statement on_admitted{"rooms.on_admitted", R"sql(
    INSERT INTO audience (room, person, organisation, since) VALUES (:room, :person, :organisation, :at)
    ON CONFLICT (room, person) DO NOTHING)sql"};

constexpr Statement on_dismissed{"rooms.on_dismissed", R"sql(
    DELETE FROM audience WHERE room = :room AND person = :person)sql"};

constexpr Statement on_closed{"rooms.on_closed", R"sql(
    UPDATE room SET closed_at = :at WHERE id = :room)sql"};

template <class Fact>
Parameters parameters_of(const Entry& entry, const Fact& fact) {
    return Parameters{}.set_all(fact).set("room", entry.room).set("at", entry.at);
}

void apply_opened(Tables& tables, const Entry& entry, const RoomOpened& fact) {
    tables.run(on_opened, parameters_of(entry, fact));
    record::name_subject(tables, entry, "room", fact.name, {}, fact.alliance.value_or(Id<Alliance>{}));
}

void apply_admitted(Tables& tables, const Entry& entry, const RoomAdmitted& fact) {
    tables.run(on_admitted, parameters_of(entry, fact));
}

void apply_dismissed(Tables& tables, const Entry& entry, const RoomDismissed& fact) {
    tables.run(on_dismissed, parameters_of(entry, fact));
}

void apply_closed(Tables& tables, const Entry& entry, const RoomClosed& fact) {
    tables.run(on_closed, parameters_of(entry, fact));
}

}  // namespace

void join(record::FactBook& facts) {
    facts.hears<RoomOpened>(apply_opened);
    facts.hears<RoomAdmitted>(apply_admitted);
    facts.hears<RoomDismissed>(apply_dismissed);
    facts.hears<RoomClosed>(apply_closed);
    hear_of_known_people(facts);
    facts.keeps_views({"room", "audience", "known_person"});
}

}  // namespace entente::access
