#include "app/random_story_test.h"
#include "foundation/proof/proof.h"
#include "foundation/record/export.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace entente::app {
namespace {

constexpr std::uint64_t seed = 20'261'122;
constexpr int deeds = 1'000;

constexpr store::Statement tamper{
    "test.tamper", "UPDATE note SET title = 'Another' WHERE id = (SELECT MIN(id) FROM note)"};
constexpr store::Statement every_room{"test.every_room", "SELECT id, kind, name FROM room ORDER BY id"};

/// A long story that nobody planned, told once on each database.
class LongStory : public ::testing::TestWithParam<std::string> {
protected:
    static RandomStory& told_on(const std::string& database) {
        auto& story = stories[database];
        if (story) return *story;
        const ::testing::ScopedTrace seeded(__FILE__, __LINE__, "seed " + std::to_string(seed));
        story = std::make_unique<RandomStory>(database, seed);
        story->goes_on(deeds);
        return *story;
    }
    static void TearDownTestSuite() { stories.clear(); }

    const ::testing::ScopedTrace seeded{__FILE__, __LINE__, "seed " + std::to_string(seed)};
    RandomStory& story = told_on(GetParam());
    testing::World& world = story.partners.world;

private:
    static inline std::map<std::string, std::unique_ptr<RandomStory>> stories;
};

TEST_P(LongStory, has_every_kind_of_deed_in_it) {
    for (const auto& [name, times] : story.happened) EXPECT_GT(times, 0) << name;
    EXPECT_GT(story.refused, deeds / 20) << "and many that were refused";
    const auto escalations = world.contents().at("escalation");
    for (const auto* state : {" closed ", " withdrawn "})
        EXPECT_TRUE(std::ranges::any_of(escalations, [&](const auto& row) { return row.find(state) != row.npos; }))
            << state;
}

TEST_P(LongStory, is_the_same_on_every_database) {
    EXPECT_TRUE(testing::same(told_on("sqlite").partners.world.contents(), world.contents()));
}

TEST_P(LongStory, is_rebuilt_from_its_record_row_by_row) { EXPECT_TRUE(world.rebuild_changes_nothing()); }

TEST_P(LongStory, shows_after_a_rebuild_which_row_was_tampered_with) {
    world.write([](store::Tables& tables) { EXPECT_EQ(tables.run(tamper).changed, 1); });
    const auto found = world.rebuild_changes_nothing();
    ASSERT_FALSE(found);
    EXPECT_NE(std::string(found.message()).find("note was:"), std::string::npos) << found.message();
    EXPECT_TRUE(world.rebuild_changes_nothing()) << "and the rebuild has mended it";
}

TEST_P(LongStory, leaves_records_that_prove_themselves) {
    int rooms = 0;
    world.store().read_everything([&](store::Tables& tables) {
        for (const auto& row : tables.run(every_room)) {
            const record::ExportedRoom room{Id<Room>(row.text(0)), row.text(1), row.text(2)};
            const auto verdict =
                proof::verify(record::export_room(tables, room, world.record().keys(), world.clock.now()));
            EXPECT_TRUE(verdict.ok) << room.kind << " room: " << verdict.sentences.front();
            ++rooms;
        }
    });
    EXPECT_GT(rooms, 10);
}

INSTANTIATE_TEST_SUITE_P(
    On, LongStory, ::testing::ValuesIn(testing::database_kinds()), [](const auto& kind) { return kind.param; });

}  // namespace
}  // namespace entente::app
