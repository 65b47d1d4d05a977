#include "foundation/access/rooms.h"
#include "foundation/testing/world.h"

namespace entente::access {
namespace {

using testing::expect_refused;
using testing::World;

/// A thing to write about: the smallest capability there is.
struct Remark;
struct Remarked {
    static constexpr record::Kind kind{"remark.made"};
    std::string words;
};
BOOST_DESCRIBE_STRUCT(Remarked, (), (words))

void remember(store::Tables& tables, const record::Entry& entry, const Remarked& fact) {
    record::name_subject(tables, entry, "remark", fact.words);
}

void join_remarks(House& house) { house.facts.hears<Remarked>(remember); }

constexpr Visible list_remarks{"remarks.list", R"sql(
    SELECT title FROM subject WHERE room IN (SELECT room FROM audience WHERE person = :viewer) AND noun = 'remark')sql"};

/// Ana of one company and Chen of the other share a joint room; each has an own room; Olga has nothing.
class Audience : public ::testing::TestWithParam<std::string> {
protected:
    World world{GetParam(), {join_remarks}};
    Viewer ana = world.somebody_of(world.an_organisation());
    Viewer chen = world.somebody_of(world.an_organisation());
    Viewer olga = world.somebody_of(chen.organisation);
    Id<Alliance> orion = world.chance().id<Alliance>(world.clock.now());
    Id<Room> joint = open(ana, {.room_kind = RoomKind::joint, .name = "Orion", .alliance = orion}, {ana, chen});
    Id<Room> anas_own = open(
        ana, {.room_kind = RoomKind::own, .name = "Orion", .alliance = orion, .organisation = ana.organisation}, {ana});
    Id<Room> chens_own = open(chen,
        {.room_kind = RoomKind::own, .name = "Orion", .alliance = orion, .organisation = chen.organisation}, {chen});

    static RoomAdmitted admitted(const Viewer& who) { return {who.person, who.organisation, "holds a seat"}; }

