#include "capabilities/people/person.h"
#include "capabilities/people/sign_in.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

PersonRow somebody(const char* id, bool administrator, PersonState state = PersonState::joined) {
    PersonRow person;
    person.id = Id<Person>{id}, person.name = id, person.mail = std::string{id} + "@norvane.example";
    person.administrator = administrator, person.state = state, person.working_days = usual_working_days();
    return person;
}

const PersonRow noor = somebody("noor", true);
const PersonRow tomas = somebody("tomas", false);
const PersonRow chiara = somebody("chiara", false);
const PersonRow lars = somebody("lars", false, PersonState::invited);
const PersonRow gone = somebody("gone", false, PersonState::removed);

struct Removing {
    const char* says;
    PersonRow person, by;
    int administrators, rooms;
    Obstacle obstacle;
};

TEST(Removing, is_done_by_administrators_once_nothing_is_held) {
    const Removing rows[] = {
        {"somebody who holds nothing", tomas, noor, 1, 0, std::nullopt},
        {"somebody who has not joined", lars, noor, 1, 0, std::nullopt},
        {"by somebody who is no administrator", tomas, chiara, 2, 0, not_an_administrator},
        {"themselves, without being one", tomas, tomas, 2, 0, not_an_administrator},
        {"the only administrator", noor, noor, 1, 0, last_administrator},
        {"one of two administrators", noor, noor, 2, 0, std::nullopt},
        {"somebody with a place in two rooms", tomas, noor, 1, 2, still_seated},
        {"somebody who is gone already", gone, noor, 1, 0, was_removed},
    };
    for (const auto& row : rows)
        EXPECT_EQ(obstacle_to_removing(row.person, row.by, row.administrators, row.rooms), row.obstacle) << row.says;
}

struct Changing {
    const char* says;
    PersonRow person, changed, by;
    int administrators;
    Obstacle obstacle;
};

TEST(Changing, leaves_rights_and_addresses_to_administrators) {
    const auto with = [](PersonRow person, auto change) { return change(person), person; };
    const auto new_name = with(tomas, [](auto& p) { p.name = "Tomás Aguirre"; });
    const auto made_administrator = with(tomas, [](auto& p) { p.administrator = true; });
    const auto made_head = with(tomas, [](auto& p) { p.head_of_alliances = true; });
    const auto new_mail = with(tomas, [](auto& p) { p.mail = "tomas.aguirre@norvane.example"; });
    const auto no_days = with(tomas, [](auto& p) { p.working_days = {}; });
    const auto twice_monday = with(tomas, [](auto& p) { p.working_days = {0, 0}; });
    const auto eighth_day = with(tomas, [](auto& p) { p.working_days = {7}; });
    const auto stepped_down = with(noor, [](auto& p) { p.administrator = false; });
    const Changing rows[] = {
        {"their own name", tomas, new_name, tomas, 1, std::nullopt},
        {"somebody else's name", tomas, new_name, chiara, 1, not_your_page},
        {"a name, by an administrator", tomas, new_name, noor, 1, std::nullopt},
        {"their own rights", tomas, made_administrator, tomas, 1, rights_are_given},
        {"their own place as head", tomas, made_head, tomas, 1, rights_are_given},
        {"their own mail address", tomas, new_mail, tomas, 1, rights_are_given},
        {"rights, by an administrator", tomas, made_administrator, noor, 1, std::nullopt},
        {"the last administrator steps down", noor, stepped_down, noor, 1, last_administrator},
        {"one of two steps down", noor, stepped_down, noor, 2, std::nullopt},
        {"to no working day", tomas, no_days, tomas, 1, not_a_working_week},
        {"to a day twice", tomas, twice_monday, tomas, 1, not_a_working_week},
        {"to an eighth day", tomas, eighth_day, tomas, 1, not_a_working_week},
        {"somebody who is gone", gone, gone, noor, 1, was_removed},
    };
    for (const auto& row : rows)
        EXPECT_EQ(obstacle_to_change(row.person, row.changed, row.by, row.administrators), row.obstacle) << row.says;
}

TEST(Links, are_invitations_until_somebody_joins_and_resets_afterwards) {
    EXPECT_EQ(obstacle_to_inviting_again(lars, noor), std::nullopt);
    EXPECT_EQ(obstacle_to_inviting_again(tomas, noor), has_joined);
    EXPECT_EQ(obstacle_to_inviting_again(lars, tomas), not_an_administrator);
    EXPECT_EQ(obstacle_to_reset(tomas, noor), std::nullopt);
    EXPECT_EQ(obstacle_to_reset(lars, noor), has_not_joined);
    EXPECT_EQ(obstacle_to_reset(tomas, tomas), not_an_administrator);
    EXPECT_EQ(obstacle_to_reset(gone, noor), was_removed);
}

TEST(Devices, are_named_so_that_one_knows_them_apart) {
    EXPECT_EQ(device_of("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"), "Firefox on Linux");
    EXPECT_EQ(
        device_of(
            "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0 Safari/537.36 Edg/150.0"),
        "Edge on Windows");
    EXPECT_EQ(device_of("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1"),
        "Safari on an iPhone");
    EXPECT_EQ(device_of("curl/8.5.0"), "curl");
    EXPECT_EQ(device_of(""), "an unknown device");
}

TEST(Waiting, is_said_so_that_waiting_as_told_is_enough) {
    EXPECT_EQ(as_wait(1), "1 second");
    EXPECT_EQ(as_wait(90), "90 seconds");
    EXPECT_EQ(as_wait(91), "2 minutes");
    EXPECT_EQ(as_wait(900), "15 minutes");
}

}  // namespace
}  // namespace entente
