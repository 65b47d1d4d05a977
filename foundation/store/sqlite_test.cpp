#include "foundation/databases/databases.h"
#include "foundation/store/store.h"

#include <gtest/gtest.h>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace entente::store {
namespace {

constexpr Statement make{"fact.make", "CREATE TABLE fact (id INTEGER)"};
constexpr Statement add{"fact.add", "INSERT INTO fact VALUES (1)"};
constexpr Statement count{"fact.count", "SELECT COUNT(*) FROM fact"};

/// A folder of its own, gone with the test.
class SqliteTest : public ::testing::Test {
protected:
    SqliteTest() {
        auto pattern = (std::filesystem::temp_directory_path() / "entente_sqlite_XXXXXX").string();
        folder = ::mkdtemp(pattern.data());
    }
    ~SqliteTest() override { std::filesystem::remove_all(folder); }
    std::string file(const std::string& name) const { return (folder / name).string(); }
    std::filesystem::path folder;
};

TEST_F(SqliteTest, a_second_opener_of_the_file_is_refused_with_a_sentence) {
    {
        const auto first = open_sqlite(file("a.db"));
        try {
            open_sqlite(file("a.db"));
            FAIL() << "opened twice";
        } catch (const StoreUnavailable& refused) {
            EXPECT_NE(std::string(refused.what()).find("Another process has"), std::string::npos);
        }
        EXPECT_NO_THROW(open_sqlite(file("b.db")));
    }
    EXPECT_NO_THROW(open_sqlite(file("a.db")));
}

TEST_F(SqliteTest, a_folder_that_is_not_there_and_a_file_that_is_no_database_are_refused) {
    EXPECT_THROW(open_sqlite(file("nowhere/a.db")), StoreUnavailable);
    if (auto* broken = std::fopen(file("broken.db").c_str(), "w")) {
        std::fputs(std::string(4096, 'x').c_str(), broken);
        std::fclose(broken);
    }
    EXPECT_THROW(open_sqlite(file("broken.db")), StoreUnavailable);
}

TEST_F(SqliteTest, a_copy_holds_what_was_committed_and_opens_as_a_database) {
    const auto original = open_sqlite(file("a.db"));
    original->write([](Tables& tables) { tables.run(make), tables.run(add); });
    original->copy_to(file("copy.db"));
    original->write([](Tables& tables) { tables.run(add); });

    const auto copy = open_sqlite(file("copy.db"));
    copy->read([](Tables& tables) { EXPECT_EQ(tables.run(count).front().number(0), 1); });
    EXPECT_THROW(original->copy_to(file("copy.db")), StoreUnavailable);
}

TEST_F(SqliteTest, what_is_deleted_leaves_no_bytes_in_the_file) {
    constexpr Statement say{"fact.say", "INSERT INTO fact VALUES ('a sentence that somebody had erased')"};
    constexpr Statement forget{"fact.forget", "DELETE FROM fact"};
    const auto holds_the_sentence = [&] {
        std::ifstream bytes(file("a.db"), std::ios::binary);
        const std::string whole{std::istreambuf_iterator<char>(bytes), {}};
        return whole.find("a sentence that somebody had erased") != std::string::npos;
    };
    open_sqlite(file("a.db"))->write([&](Tables& tables) { tables.run(make), tables.run(say); });
    EXPECT_TRUE(holds_the_sentence()) << "it could not be missed";
    open_sqlite(file("a.db"))->write([&](Tables& tables) { tables.run(forget); });
    EXPECT_FALSE(holds_the_sentence());
}

TEST_F(SqliteTest, a_full_disk_refuses_the_write_that_needs_room_and_heals) {
    const auto store = open_sqlite(file("a.db"));
    const auto fill = [](Tables& tables) {
        static constexpr Statement large{"fact.large", "INSERT INTO fact VALUES (zeroblob(1000000))"};
        tables.run(large);
    };
    store->write([](Tables& tables) { tables.run(make); });
    store->write([](Tables& tables) { tables.run_script("PRAGMA max_page_count = 20"); });
    EXPECT_THROW(store->write(fill), StoreFull);
    EXPECT_NO_THROW(store->write([](Tables& tables) { tables.run(add); }));
    store->read([](Tables& tables) { EXPECT_EQ(tables.run(count).front().number(0), 1); });
    store->write([](Tables& tables) { tables.run_script("PRAGMA max_page_count = 100000"); });
    EXPECT_NO_THROW(store->write(fill));
}

TEST_F(SqliteTest, closing_leaves_one_file_without_a_log) {
    {
        const auto store = open_sqlite(file("a.db"));
        store->write([](Tables& tables) { tables.run(make); });
        store->read([](Tables& tables) { tables.run(count); });
        EXPECT_TRUE(std::filesystem::exists(file("a.db-wal")));
    }
    EXPECT_FALSE(std::filesystem::exists(file("a.db-wal")));
}

}  // namespace
}  // namespace entente::store