    Id<Room> open(const Viewer& by, const RoomOpened& room, const std::vector<Viewer>& people) {
        std::vector<RoomAdmitted> first;
        for (const auto& who : people) first.push_back(admitted(who));
        return world.command(by, [&](Command& command) { return open_room(command, room, first); });
    }
    Id<Remark> remarks(const Viewer& by, const Id<Room>& room, const std::string& words) {
        return world.command(by, [&](Command& command) {
            const auto id = command.fresh<Remark>();
            command.append(room, id, Remarked{words});
            return id;
        });
    }
    void rewords(
        const Viewer& by, const Id<Remark>& remark, const std::string& words, std::optional<record::Version> seen) {
        world.command(
            by,
            [&](Command& command) {
                command.expect(joint, remark, [&] { return current_words(remark); });
                command.append(joint, remark, Remarked{words});
            },
            seen);
    }
    std::string current_words(const Id<Remark>& remark) {
        return world.read(ana, [&](const Reader& reader) {
            constexpr Visible find{"remarks.find", R"sql(
                SELECT title FROM subject WHERE id = :id AND room IN (SELECT room FROM audience WHERE person = :viewer))sql"};
            return reader.rows(find, store::Parameters{}.set("id", remark)).front().text(0);
        });
    }
    std::vector<std::string> seen_by(const Viewer& viewer) {
        return world.read(viewer, [](const Reader& reader) {
            std::vector<std::string> seen;
            for (const auto& row : reader.rows(list_remarks)) seen.push_back(row.text(0));
            std::ranges::sort(seen);
            return seen;
        });
    }
    record::Version version_of(const Id<Remark>& remark) {
        return world.write(
            [&](store::Tables& tables) { return record::version_of(tables, joint, subject_of(remark)); });
    }
};

using Seen = std::vector<std::string>;

INSTANTIATE_TEST_SUITE_P(Databases, Audience, ::testing::ValuesIn(testing::database_kinds()));

TEST_P(Audience, sees_its_own_rooms_and_no_other) {
    remarks(ana, joint, "shared");
    remarks(ana, anas_own, "for us alone");
    remarks(chen, chens_own, "for them alone");

    EXPECT_EQ(seen_by(ana), (Seen{"for us alone", "shared"}));
    EXPECT_EQ(seen_by(chen), (Seen{"for them alone", "shared"}));
    EXPECT_EQ(seen_by(olga), Seen{});
}

TEST_P(Audience, of_a_query_that_forgot_it_is_checked_again_by_postgresql) {
    remarks(chen, chens_own, "for them alone");
    constexpr Visible forgetful{
        "remarks.forgetful", "SELECT title FROM subject WHERE noun = 'remark' AND :viewer <> ''"};
    const auto count = [&](const Reader& reader) { return reader.rows(forgetful).size(); };
    EXPECT_EQ(world.read(chen, count), 1u);
    // SQLite has no such second check: there the query alone decides, and this one shows what it should not.
    EXPECT_EQ(world.read(olga, count), GetParam() == "postgresql" ? 0u : 1u);
}

TEST_P(Audience, of_another_room_cannot_write_there_and_learns_nothing) {
    expect_refused(no_such_thing, [&] { remarks(ana, chens_own, "hello"); });
    expect_refused(no_such_thing, [&] { remarks(olga, joint, "hello"); });
    expect_refused(no_such_thing, [&] { remarks(ana, Id<Room>{world.chance().uuid(world.clock.now())}, "hello"); });
    EXPECT_EQ(seen_by(chen), Seen{});
}

TEST_P(Audience, ends_at_once_for_somebody_dismissed) {
    remarks(ana, joint, "before");
    EXPECT_EQ(seen_by(chen), Seen{"before"});

    world.command(ana, [&](Command& command) { dismiss(command, joint, {chen.person, "left the alliance"}); });

    EXPECT_EQ(seen_by(chen), Seen{});
    expect_refused(no_such_thing, [&] { remarks(chen, joint, "one more thing"); });
    EXPECT_FALSE(world.read(chen, [&](const Reader& reader) { return find_room(reader, joint); }));
    EXPECT_EQ(seen_by(ana), Seen{"before"});
}

TEST_P(Audience, grows_by_somebody_inside_and_by_nobody_else) {
    expect_refused(
        no_such_thing, [&] { world.command(olga, [&](Command& command) { admit(command, joint, admitted(olga)); }); });
    world.command(chen, [&](Command& command) { admit(command, joint, admitted(olga)); });
    world.command(chen, [&](Command& command) { admit(command, joint, admitted(olga)); });

    const auto people = world.read(olga, [&](const Reader& reader) { return readers_of(reader, joint); });
    EXPECT_EQ(people.size(), 3u);
    EXPECT_TRUE(world.read(olga, [&](const Reader& reader) { return readers_of(reader, chens_own); }).empty());
}

TEST_P(Audience, is_entered_with_a_checked_invitation_for_oneself_alone) {
    EXPECT_THROW(
        world.command(olga, [&](Command& command) { enter(command, joint, admitted(ana)); }), std::logic_error);
    world.command(olga, [&](Command& command) { enter(command, joint, admitted(olga)); });
    remarks(olga, joint, "good morning");
    EXPECT_EQ(seen_by(ana), Seen{"good morning"});
}

TEST_P(Audience, reads_a_closed_room_and_changes_nothing_in_it) {
    remarks(ana, joint, "the last word");
    world.command(ana, [&](Command& command) { close_room(command, joint, "the alliance ended"); });

    EXPECT_EQ(seen_by(chen), Seen{"the last word"});
    expect_refused(room_is_closed, [&] { remarks(chen, joint, "one more thing"); });
    expect_refused(
        room_is_closed, [&] { world.command(olga, [&](Command& command) { enter(command, joint, admitted(olga)); }); });
    expect_refused(no_such_thing, [&] { remarks(olga, joint, "hello"); });
}

TEST_P(Audience, finds_the_rooms_of_an_alliance_by_what_they_are) {
    const auto found = world.read(ana, [&](const Reader& reader) { return joint_room(reader, orion); });
    ASSERT_TRUE(found);
    EXPECT_EQ(found->id, joint);
    EXPECT_EQ(found->kind, RoomKind::joint);
    EXPECT_EQ(found->opened_at, world.clock.now());
    EXPECT_FALSE(found->closed_at);
    EXPECT_EQ(world.read(ana, [&](const Reader& reader) { return own_room(reader, orion); })->id, anas_own);
    EXPECT_EQ(world.read(chen, [&](const Reader& reader) { return own_room(reader, orion); })->id, chens_own);
    EXPECT_FALSE(world.read(olga, [&](const Reader& reader) { return joint_room(reader, orion); }));
    EXPECT_FALSE(world.read(ana, [&](const Reader& reader) { return server_room(reader); }));
}

TEST_P(Audience, has_one_joint_room_in_an_alliance) {
    EXPECT_THROW(open(ana, {.room_kind = RoomKind::joint, .name = "Orion again", .alliance = orion}, {ana}),
        store::ConstraintBroken);
}

TEST_P(Audience, writes_in_a_room_it_opened_for_others_until_the_command_ends) {
    const auto room = world.command(ana, [&](Command& command) {
        const auto id = open_room(
            command, {.room_kind = RoomKind::restricted, .name = "Deal team", .alliance = orion}, {admitted(chen)});
        command.append(id, command.fresh<Remark>(), Remarked{"what this room is for"});
        return id;
    });
    EXPECT_EQ(seen_by(chen), Seen{"what this room is for"});
    EXPECT_EQ(seen_by(ana), Seen{});
    expect_refused(no_such_thing, [&] { remarks(ana, room, "and another thing"); });
}

TEST_P(Audience, keeps_both_texts_when_somebody_was_faster) {
    const auto remark = remarks(ana, joint, "first draft");
    const auto seen = version_of(remark);
    rewords(ana, remark, "Ana's words", seen);

    try {
        rewords(chen, remark, "Chen's words", seen);
        FAIL() << "a stale version was accepted";
    } catch (const Refused& refused) {
        EXPECT_EQ(refused.refusal(), somebody_was_faster);
        EXPECT_EQ(refused.current, "Ana's words");
    }
    EXPECT_EQ(current_words(remark), "Ana's words");
    rewords(chen, remark, "Chen's words", version_of(remark));
    EXPECT_EQ(current_words(remark), "Chen's words");
}

TEST_P(Audience, says_which_version_it_changes) {
    const auto remark = remarks(ana, joint, "first draft");
    expect_refused(version_is_missing, [&] { rewords(chen, remark, "blindly", std::nullopt); });
    expect_refused(no_such_thing, [&] { rewords(olga, remark, "blindly", std::nullopt); });
}

TEST_P(Audience, is_the_same_after_a_rebuild) {
    remarks(ana, joint, "shared");
    world.command(chen, [&](Command& command) { admit(command, joint, admitted(olga)); });
    world.command(ana, [&](Command& command) { dismiss(command, joint, {chen.person, "left"}); });
    world.command(ana, [&](Command& command) { close_room(command, joint, "over"); });
    EXPECT_TRUE(world.rebuild_changes_nothing());

    world.write([](store::Tables& tables) { tables.run({"test.tamper", "UPDATE room SET name = 'tampered'"}); });
    EXPECT_FALSE(world.rebuild_changes_nothing());
}

}  // namespace
}  // namespace entente::access
