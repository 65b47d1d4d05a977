#include "foundation/store/copying.h"

#include "foundation/databases/databases.h"

#include <gtest/gtest.h>

namespace entente::store {
namespace {

using testing::FreshDatabase;

const std::vector<Migration> everything{{"1 everything", R"sql(
    CREATE TABLE audience (room {key}, person {key}, PRIMARY KEY (room, person));
    CREATE TABLE position (one {bigint} PRIMARY KEY, last {bigint} NOT NULL);
    INSERT INTO position VALUES (0, 0);
    CREATE TABLE fact (room {key}, number {bigint}, text TEXT, bytes {blob}, PRIMARY KEY (room, number));
    {guard fact};
    CREATE TABLE leaf (room {key}, number {bigint}, text TEXT, PRIMARY KEY (room, number)) {clustered};
    CREATE TABLE search_text (place {place}, room {key}, subject {key}, title TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (room, subject));
    {search search_text};
    CREATE TABLE part (room {key}, number {bigint}, FOREIGN KEY (room, number) REFERENCES fact (room, number)))sql"}};

constexpr Statement add{"fact.add", "INSERT INTO fact VALUES ('own', :number, :text, :bytes)"};
constexpr Statement add_leaf{"leaf.add", "INSERT INTO leaf VALUES ('own', :number, :text)"};
constexpr Statement facts{"fact.all", R"sql(
    SELECT f.room, f.number, f.text, f.bytes, l.text FROM fact f JOIN leaf l ON l.room = f.room AND l.number = f.number
    ORDER BY f.number)sql"};

std::vector<Value> facts_in(Store& store) {
    std::vector<Value> values;
    store.read_everything([&](Tables& tables) { values = tables.run(facts).values; });
    return values;
}

std::int64_t number_in(Store& store, std::string_view sql) {
    std::int64_t number = 0;
    store.read_everything([&](Tables& tables) { number = tables.run({"test.number", sql}).front().number(0); });
    return number;
}

/// More rows than are copied at once, each a little different: nothing, zero, empty, negative, not Latin.
void fill(Store& store) {
    store.write([](Tables& tables) {
        for (std::int64_t number = -1'200; number < 10; ++number) {
            const auto text = number % 3 == 0 ? Value{} : Value{"Zürich 東京 " + std::to_string(number)};
            const auto bytes = number % 5 == 0 ? Value{} : Value{Bytes(static_cast<std::size_t>(-number % 7 & 7), 0)};
            tables.run(add, {{"number", number}, {"text", text}, {"bytes", bytes}});
            tables.run(add_leaf, {{"number", number}, {"text", text}});
        }
        tables.run_script(
            "INSERT INTO part VALUES ('own', 0); UPDATE position SET last = 1210;"
            "INSERT INTO search_text (room, subject, title, body) VALUES ('own', 'a', 'Harbour', 'seven lanterns'), "
            "('own', 'b', 'Harbour', 'no lantern')");
    });
}

/// From SQLite to each other kind of database that the tests are given.
std::vector<std::string> other_kinds() {
    auto kinds = testing::database_kinds();
    std::erase(kinds, "sqlite");
    return kinds;
}
class Copying : public ::testing::TestWithParam<std::string> {};
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(Copying);
INSTANTIATE_TEST_SUITE_P(
    Databases, Copying, ::testing::ValuesIn(other_kinds()), [](const auto& test) { return test.param; });

TEST_P(Copying, brings_every_row_from_sqlite_there_and_back) {
    FreshDatabase first("sqlite"), second(GetParam()), third("sqlite");
    for (auto* database : {&first, &second, &third}) migrate(database->store(), everything);
    fill(first.store());
    fill(third.store());  // what was there gives way
    copy_rows(first.store(), second.store());
    EXPECT_EQ(facts_in(second.store()), facts_in(first.store()));
    // Some of it is written anew there before it comes back, and lies in another order.
    second.store().write([](Tables& tables) {
        tables.run_script(
            "INSERT INTO search_text (room, subject, title, body) VALUES ('own', 'c', 'Beacon', 'one lantern');"
            "UPDATE search_text SET title = 'Harbours' WHERE subject = 'b'");
    });
    copy_rows(second.store(), third.store());
    EXPECT_EQ(facts_in(third.store()), facts_in(first.store()));
    for (auto* database : {&second, &third}) {
        EXPECT_EQ(number_in(database->store(), "SELECT last FROM position"), 1'210);
        EXPECT_EQ(number_in(database->store(), "SELECT COUNT(*) FROM part"), 1);
        EXPECT_EQ(number_in(database->store(), "SELECT COUNT(*) FROM search_text"), 3);
    }
}

}  // namespace
}  // namespace entente::store
