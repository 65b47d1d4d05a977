#include "capabilities/activity/activity_views.h"
#include "foundation/access/rooms.h"
#include "foundation/record/record.h"
#include "foundation/testing/world.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

using testing::World;

struct Talk;

struct TalkGiven {
    static constexpr record::Kind kind{"test.talk-given"};
    std::string title;
};
BOOST_DESCRIBE_STRUCT(TalkGiven, (), (title))

void on_given(store::Tables& tables, const record::Entry& entry, const TalkGiven& fact) {
    record::name_subject(tables, entry, "talk", fact.title);
}

void join_talks(House& house) { house.facts.hears<TalkGiven>(on_given); }

class ActivityPages : public ::testing::TestWithParam<std::string> {
protected:
    ActivityPages() { alliance_ = world_.chance().id<Alliance>(world_.clock.now()); }

    Id<Room> room() {
        return world_.command(ana_, [&](access::Command& command) {
            return access::open_room(command,
                {.room_kind = access::RoomKind::restricted, .name = "Talks", .alliance = alliance_},
                {{ana_.person, ana_.organisation, "asked"}});
        });
    }
    void talk(const Id<Room>& room) {
        world_.command(ana_, [&](access::Command& command) {
            return command.append(room, command.fresh<Talk>(), TalkGiven{"Talk " + std::to_string(++talks_)}).position;
        });
    }
    std::vector<ActivityLine> page(std::int64_t before) {
        return world_.read(ana_, [&](const access::Reader& reader) { return activity_of(reader, alliance_, before); });
    }

    World world_{GetParam(), {join_talks}};
    access::Viewer ana_ = world_.somebody_of(world_.an_organisation());
    Id<Alliance> alliance_;
    int talks_ = 0;
};

TEST_P(ActivityPages, follow_each_other_through_several_rooms_without_a_gap) {
    const auto busy = room();
    const auto quiet = room();
    for (int i = 0; i < 130; ++i) talk(i % 9 == 0 ? quiet : busy);

    // The rooms' own beginnings are told as well.
    std::vector<std::string> talks;
    std::vector<std::string> expected;
    for (int i = 130; i > 0; --i) expected.push_back("Talk " + std::to_string(i));
    auto lines = page(0);
    EXPECT_EQ(lines.size(), activity_page);
    for (; !lines.empty(); lines = page(lines.back().position))
        for (const auto& line : lines)
            if (line.noun == "talk") talks.push_back(line.title);
    EXPECT_EQ(talks, expected);
}

INSTANTIATE_TEST_SUITE_P(OnEach, ActivityPages, ::testing::ValuesIn(testing::database_kinds()));

}  // namespace
}  // namespace entente
