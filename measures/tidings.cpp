#include "measures/tidings.h"

#include "foundation/access/rooms.h"

namespace entente::measures {
namespace {

struct Tiding;

struct TidingBrought {
    static constexpr record::Kind kind{"measure.tiding-brought"};
    Id<Person> told;
    std::string title;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(TidingBrought, (), (told, title, text))

constexpr store::Migration table{"measures", R"sql(
    CREATE TABLE tiding (
        room TEXT NOT NULL, id TEXT NOT NULL, told TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL,
        at BIGINT NOT NULL, version BIGINT NOT NULL,
        PRIMARY KEY (room, id));
    {guard tiding})sql"};

constexpr store::Statement put{"tidings.put", R"sql(
    INSERT INTO tiding (room, id, told, title, text, at, version)
    VALUES (:room, :id, :told, :title, :text, :at, :version))sql"};

void on_brought(store::Tables& tables, const record::Entry& entry, const TidingBrought& fact) {
    tables.run(put, store::Parameters{{"version", entry.seq + 1}}
                        .set_all(fact)
                        .set("room", entry.room)
                        .set("id", entry.subject)
                        .set("at", entry.at));
    record::name_subject(tables, entry, "tiding", fact.title, fact.text);
    feed::tell(tables, entry, {{fact.told, "tiding-brought"}});
}

House house_of_tidings() {
    auto house = found_house();
    house.adds({table});
    house.facts.hears<TidingBrought>(on_brought);
    house.facts.keeps_views({"tiding"});
    return house;
}

}  // namespace

Tidings::Tidings(store::Dialect dialect, const std::string& place, const std::string& folder)
    : house_(house_of_tidings()),
      store_(dialect == store::Dialect::sqlite ? store::open_sqlite(place) : store::open_postgresql(place)),
      keys_(record::ServerKeys::open(folder + "/keys", "measure.example")),
      record_(house_.facts, keys_, chance_),
      author_{chance_.id<Person>(clock_.now()), chance_.id<Organisation>(clock_.now())},
      reader_(chance_.id<Person>(clock_.now())) {
    store::migrate(*store_, house_.migrations);
    store_->write([this](store::Tables& tables) {
        access::Command command(tables, author_, clock_.now(), record_, chance_);
        room_ = access::open_room(command, {.room_kind = access::RoomKind::restricted, .name = "Tidings"},
            {{author_.person, author_.organisation, "asked"}, {reader_, author_.organisation, "asked"}});
    });
}

void Tidings::bring(store::Tables& tables) {
    access::Command command(tables, author_, clock_.now(), record_, chance_);
    command.append(room_, command.fresh<Tiding>(),
        TidingBrought{reader_, "Lot 7 arrives a week later",
            "The carrier gave notice this morning. Until the new date is agreed each side carries its own cost, and "
            "the steering committee looks at it again when it meets in spring."});
}

}  // namespace entente::measures
