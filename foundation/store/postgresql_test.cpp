#include "foundation/databases/databases.h"
#include "foundation/store/numbered.h"
#include "foundation/store/store.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <array>
#include <atomic>
#include <future>
#include <latch>
#include <numeric>

namespace entente::store {
namespace {

using testing::FreshDatabase;

TEST(Numbered, each_name_gets_one_number_and_what_is_no_parameter_stays) {
    struct Case {
        std::string_view sql, becomes;
        std::vector<std::string> names;
    };
    const Case cases[] = {
        {"SELECT :a, :b, :a", "SELECT $1, $2, $1", {"a", "b"}},
        {"SELECT :a::bigint", "SELECT $1::bigint", {"a"}},
        {"SELECT ':a', 'it''s :b', :c", "SELECT ':a', 'it''s :b', $1", {"c"}},
        {"SELECT \":a\" -- :b\n, :c /* :d */", "SELECT \":a\" -- :b\n, $1 /* :d */", {"c"}},
        {"SELECT a[1:2], ':* & ', :last_9)", "SELECT a[1:2], ':* & ', $1)", {"last_9"}},
        {"SELECT 'open", "SELECT 'open", {}},
        {":", ":", {}},
    };
    for (const auto& [sql, becomes, names] : cases) {
        const auto made = numbered(sql);
        EXPECT_EQ(made.sql, becomes);
        EXPECT_EQ(made.names, names) << sql;
    }
}

constexpr Statement add{"facts.add", "INSERT INTO fact (room, text) VALUES (:room, :text)"};
constexpr Statement texts{"facts.texts", "SELECT text FROM fact ORDER BY text"};
constexpr Statement own_connection{"test.own", "SELECT pg_backend_pid()"};

// Made only where a PostgreSQL is named: `./test unit` always starts one.
class PostgresqlTest : public ::testing::TestWithParam<std::string> {
protected:
    void SetUp() override {
        database = std::make_unique<FreshDatabase>(GetParam());
        migrate(store(), {{"1 facts", R"sql(
            CREATE TABLE audience (room {key}, person {key}, PRIMARY KEY (room, person));
            CREATE TABLE fact (room {key}, text TEXT);
            {guard fact};
            INSERT INTO audience VALUES ('joint', 'ana'), ('joint', 'chen'), ('own', 'ana');
            INSERT INTO fact VALUES ('joint', '1'), ('own', '2'))sql"}});
    }
    Store& store() { return database->store(); }
    std::string seen_by(const char* person) {
        std::string seen;
        store().read([&](Tables& tables) {
            if (person) tables.act_as(person);
            for (const auto& row : tables.run(texts)) seen += row.text(0);
        });
        return seen;
    }
    std::unique_ptr<FreshDatabase> database;
};

std::vector<std::string> servers() {
    auto kinds = testing::database_kinds();
    std::erase(kinds, "sqlite");
    return kinds;
}
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(PostgresqlTest);
INSTANTIATE_TEST_SUITE_P(EachServer, PostgresqlTest, ::testing::ValuesIn(servers()));

TEST_P(PostgresqlTest, row_level_security_hides_the_rows_of_other_rooms) {
    EXPECT_EQ(seen_by("ana"), "12");
    EXPECT_EQ(seen_by("chen"), "1");
    EXPECT_EQ(seen_by("olga"), "");
    EXPECT_EQ(seen_by(nullptr), "")
        << "a read that says nobody's name sees nothing, even after others have used its connection";
    EXPECT_EQ(seen_by("*"), "12") << "the rows are there";
}

TEST_P(PostgresqlTest, a_write_in_a_persons_name_cannot_reach_a_room_of_others) {
    const auto write = [this](const char* room) {
        store().write([&](Tables& tables) {
            tables.act_as("chen");
            tables.run(add, {{"room", room}, {"text", "3"}});
        });
    };
    EXPECT_ANY_THROW(write("own"));
    EXPECT_NO_THROW(write("joint"));
}

TEST_P(PostgresqlTest, another_server_on_the_same_database_hears_of_a_commit) {
    const auto other = open_postgresql(database->place());
    auto heard = std::make_shared<std::promise<void>>();
    auto once = std::make_shared<std::once_flag>();
    other->on_commit([heard, once, &other] {
        other->read([&](Tables& tables) {
            tables.act_as(everyone);
            if (tables.run(texts).size() == 3) std::call_once(*once, [&] { heard->set_value(); });
        });
    });
    store().write([](Tables& tables) { tables.run(add, {{"room", "joint"}, {"text", "3"}}); });
    EXPECT_EQ(heard->get_future().wait_for(std::chrono::seconds(10)), std::future_status::ready);
}

TEST_P(PostgresqlTest, writers_who_collide_take_turns_and_none_waits_for_ever) {
    migrate(store(), {{"2 count", "CREATE TABLE total (number {bigint}); INSERT INTO total VALUES (0)"}});
    static constexpr Statement read{"test.read", "SELECT number FROM total"};
    static constexpr Statement count{"test.count", "UPDATE total SET number = :number"};
    constexpr int jobs = 200;
    std::array<std::atomic<int>, jobs> runs{};
    std::latch over(jobs);
    for (auto& run : runs)
        store().write_soon(
            [&run](Tables& tables) {
                ++run;
                tables.run(count, {{"number", tables.run(read).front().number(0) + 1}});
            },
            [&over](std::exception_ptr thrown) {
                EXPECT_FALSE(thrown);
                over.count_down();
            });
    over.wait();
    store().read([&](Tables& tables) { EXPECT_EQ(tables.run(read).front().number(0), jobs); });
    // Its own two, and one for each of three others who had begun before it took its turn.
    EXPECT_LE(*std::ranges::max_element(runs), 5);
    EXPECT_GT(std::accumulate(runs.begin(), runs.end(), 0), jobs) << "some did collide";
}

TEST_P(PostgresqlTest, a_lost_connection_is_replaced_and_the_write_done_once) {
    const auto other = open_postgresql(database->place());
    const auto end_connection = [&](std::int64_t process) {
        static constexpr Statement end{"test.end", "SELECT pg_terminate_backend(CAST(:process AS int), 5000)"};
        other->read([&](Tables& tables) { EXPECT_EQ(tables.run(end, {{"process", process}}).front().number(0), 1); });
    };
    int runs = 0;
    store().write([&](Tables& tables) {
        if (++runs == 1) end_connection(tables.run(own_connection).front().number(0));
        tables.run(add, {{"room", "joint"}, {"text", "3"}});
    });
    EXPECT_EQ(runs, 2);
    EXPECT_EQ(seen_by("*"), "123");

    std::int64_t reader = 0;
    store().read([&](Tables& tables) { reader = tables.run(own_connection).front().number(0); });
    end_connection(reader);
    EXPECT_EQ(seen_by("*"), "123");
}

TEST_P(PostgresqlTest, a_commit_whose_answer_is_lost_is_not_run_again) {
    // The connection dies at the commit: a deferred trigger ends its own server process.
    migrate(store(), {{"2 trap", R"sql(
        CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS
            'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(5); RETURN NULL; END';
        CREATE CONSTRAINT TRIGGER trap AFTER INSERT ON fact DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION die())sql"}});
    int runs = 0;
    EXPECT_THROW(store().write([&](Tables& tables) {
        ++runs;
        tables.run(add, {{"room", "joint"}, {"text", "3"}});
    }),
        StoreUnavailable);
    EXPECT_EQ(runs, 1);
    EXPECT_EQ(seen_by("*"), "12");
}

TEST_P(PostgresqlTest, a_job_that_overlooks_a_failed_statement_is_not_taken_for_committed) {
    EXPECT_THROW(store().write([](Tables& tables) {
        EXPECT_ANY_THROW(tables.run({"test.wrong", "INSERT INTO nowhere VALUES (1)"}));
    }),
        std::logic_error);
}

TEST_P(PostgresqlTest, a_server_that_does_not_answer_is_told_at_once) {
    EXPECT_THROW(open_postgresql("host=127.0.0.1 port=1 dbname=none connect_timeout=1"), StoreUnavailable);
}

}  // namespace
}  // namespace entente::store
