#include "foundation/feed/feed.h"

#include "foundation/access/rooms.h"
#include "foundation/testing/world.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace entente::feed {
namespace {

using access::Viewer;
using testing::World;

struct Talk;
struct Said {
    static constexpr record::Kind kind{"talk.said"};
    std::string words;
};
BOOST_DESCRIBE_STRUCT(Said, (), (words))

void pass_on(store::Tables&, const record::Entry&, const Said&) {}
void join_talks(House& house) { house.facts.hears<Said>(pass_on); }

/// A client: keeps what it hears, and where it is to go on.
class Client {
public:
    explicit Client(Viewer viewer, std::int64_t after = 0) : viewer_(std::move(viewer)), last_id_(after) {}

    std::shared_ptr<void> listens_to(Feed& feed) {
        return feed.listen({viewer_, last_id(), [this](const std::vector<Event>& events) { hear(events); }, {}});
    }
    std::vector<std::int64_t> heard() {
        const std::lock_guard lock(mutex_);
        return heard_;
    }
    std::int64_t last_id() {
        const std::lock_guard lock(mutex_);
        return last_id_;
    }
    /// False if `position` does not come within ten seconds.
    bool hears_up_to(std::int64_t position) {
        std::unique_lock lock(mutex_);
        return came_.wait_for(lock, std::chrono::seconds(10), [&] { return last_id_ >= position; });
    }

private:
    void hear(const std::vector<Event>& events) {
        const std::lock_guard lock(mutex_);
        for (const auto& event : events) heard_.push_back(event.position);
        last_id_ = heard_.back();
        came_.notify_all();
    }

    Viewer viewer_;
    std::mutex mutex_;
    std::condition_variable came_;
    std::vector<std::int64_t> heard_;
    std::int64_t last_id_;
};

class Feeds : public ::testing::TestWithParam<std::string> {
protected:
    World world{GetParam(), {join_talks}};
    Viewer ana = world.somebody_of(world.an_organisation());
    Viewer chen = world.somebody_of(world.an_organisation());
    Id<Alliance> orion = world.chance().id<Alliance>(world.clock.now());
    Id<Room> joint = open(ana, access::RoomKind::joint, {ana, chen});
    Id<Room> anas_own = open(ana, access::RoomKind::own, {ana});

