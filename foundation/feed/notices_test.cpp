#include "foundation/access/rooms.h"
#include "foundation/feed/feed.h"
#include "foundation/testing/world.h"

namespace entente::feed {
namespace {

using access::Viewer;
using testing::World;

/// A question that waits for two people until each has replied, or it is taken back.
struct Question;
struct Asked {
    static constexpr record::Kind kind{"question.asked"};
    std::string question;
    std::vector<Id<Person>> of;
};
BOOST_DESCRIBE_STRUCT(Asked, (), (question, of))
struct Replied {
    static constexpr record::Kind kind{"question.replied"};
    std::string reply;
};
BOOST_DESCRIBE_STRUCT(Replied, (), (reply))
struct TakenBack {
    static constexpr record::Kind kind{"question.taken-back"};
    std::string why;
};
BOOST_DESCRIBE_STRUCT(TakenBack, (), (why))

void on_asked(store::Tables& tables, const record::Entry& entry, const Asked& fact) {
    record::name_subject(tables, entry, "question", fact.question);
    std::vector<Notice> notices;
    for (const auto& person : fact.of) notices.push_back({person, "asked-to-reply", true});
    tell(tables, entry, notices);
}
void on_replied(store::Tables& tables, const record::Entry& entry, const Replied&) {
    settle(tables, entry, "asked-to-reply", entry.author);
}
void on_taken_back(store::Tables& tables, const record::Entry& entry, const TakenBack&) { settle(tables, entry); }

void join_questions(House& house) {
    house.facts.hears<Asked>(on_asked);
    house.facts.hears<Replied>(on_replied);
    house.facts.hears<TakenBack>(on_taken_back);
}

class Notices : public ::testing::TestWithParam<std::string> {
protected:
    World world{GetParam(), {join_questions}};
    Viewer ana = world.somebody_of(world.an_organisation());
    Viewer chen = world.somebody_of(world.an_organisation());
    Viewer dana = world.somebody_of(chen.organisation);
    Id<Room> joint = world.command(ana, [&](access::Command& command) {
        std::vector<access::RoomAdmitted> first;
        for (const auto& who : {ana, chen, dana}) first.push_back({who.person, who.organisation, "holds a seat"});
        return access::open_room(command, {access::RoomKind::joint, "Orion", command.fresh<Alliance>(), {}}, first);
    });

    Id<Question> asks(const std::string& question) {
        return world.command(ana, [&](access::Command& command) {
            const auto id = command.fresh<Question>();
            command.append(joint, id, Asked{question, {ana.person, chen.person, dana.person}});
            return id;
        });
    }
    template <class Fact>
    void appends(const Viewer& by, const Id<Question>& question, const Fact& fact) {
        world.command(by, [&](access::Command& command) { command.append(joint, question, fact); });
    }
    std::vector<std::string> waits_for(const Viewer& viewer) {
        std::vector<std::string> titles;
        for (const auto& notice : world.read(viewer, [](const access::Reader& reader) { return waiting_for(reader); }))
            titles.push_back(notice.title);
        return titles;
    }
    std::vector<NoticeRow> notices(const Viewer& viewer, std::int64_t before = 0, int limit = 50) {
        return world.read(viewer, [&](const access::Reader& reader) { return notices_of(reader, before, limit); });
    }
    int unseen(const Viewer& viewer) {
        return world.read(viewer, [](const access::Reader& reader) { return count_unseen(reader); });
    }
};

using Titles = std::vector<std::string>;

INSTANTIATE_TEST_SUITE_P(Databases, Notices, ::testing::ValuesIn(testing::database_kinds()));

TEST_P(Notices, reach_everybody_named_but_the_author) {
    asks("Who carries the lead-time risk?");
    EXPECT_TRUE(notices(ana).empty());
    ASSERT_EQ(notices(chen).size(), 1u);
    const auto notice = notices(chen).front();
    EXPECT_EQ(notice.title, "Who carries the lead-time risk?");
    EXPECT_EQ(notice.noun, "question");
    EXPECT_EQ(notice.kind, "question.asked");
    EXPECT_EQ(notice.reason, "asked-to-reply");
    EXPECT_EQ(notice.author, ana.person);
    EXPECT_EQ(notice.organisation, ana.organisation);
    EXPECT_EQ(notice.room, joint);
    EXPECT_TRUE(notice.waits);
    EXPECT_FALSE(notice.seen_at);
}

TEST_P(Notices, wait_until_they_are_settled_for_each) {
    const auto question = asks("Who carries the lead-time risk?");
    asks("Who hosts the review?");
    appends(chen, question, Replied{"we do"});
    EXPECT_EQ(waits_for(chen), Titles{"Who hosts the review?"});
    EXPECT_EQ(waits_for(dana), (Titles{"Who carries the lead-time risk?", "Who hosts the review?"}));

    appends(ana, question, TakenBack{"settled in the corridor"});
    EXPECT_EQ(waits_for(dana), Titles{"Who hosts the review?"});
    EXPECT_EQ(notices(dana).size(), 2u) << "what no longer waits is still told";
}

TEST_P(Notices, are_marked_seen_by_their_person_alone_and_stay_so_after_a_rebuild) {
    asks("first");
    asks("second");
    const auto latest = notices(chen).front();
    EXPECT_EQ(latest.title, "second");
    EXPECT_EQ(unseen(chen), 2);

    world.command(chen, [&](access::Command& command) { mark_seen(command, latest.position); });
    world.command(chen, [&](access::Command& command) { mark_seen(command, latest.position); });
    EXPECT_EQ(unseen(chen), 1);
    EXPECT_EQ(unseen(dana), 2);
    EXPECT_EQ(notices(chen).front().seen_at, world.clock.now());

    EXPECT_TRUE(world.rebuild_changes_nothing());
    EXPECT_EQ(unseen(chen), 1);
    world.command(chen, [&](access::Command& command) { mark_all_seen(command, latest.position); });
    EXPECT_EQ(unseen(chen), 0);
}

TEST_P(Notices, are_nothing_new_once_they_are_settled) {
    const auto question = asks("Who carries the lead-time risk?");
    asks("Who hosts the review?");
    appends(chen, question, Replied{"we do"});
    EXPECT_EQ(unseen(chen), 1);
    EXPECT_EQ(unseen(dana), 2);
    appends(ana, question, TakenBack{"settled in the corridor"});
    EXPECT_EQ(unseen(dana), 1);
    EXPECT_TRUE(world.rebuild_changes_nothing());
}

TEST_P(Notices, come_in_pages_from_the_latest) {
    for (const auto* question : {"one", "two", "three"}) asks(question);
    const auto page = notices(chen, 0, 2);
    ASSERT_EQ(page.size(), 2u);
    EXPECT_EQ(page[0].title, "three");
    const auto rest = notices(chen, page[1].position, 2);
    ASSERT_EQ(rest.size(), 1u);
    EXPECT_EQ(rest[0].title, "one");
}

TEST_P(Notices, vanish_with_the_right_to_read_their_room) {
    asks("Who carries the lead-time risk?");
    world.command(ana, [&](access::Command& command) { access::dismiss(command, joint, {chen.person, "left"}); });
    EXPECT_TRUE(notices(chen).empty());
    EXPECT_TRUE(waits_for(chen).empty());
    EXPECT_EQ(unseen(chen), 0);
    EXPECT_EQ(unseen(dana), 1);
}

}  // namespace
}  // namespace entente::feed
