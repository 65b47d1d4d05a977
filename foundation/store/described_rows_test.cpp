#include "foundation/databases/databases.h"
#include "foundation/store/store.h"

#include <gtest/gtest.h>

namespace entente::store {
namespace {

enum class Mood { calm, heated };
BOOST_DESCRIBE_ENUM(Mood, calm, heated)

struct Part {
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Part, (), (name))

struct Talk {
    Id<Subject> id;
    std::int64_t length = 0;
    bool open = false;
    Mood mood = Mood::calm;
    Instant at;
    Day day;
    std::optional<std::string> note;
    std::vector<Part> parts;
};
BOOST_DESCRIBE_STRUCT(Talk, (), (id, length, open, mood, at, day, note, parts))

constexpr Statement add{"talks.add",
    "INSERT INTO talk (id, length, open, mood, at, day, note, parts) "
    "VALUES (:id, :length, :open, :mood, :at, :day, :note, :parts)"};
constexpr Statement all{"talks.all", "SELECT parts, id, length, open, mood, at, day, note FROM talk ORDER BY id"};
constexpr Statement stored{"talks.stored", "SELECT open, mood, at, day, note, parts FROM talk ORDER BY id"};

class DescribedRows : public ::testing::TestWithParam<std::string> {
protected:
    DescribedRows() {
        migrate(store(), {{"1 talk", R"sql(
            CREATE TABLE talk (id {key} PRIMARY KEY, length {bigint}, open INTEGER, mood TEXT, at {bigint}, day INTEGER, note TEXT, parts {json}))sql"}});
    }
    Store& store() { return database.store(); }
    testing::FreshDatabase database{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(Databases, DescribedRows, ::testing::ValuesIn(testing::database_kinds()),
    [](const auto& test) { return test.param; });

TEST_P(DescribedRows, a_struct_goes_into_its_columns_and_comes_back) {
    const auto uuid = [](char end) { return Id<Subject>(std::string("01937b2e-0000-7000-8000-00000000000") + end); };
    const Talk bare{uuid('1'), 7, false, Mood::calm, {}, {}, std::nullopt, {}};
    const Talk full{uuid('2'), 5'000'000'000, true, Mood::heated, {1'770'888'600'123'456}, {20'496}, "ünder four eyes",
        {{"first"}, {"second"}}};
    store().write([&](Tables& tables) {
        tables.run(add, Parameters().set_all(bare)), tables.run(add, Parameters().set_all(full));
    });
    store().read([&](Tables& tables) {
        const auto talks = tables.run(all).as<Talk>();
        ASSERT_EQ(talks.size(), 2u);
        EXPECT_FALSE(talks[0].note);
        EXPECT_TRUE(talks[0].parts.empty());
        EXPECT_EQ(talks[1].id, full.id);
        EXPECT_EQ(talks[1].length, full.length);
        EXPECT_EQ(talks[1].mood, Mood::heated);
        EXPECT_EQ(talks[1].at, full.at);
        EXPECT_EQ(talks[1].day, full.day);
        EXPECT_EQ(talks[1].note, full.note);
        EXPECT_EQ(talks[1].parts.at(1).name, "second");

        const auto rows = tables.run(stored);
        EXPECT_TRUE(rows.front().is_null(4));
        EXPECT_EQ(rows[1].number(0), 1);
        EXPECT_EQ(rows[1].text(1), "heated");
        EXPECT_EQ(rows[1].number(2), full.at.micros);
        EXPECT_EQ(rows[1].number(3), full.day.number);
        EXPECT_EQ(rows[1].text(5), R"([{"name":"first"},{"name":"second"}])");
    });
}

TEST_P(DescribedRows, a_missing_column_and_a_null_that_may_not_be_are_named) {
    static constexpr Statement too_few{"talks.too_few", "SELECT id FROM talk"};
    static constexpr Statement empty{
        "talks.empty", "SELECT id, length, open, mood, at, day, note, NULL AS parts FROM talk"};
    store().write([](Tables& tables) { tables.run(add, Parameters().set_all(Talk{})); });
    store().read([](Tables& tables) {
        const auto sentence_of = [&](const Statement& statement) -> std::string {
            try {
                tables.run(statement).as<Talk>();
                return "none";
            } catch (const std::logic_error& error) {
                return error.what();
            }
        };
        EXPECT_EQ(sentence_of(too_few), "column length is missing from the answer");
        EXPECT_EQ(sentence_of(empty), "column parts is NULL, but its member must have a value");
    });
}

}  // namespace
}  // namespace entente::store
