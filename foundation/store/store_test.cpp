#include "foundation/store/store.h"

#include "foundation/databases/databases.h"
#include "foundation/store/dialect.h"

#include <gtest/gtest.h>
#include <array>
#include <atomic>
#include <filesystem>
#include <future>
#include <latch>
#include <thread>

namespace entente::store {
namespace {

using testing::database_kinds;
using testing::FreshDatabase;

const Migration notes_table{"2026-01-01 notes", R"sql(
    CREATE TABLE note (
        id {key} PRIMARY KEY,
        number {bigint} CHECK (number <> 13),
        text TEXT,
        bytes {blob}
    ))sql"};
constexpr Statement add{"notes.add", "INSERT INTO note (id, number, text, bytes) VALUES (:id, :number, :text, :bytes)"};
constexpr Statement find{"notes.find", "SELECT id, number, text, bytes FROM note WHERE id = :id"};
constexpr Statement count{"notes.count", "SELECT COUNT(*) FROM note"};

Parameters note(const std::string& id, std::int64_t number = 0) {
    return {{"id", id}, {"number", number}, {"text", "words"}, {"bytes", {}}};
}

void write_note(Store& store, const std::string& id, std::int64_t number = 0) {
    store.write([&](Tables& tables) { tables.run(add, note(id, number)); });
}

std::int64_t notes_in(Store& store) {
    std::int64_t notes = 0;
    store.read([&](Tables& tables) { notes = tables.run(count).front().number(0); });
    return notes;
}

class OnEach : public ::testing::TestWithParam<std::string> {
protected:
    OnEach() { migrate(store(), {notes_table}); }
    Store& store() { return database.store(); }
    FreshDatabase database{GetParam()};
};
using StoreTest = OnEach;
INSTANTIATE_TEST_SUITE_P(
    Databases, StoreTest, ::testing::ValuesIn(database_kinds()), [](const auto& test) { return test.param; });

TEST_P(StoreTest, a_commit_is_visible_once_write_has_returned) {
    EXPECT_EQ(notes_in(store()), 0);
    write_note(store(), "a");
    EXPECT_EQ(notes_in(store()), 1);
}

TEST_P(StoreTest, a_write_that_throws_leaves_nothing_behind_and_hands_on_what_it_threw) {
    EXPECT_THROW(store().write([](Tables& tables) {
        tables.run(add, note("a"));
        throw std::out_of_range("no");
    }),
        std::out_of_range);
    EXPECT_EQ(notes_in(store()), 0);
}

TEST_P(StoreTest, a_refused_write_in_a_group_does_not_hurt_the_others) {
    std::promise<void> all_queued;
    auto gate = all_queued.get_future().share();
    std::vector<std::future<void>> outcomes;
    // The first write holds the writer until the others wait behind it, so that they share its commit.
    for (int i = 0; i < 10; ++i) {
        auto outcome = std::make_shared<std::promise<void>>();
        outcomes.push_back(outcome->get_future());
        ASSERT_TRUE(store().write_soon(
            [i, gate](Tables& tables) {
                if (i == 0) gate.wait();
                tables.run(add, note(std::to_string(i), i == 4 ? 13 : i));
            },
            [outcome](std::exception_ptr thrown) { thrown ? outcome->set_exception(thrown) : outcome->set_value(); }));
    }
    all_queued.set_value();
    for (int i = 0; i < 10; ++i) {
        if (i == 4) EXPECT_THROW(outcomes[4].get(), ConstraintBroken);
        else EXPECT_NO_THROW(outcomes[static_cast<std::size_t>(i)].get());
    }
    EXPECT_EQ(notes_in(store()), 9);
}

TEST_P(StoreTest, a_write_refused_before_it_changed_anything_makes_nobody_in_its_group_run_again) {
    std::promise<void> all_queued;
    auto gate = all_queued.get_future().share();
    std::array<std::atomic<int>, 5> runs{};
    std::latch over(static_cast<std::ptrdiff_t>(runs.size()));
    for (std::size_t i = 0; i < runs.size(); ++i)
        store().write_soon(
            [&runs, gate, i](Tables& tables) {
                gate.wait();
                ++runs[i];
                if (i == 2) throw std::out_of_range("refused");
                tables.run(add, note(std::to_string(i)));
            },
            [&over](const std::exception_ptr&) { over.count_down(); });
    all_queued.set_value();
    over.wait();
    EXPECT_EQ(notes_in(store()), 4);
    for (const auto& times : runs) EXPECT_EQ(times, 1);
}

TEST_P(StoreTest, a_constraint_broken_only_at_the_commit_hurts_its_own_write_alone) {
    migrate(store(), {{"2026-01-02 reply", R"sql(
        CREATE TABLE reply (id {key} PRIMARY KEY, note {key} REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED))sql"}});
    static constexpr Statement reply{"replies.add", "INSERT INTO reply (id, note) VALUES (:id, :note)"};
    std::promise<void> both_queued;
    auto gate = both_queued.get_future().share();
    std::promise<std::exception_ptr> lost, kept;
    store().write_soon(
        [gate](Tables& tables) {
            gate.wait();
            tables.run(reply, {{"id", "r"}, {"note", "nowhere"}});
        },
        [&](std::exception_ptr thrown) { lost.set_value(thrown); });
    store().write_soon(
        [](Tables& tables) { tables.run(add, note("a")); }, [&](std::exception_ptr thrown) { kept.set_value(thrown); });
    both_queued.set_value();
    EXPECT_THROW(std::rethrow_exception(lost.get_future().get()), ConstraintBroken);
    EXPECT_FALSE(kept.get_future().get());
    EXPECT_EQ(notes_in(store()), 1);
}

TEST_P(StoreTest, a_key_used_twice_is_a_broken_constraint) {
    write_note(store(), "a");
    EXPECT_THROW(write_note(store(), "a"), ConstraintBroken);
    EXPECT_NO_THROW(write_note(store(), "b"));
}

TEST_P(StoreTest, every_value_comes_back_as_it_went_in) {
    const std::string text = "Zürich – 東京 – 🜂 'quoted' :id --";
    const Bytes bytes{0, 1, 39, 92, 255, 0};
    const std::int64_t least = INT64_MIN;
    store().write([&](Tables& tables) {
        tables.run(add, {{"id", "full"}, {"number", least}, {"text", text}, {"bytes", bytes}});
        tables.run(add, {{"id", "void"}, {"number", {}}, {"text", {}}, {"bytes", {}}});
        tables.run(add, {{"id", "blank"}, {"number", 0}, {"text", ""}, {"bytes", Bytes{}}});
    });
    database.reopen();
    store().read([&](Tables& tables) {
        const auto full = tables.run(find, {{"id", "full"}});
        EXPECT_EQ(full.front().number(1), least);
        EXPECT_EQ(full.front().text(2), text);
        EXPECT_EQ(full.front().bytes(3), bytes);
        const auto nothing = tables.run(find, {{"id", "void"}});
        for (std::size_t column = 1; column < 4; ++column) EXPECT_TRUE(nothing.front().is_null(column));
        const auto blank = tables.run(find, {{"id", "blank"}});
        EXPECT_EQ(blank.front().text(2), "");
        EXPECT_EQ(blank.front().bytes(3), Bytes{});
    });
}

TEST_P(StoreTest, a_sum_is_a_number_and_a_truth_is_one) {
    write_note(store(), "a", 5'000'000'000);
    write_note(store(), "b", 1);
    static constexpr Statement sums{"notes.sums", "SELECT SUM(number), SUM(number) > :limit, MAX(id) FROM note"};
    store().read([](Tables& tables) {
        const auto answer = tables.run(sums, {{"limit", 7}});
        EXPECT_EQ(answer.front().number(0), 5'000'000'001);
        EXPECT_EQ(answer.front().number(1), 1);
        EXPECT_EQ(answer.front().text(2), "b");
    });
}

TEST_P(StoreTest, changed_rows_are_counted) {
    write_note(store(), "a");
    write_note(store(), "b");
    static constexpr Statement renumber{"notes.renumber", "UPDATE note SET number = :number WHERE id > :after"};
    store().write([](Tables& tables) {
        EXPECT_EQ(tables.run(renumber, {{"number", 3}, {"after", ""}}).changed, 2);
        EXPECT_EQ(tables.run(renumber, {{"number", 3}, {"after", "z"}}).changed, 0);
    });
}

TEST_P(StoreTest, a_missing_parameter_is_named_with_its_statement) {
    store().read([](Tables& tables) {
        try {
            tables.run(find);
            FAIL() << "ran without its parameter";
        } catch (const std::logic_error& error) {
            EXPECT_STREQ(error.what(), "notes.find is not given :id");
        }
    });
}

TEST_P(StoreTest, a_text_built_in_the_same_memory_is_another_statement) {
    write_note(store(), "a", 7);
    store().read([](Tables& tables) {
        std::string sql = "SELECT number + 1 FROM note";
        EXPECT_EQ(tables.run({"notes.built", sql}).front().number(0), 8);
        sql = "SELECT number + 2 FROM note";
        EXPECT_EQ(tables.run({"notes.built", sql}).front().number(0), 9);
    });
}

TEST_P(StoreTest, a_read_cannot_write) {
    store().read([](Tables& tables) { EXPECT_THROW(tables.run(add, note("a")), std::logic_error); });
    EXPECT_EQ(notes_in(store()), 0);
}

TEST_P(StoreTest, everything_is_there_after_closing_and_opening_again) {
    for (const auto* id : {"a", "b", "c"}) write_note(store(), id);
    database.reopen();
    EXPECT_EQ(notes_in(store()), 3);
    write_note(store(), "d");
    EXPECT_EQ(notes_in(store()), 4);
}

TEST_P(StoreTest, eight_writers_at_once_lose_nothing) {
    std::vector<std::thread> writers;
    for (int writer = 0; writer < 8; ++writer) {
        writers.emplace_back([this, writer] {
            for (int i = 0; i < 50; ++i) write_note(store(), std::to_string(writer) + "-" + std::to_string(i));
        });
    }
    for (auto& writer : writers) writer.join();
    EXPECT_EQ(notes_in(store()), 400);
}

TEST_P(StoreTest, writers_that_read_before_they_write_never_overwrite_each_other) {
    static constexpr Statement next{"notes.next", "SELECT COALESCE(MAX(number), 0) + 1 FROM note"};
    std::vector<std::thread> writers;
    for (int writer = 0; writer < 4; ++writer) {
        writers.emplace_back([this] {
            for (int i = 0; i < 25; ++i) {
                store().write([](Tables& tables) {
                    auto number = tables.run(next).front().number(0);
                    if (number >= 13) ++number;
                    tables.run(add, note("n" + std::to_string(number), number == 13 ? 14 : number));
                });
            }
        });
    }
    for (auto& writer : writers) writer.join();
    EXPECT_EQ(notes_in(store()), 100);
}

TEST_P(StoreTest, a_snapshot_does_not_see_a_later_commit) {
    write_note(store(), "a");
    store().read([this](Tables& tables) {
        EXPECT_EQ(tables.run(count).front().number(0), 1);
        write_note(store(), "b");
        EXPECT_EQ(tables.run(count).front().number(0), 1);
    });
    EXPECT_EQ(notes_in(store()), 2);
}

TEST_P(StoreTest, listeners_hear_of_a_commit_before_its_writer_does) {
    const auto heard = std::make_shared<std::atomic<bool>>(false);
    store().on_commit([heard] { *heard = true; });
    std::promise<bool> heard_before;
    store().write_soon([](Tables& tables) { tables.run(add, note("a")); },
        [&](const std::exception_ptr&) { heard_before.set_value(*heard); });
    EXPECT_TRUE(heard_before.get_future().get());
}

TEST_P(StoreTest, a_write_within_a_write_is_refused_rather_than_waiting_for_itself) {
    store().write([this](Tables&) { EXPECT_THROW(write_note(store(), "a"), std::logic_error); });
}

TEST_P(StoreTest, a_landed_migration_runs_once_and_may_not_change) {
    EXPECT_NO_THROW(migrate(store(), {notes_table}));
    database.reopen();
    EXPECT_NO_THROW(migrate(store(), {notes_table}));
    try {
        migrate(store(), {{notes_table.name, "CREATE TABLE other (id INTEGER)"}});
        FAIL() << "a changed migration was taken";
    } catch (const std::logic_error& error) {
        EXPECT_NE(std::string(error.what()).find("\"2026-01-01 notes\" has changed"), std::string::npos)
            << error.what();
    }
}

TEST_P(StoreTest, migrations_run_in_the_order_of_their_names_and_a_broken_one_leaves_nothing) {
    const Migration first{"2026-02-01 first", "CREATE TABLE first (id {key} PRIMARY KEY)"};
    const Migration second{"2026-02-02 second",
        "ALTER TABLE first ADD COLUMN more {json}; INSERT INTO first (id, more) VALUES ('x', '{}')"};
    migrate(store(), {second, first});
    const Migration broken{"2026-02-03 broken", "CREATE TABLE third (id {key}); INSERT INTO nowhere VALUES (1)"};
    EXPECT_ANY_THROW(migrate(store(), {broken}));
    EXPECT_NO_THROW(migrate(store(), {{broken.name, "CREATE TABLE third (id {key})"}}));
}

const Migration search_table{"2026-03-01 search", R"sql(
    CREATE TABLE search_text (place {place}, room {key}, subject {key}, noun TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL,
                              UNIQUE (room, subject));
    {search search_text})sql"};
constexpr Statement index_text{"search.index", R"sql(
    INSERT INTO search_text (room, subject, noun, title, body) VALUES ('r', :subject, 'issue', :title, :body)
    ON CONFLICT (room, subject) DO UPDATE SET title = excluded.title, body = excluded.body)sql"};
constexpr Statement drop_text{"search.drop", "DELETE FROM search_text WHERE subject = :subject"};
constexpr Statement search{
    "search.find", "SELECT subject FROM search_text WHERE room = 'r' AND {matches search_text} ORDER BY subject"};

std::string found(Store& store, std::string_view typed) {
    std::string subjects;
    store.read([&](Tables& tables) {
        for (const auto& row : tables.run(search, {{"words", search_words(typed)}})) subjects += row.text(0);
    });
    return subjects;
}

TEST_P(StoreTest, search_finds_the_beginnings_of_words_in_title_and_body) {
    migrate(store(), {search_table});
    store().write([](Tables& tables) {
        tables.run(index_text,
            {{"subject", "1"}, {"title", "Who carries the lead-time risk?"}, {"body", "Supply and/or quality"}});
        tables.run(
            index_text, {{"subject", "2"}, {"title", "Zürich pilot"}, {"body", "ask ana@meridian.example about R&D"}});
    });
    struct Case {
        std::string_view typed, finds;
    };
    const Case cases[] = {
        {"carr", "1"},
        {"LEAD risk", "1"},
        {"lead-time", "1"},
        {"time", "1"},
        {"quality", "1"},
        {"and/or", "1"},
        {"zurich", "2"},
        {"ZÜRICH", "2"},
        {"meridian", "2"},
        {"ana@meri", "2"},
        {"r&d", "2"},
        {"a", "12"},
        {"carr pilot", ""},
        {"arries", ""},
        {"", ""},
        {"  ?!", ""},
        {"'", ""},
        {"\"", ""},
        {"\" OR title:*", ""},
        {"risk:* | pilot", ""},
        {"«", ""},
        {"risk )", "1"},
        {"\\risk\\", "1"},
    };
    for (const auto& [typed, finds] : cases) EXPECT_EQ(found(store(), typed), finds) << typed;
}

TEST_P(StoreTest, search_follows_changes) {
    migrate(store(), {search_table});
    store().write([](Tables& tables) { tables.run(index_text, {{"subject", "1"}, {"title", "first"}, {"body", ""}}); });
    store().write([](Tables& tables) {
        tables.run(index_text, {{"subject", "1"}, {"title", "second"}, {"body", ""}});
    });
    EXPECT_EQ(found(store(), "first"), "");
    EXPECT_EQ(found(store(), "second"), "1");
    store().write([](Tables& tables) { tables.run(drop_text, {{"subject", "1"}}); });
    EXPECT_EQ(found(store(), "second"), "");
}

}  // namespace
}  // namespace entente::store