    Id<Room> open(const Viewer& by, access::RoomKind kind, const std::vector<Viewer>& people) {
        std::vector<access::RoomAdmitted> first;
        for (const auto& who : people) first.push_back({who.person, who.organisation, "holds a seat"});
        return world.command(by, [&](access::Command& command) {
            return access::open_room(command, {kind, "Orion", orion, by.organisation}, first);
        });
    }
    /// Says something `times` times in one commit; returns the last position.
    std::int64_t says(const Viewer& by, const Id<Room>& room, int times = 1) {
        return world.command(by, [&](access::Command& command) {
            std::int64_t position = 0;
            for (int i = 0; i < times; ++i)
                position = command.append(room, command.fresh<Talk>(), Said{"hello"}).position;
            return position;
        });
    }
    std::int64_t now() {
        return world.write([](store::Tables& tables) { return last_position(tables); });
    }
    /// What `viewer` may know of, after a position: what a client must have heard, once each.
    std::vector<std::int64_t> all_for(const Viewer& viewer, std::int64_t after) {
        return world.read(viewer, [&](const access::Reader& reader) {
            std::vector<std::int64_t> positions;
            for (const auto& event : events_after(reader, after, 100'000)) positions.push_back(event.position);
            return positions;
        });
    }
};

INSTANTIATE_TEST_SUITE_P(Databases, Feeds, ::testing::ValuesIn(testing::database_kinds()));

TEST_P(Feeds, tell_everybody_of_their_own_rooms_alone) {
    Feed feed(world.store());
    const auto start = now();
    Client anas(ana, start), chens(chen, start);
    const auto a = anas.listens_to(feed), c = chens.listens_to(feed);
    const auto shared = says(chen, joint), hidden = says(ana, anas_own), last = says(ana, joint);

    ASSERT_TRUE(anas.hears_up_to(last));
    ASSERT_TRUE(chens.hears_up_to(last));
    EXPECT_EQ(anas.heard(), (std::vector{shared, hidden, last}));
    EXPECT_EQ(chens.heard(), (std::vector{shared, last}));
}

TEST_P(Feeds, say_what_happened_where_and_by_whom) {
    const auto position = says(chen, joint);
    const auto events =
        world.read(ana, [&](const access::Reader& reader) { return events_after(reader, position - 1, 10); });
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events[0].kind, "talk.said");
    EXPECT_EQ(events[0].room, joint);
    EXPECT_EQ(events[0].alliance, orion);
    EXPECT_EQ(events[0].author, chen.person);
    EXPECT_EQ(events[0].at, world.clock.now());
}

TEST_P(Feeds, go_on_after_a_restart_without_loss_or_doubling) {
    const auto start = now();
    Client client(ana, start);
    for (int restart = 0; restart < 6; ++restart) {
        says(chen, joint, 20);  // nobody listens now
        Feed feed(world.store());
        const auto connection = client.listens_to(feed);
        for (int more = 0; more < 10; ++more) says(chen, joint, 5);
        // The connection is cut somewhere: the client may have heard all of it by now, or nothing.
        if (restart % 2 == 1) {
            ASSERT_TRUE(client.hears_up_to(now() - 10));
        }
    }
    Feed feed(world.store());
    const auto connection = client.listens_to(feed);
    ASSERT_TRUE(client.hears_up_to(now()));
    EXPECT_EQ(client.heard(), all_for(ana, start));
    EXPECT_EQ(client.heard().size(), 6u * 70u);
}

TEST_P(Feeds, lose_what_a_client_does_not_ask_for) {
    const auto start = now();
    says(chen, joint, 3);
    Feed feed(world.store());
    Client forgetful(ana, now());  // comes without the last id that it heard
    const auto connection = forgetful.listens_to(feed);
    ASSERT_TRUE(forgetful.hears_up_to(says(chen, joint)));
    EXPECT_NE(forgetful.heard(), all_for(ana, start));
}

TEST_P(Feeds, bring_somebody_long_away_up_to_now_in_order) {
    const auto start = now();
    for (int commit = 0; commit < 7; ++commit) says(chen, joint, 100);
    Feed feed(world.store());
    Client away(ana, start), present(chen, now());
    const auto a = away.listens_to(feed), p = present.listens_to(feed);
    const auto last = says(chen, joint);
    ASSERT_TRUE(away.hears_up_to(last));
    ASSERT_TRUE(present.hears_up_to(last));
    EXPECT_EQ(away.heard(), all_for(ana, start));
    EXPECT_EQ(present.heard(), std::vector{last});
}

TEST_P(Feeds, tell_nothing_more_to_somebody_dismissed) {
    Feed feed(world.store());
    Client anas(ana, now()), chens(chen, now());
    const auto a = anas.listens_to(feed), c = chens.listens_to(feed);
    const auto before = says(ana, joint);
    ASSERT_TRUE(chens.hears_up_to(before));
    world.command(ana, [&](access::Command& command) { access::dismiss(command, joint, {chen.person, "left"}); });
    ASSERT_TRUE(anas.hears_up_to(says(ana, joint)));
    EXPECT_EQ(chens.heard(), std::vector{before});

    Client again(chen, before);
    const auto resumed = again.listens_to(feed);
    ASSERT_TRUE(anas.hears_up_to(says(ana, joint)));
    EXPECT_TRUE(again.heard().empty()) << "nor what they ask for again";
}

TEST_P(Feeds, tell_nothing_more_once_the_handle_is_gone) {
    Feed feed(world.store());
    Client left(ana, now()), stays(ana, now());
    auto gone = left.listens_to(feed);
    const auto there = stays.listens_to(feed);
    const auto first = says(ana, joint);
    ASSERT_TRUE(left.hears_up_to(first));
    gone.reset();
    ASSERT_TRUE(stays.hears_up_to(says(ana, joint)));
    EXPECT_EQ(left.heard(), std::vector{first});
}

TEST_P(Feeds, drop_a_listener_that_fails_or_has_left_and_go_on_for_the_others) {
    Feed feed(world.store());
    Client stays(ana, now());
    const auto failing =
        feed.listen({ana, now(), [](const auto&) { throw std::runtime_error("connection lost"); }, {}});
    std::atomic<int> told = 0;
    const auto left = feed.listen({ana, now(), [&](const auto&) { ++told; }, [] { return false; }});
    const auto there = stays.listens_to(feed);
    ASSERT_TRUE(stays.hears_up_to(says(ana, joint)));
    ASSERT_TRUE(stays.hears_up_to(says(ana, joint)));
    EXPECT_EQ(told, 0);
}

TEST_P(Feeds, begin_now_for_an_id_of_another_history) {
    Feed feed(world.store());
    Client restored(ana, 1'000'000);
    const auto connection = restored.listens_to(feed);
    Client stays(ana, now());
    const auto there = stays.listens_to(feed);
    ASSERT_TRUE(stays.hears_up_to(says(ana, joint)));  // by now the feed has met both
    const auto last = says(ana, joint);
    ASSERT_TRUE(stays.hears_up_to(last));
    ASSERT_FALSE(restored.heard().empty());
    EXPECT_EQ(restored.heard().back(), last);
}

}  // namespace
}  // namespace entente::feed
