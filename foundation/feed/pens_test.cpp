#include "foundation/feed/pens.h"

#include "foundation/access/rooms.h"
#include "foundation/feed/feed.h"
#include "foundation/testing/world.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace entente::feed {
namespace {

using access::Viewer;
using testing::World;

class Pens : public ::testing::TestWithParam<std::string> {
protected:
    World world{GetParam()};
    Viewer ana = world.somebody_of(world.an_organisation());
    Viewer chen = world.somebody_of(world.an_organisation());
    Viewer olga = world.somebody_of(world.an_organisation());
    Id<Room> room = world.command(ana, [&](access::Command& command) {
        return access::open_room(command, {access::RoomKind::restricted, "Batches", {}, ana.organisation},
            {{ana.person, ana.organisation, "writes"}, {chen.person, chen.organisation, "writes"}});
    });
    Id<Subject> text = world.chance().id<Subject>(world.clock.now());

    void write(const Viewer& by, std::string_view part, const std::string& words) {
        world.command(by, [&](access::Command& command) { write_with_pen(command, room, text, part, words); });
    }
    void put_down(const Viewer& by, std::string_view part) {
        world.command(by, [&](access::Command& command) { put_pen_down(command, text, part); });
    }
    void save(const Viewer& by, std::string_view part) {
        world.command(by, [&](access::Command& command) { need_pen(command, text, part); });
    }
    std::vector<Pen> seen_by(const Viewer& viewer) {
        return world.read(
            viewer, [&](const access::Reader& reader) { return pens_of(reader, text, world.clock.now()); });
    }
    std::string refusal_of(const std::function<void()>& act) {
        try {
            act();
        } catch (const Refused& refused) {
            return std::string(refused.refusal().code);
        }
        return "done";
    }
};

INSTANTIATE_TEST_SUITE_P(Databases, Pens, ::testing::ValuesIn(testing::database_kinds()));

TEST_P(Pens, show_whose_they_are_and_the_words_before_they_are_saved) {
    write(ana, "facts", "Two");
    write(ana, "facts", "Two batches");
    const auto pens = seen_by(chen);
    ASSERT_EQ(pens.size(), 1u);
    EXPECT_EQ(pens[0].part, "facts");
    EXPECT_EQ(pens[0].person, ana.person);
    EXPECT_EQ(pens[0].words, "Two batches");
    EXPECT_TRUE(pens[0].held);
}

TEST_P(Pens, are_one_a_part) {
    write(ana, "facts", "Two batches");
    EXPECT_EQ(refusal_of([&] { write(chen, "facts", "Three"); }), "somebody-writes-there");
    EXPECT_EQ(refusal_of([&] { save(chen, "facts"); }), "somebody-writes-there");
    EXPECT_EQ(refusal_of([&] { write(chen, "question", "Which plant?"); }), "done") << "another part is free";
    EXPECT_EQ(refusal_of([&] { save(ana, "facts"); }), "done");
    EXPECT_EQ(seen_by(ana)[0].words, "Two batches") << "a refused stroke changes nothing";

    put_down(ana, "facts");
    EXPECT_EQ(refusal_of([&] { write(chen, "facts", "Three"); }), "done");
}

TEST_P(Pens, lie_free_without_a_sign_of_life_and_keep_the_words) {
    write(ana, "facts", "Two batches");
    world.clock.advance(seconds(44));
    EXPECT_EQ(refusal_of([&] { write(chen, "facts", "Three"); }), "somebody-writes-there");
    world.clock.advance(seconds(1));
    EXPECT_EQ(refusal_of([&] { write(chen, "facts", "Three"); }), "done");

    const auto pens = seen_by(ana);
    ASSERT_EQ(pens.size(), 2u);
    EXPECT_FALSE(pens[0].held);
    EXPECT_EQ(pens[0].words, "Two batches");
    EXPECT_EQ(pens[1].words, "Three");
    EXPECT_EQ(refusal_of([&] { write(ana, "facts", "Two batches came late"); }), "somebody-writes-there");
}

TEST_P(Pens, are_free_at_once_when_their_holder_goes_away) {
    write(ana, "facts", "Two");
    world.command(ana, [&](access::Command& command) { leave_pen_lying(command, text, "facts", "Two batches"); });
    EXPECT_EQ(refusal_of([&] { write(chen, "facts", "Three"); }), "done");
    EXPECT_EQ(seen_by(chen)[0].words, "Two batches");
    EXPECT_FALSE(seen_by(chen)[0].held);
}

TEST_P(Pens, do_not_exist_for_who_does_not_read_the_room) {
    write(ana, "facts", "Two batches");
    EXPECT_TRUE(seen_by(olga).empty());
    EXPECT_EQ(refusal_of([&] { write(olga, "question", "Who?"); }), "not-found");
}

TEST_P(Pens, leave_no_trace_in_the_record) {
    const auto before = world.write([](store::Tables& tables) { return last_position(tables); });
    write(ana, "facts", "Two batches");
    put_down(ana, "facts");
    EXPECT_EQ(world.write([](store::Tables& tables) { return last_position(tables); }), before);
    EXPECT_TRUE(world.rebuild_changes_nothing());
}

TEST_P(Pens, are_tidied_away_by_the_clock_and_the_words_only_after_a_week) {
    write(ana, "facts", "Two batches");
    write(chen, "question", "");
    world.clock.advance(minutes(5));
    world.run_chores();
    ASSERT_EQ(seen_by(ana).size(), 1u) << "what says nothing is not kept";
    EXPECT_EQ(seen_by(ana)[0].words, "Two batches");
    world.clock.advance(words_are_kept);
    world.run_chores();
    EXPECT_TRUE(seen_by(ana).empty());
}

/// Somebody who listens, and remembers which subjects' pens moved.
class Listening {
public:
    Listening(Feed& feed, const Viewer& viewer, std::int64_t after)
        : handle_(feed.listen({viewer, after, [this](const std::vector<Event>& events) { hear(events); }, {}})) {}

    /// False if nothing comes within ten seconds.
    bool hears(int times) {
        std::unique_lock lock(mutex_);
        return came_.wait_for(lock, std::chrono::seconds(10), [&] { return moved_ >= times; });
    }
    int moved() {
        const std::lock_guard lock(mutex_);
        return moved_;
    }

private:
    void hear(const std::vector<Event>& events) {
        const std::lock_guard lock(mutex_);
        for (const auto& event : events)
            if (event.kind == "pen.moved" && event.position == 0) ++moved_;
        came_.notify_all();
    }

    std::mutex mutex_;
    std::condition_variable came_;
    int moved_ = 0;
    std::shared_ptr<void> handle_;
};

TEST_P(Pens, are_heard_of_by_who_reads_the_room_and_by_nobody_else) {
    Feed feed(world.store());
    const auto now = world.write([](store::Tables& tables) { return last_position(tables); });
    Listening chens(feed, chen, now), olgas(feed, olga, now);
    write(ana, "facts", "Two");
    ASSERT_TRUE(chens.hears(1));
    write(ana, "facts", "Two batches");
    ASSERT_TRUE(chens.hears(2));
    put_down(ana, "facts");
    ASSERT_TRUE(chens.hears(3));
    EXPECT_EQ(olgas.moved(), 0);
}

}  // namespace
}  // namespace entente::feed
