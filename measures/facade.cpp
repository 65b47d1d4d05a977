// The database facade beside the databases' own libraries: the same statements on the same rows, in turns.
//     measure_facade sqlite FILE | postgresql CONNECTION      prints nanoseconds for one answer, ours and theirs
#include "foundation/store/store.h"
#include "measures/raw_items.h"
#include "measures/stopwatch.h"

#include <boost/describe.hpp>

#include <iostream>
#include <memory>

namespace entente::measures {

BOOST_DESCRIBE_STRUCT(Item, (), (id, room, title, state, owner, due_at, version, note))

namespace {

using store::Parameters;
using store::Statement;
using store::Tables;

constexpr Statement make{"measure.make", R"sql(
    CREATE TABLE item (id TEXT PRIMARY KEY, room TEXT NOT NULL, title TEXT NOT NULL, state TEXT NOT NULL,
        owner TEXT NOT NULL, due_at BIGINT NOT NULL, version BIGINT NOT NULL, note TEXT))sql"};
constexpr Statement order{"measure.order", "CREATE INDEX item_due ON item (room, state, due_at)"};
constexpr Statement put{"measure.put", R"sql(
    INSERT INTO item (id, room, title, state, owner, due_at, version, note)
    VALUES (:id, :room, :title, :state, :owner, :due_at, :version, :note))sql"};
constexpr Statement point{"measure.point", point_sql};
constexpr Statement list{"measure.list", list_sql};

/// A hundred thousand items in a hundred rooms, of which a hundredth has no note.
void fill(store::Store& store) {
    store.write([](Tables& tables) {
        tables.run(make);
        for (int i = 0; i < items; ++i) {
            Item item{id_of(i), room_of(i), "Agree on the delivery of lot " + std::to_string(i),
                i % 3 ? "open" : "done", id_of(i / 7), 1'790'000'000'000'000 + i * 61'000'000LL, i % 11, {}};
            if (i % 100)
                item.note = "Until then each side carries its own cost; the forum looks at it again in spring.";
            tables.run(put, Parameters{}.set_all(item));
        }
        tables.run(order);
    });
}

Item ours(Tables& tables, int number) {
    return tables.run(point, Parameters{{"id", id_of(number)}}).front().as<Item>();
}

std::vector<Item> ours_of(Tables& tables, int number) {
    return tables.run(list, Parameters{{"room", room_of(number)}, {"state", std::string("open")}}).as<Item>();
}

/// Half a second each, in turns, so that a busy machine hurts both; the first turn only warms up.
template <class Ours, class Theirs>
void compare(std::string_view name, std::int64_t (*clock)(), Ours ours, Theirs theirs) {
    constexpr std::int64_t turn = 200'000'000;
    std::vector<double> our_turns;
    std::vector<double> their_turns;
    for (int round = 0; round < 10; ++round) {
        const double us = each(clock, turn, ours);
        const double them = each(clock, turn, theirs);
        if (round == 0) continue;
        our_turns.push_back(us);
        their_turns.push_back(them);
    }
    std::cout << R"({"name":")" << name << R"(","ours":)" << median(our_turns) << R"(,"theirs":)" << median(their_turns)
              << "}\n";
}

/// The processor's time on SQLite, which is all within this thread; the clock's on PostgreSQL, whose server works too.
void measure(store::Store& store, RawItems& raw, std::int64_t (*clock)()) {
    store.read([&](Tables& tables) {
        tables.act_as(store::everyone);
        raw.begin();
        int number = 0;
        const auto next = [&number] { return number = (number + 7919) % items; };
        compare(
            "point", clock, [&] { ours(tables, next()); }, [&] { raw.point(next()); });
        compare(
            "list", clock, [&] { ours_of(tables, next()); }, [&] { raw.list(next()); });
        raw.end();
    });
}

int main(std::string_view kind, const std::string& place) {
    const bool sqlite = kind == "sqlite";
    const auto store = sqlite ? store::open_sqlite(place) : store::open_postgresql(place);
    fill(*store);
    const auto raw = sqlite ? raw_items_of_sqlite(place) : raw_items_of_postgresql(place);
    measure(*store, *raw, sqlite ? processor_now : wall_now);
    return 0;
}

}  // namespace
}  // namespace entente::measures

int main(int count, char** words) { return count < 3 ? 2 : entente::measures::main(words[1], words[2]); }
