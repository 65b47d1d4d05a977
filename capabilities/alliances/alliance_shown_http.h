#pragma once
#include "capabilities/alliances/alliance_actions.h"
#include "foundation/http/endpoint.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

/// An alliance as its people see it, with what they may do.
namespace entente {

struct PartyObstacles {
    std::optional<std::string> invite;
    std::optional<std::string> seat;  ///< make, fill and vacate its seats
};
BOOST_DESCRIBE_STRUCT(PartyObstacles, (), (invite, seat))

struct PartyShown {
    Id<Party> party;
    std::string name;
    std::string short_name;
    Standing standing{};
    bool ours = false;
    std::optional<std::string> manager_name;  ///< to whom its invitation is made out, as long as it does not sign in
    std::optional<std::string> manager_mail;
    std::optional<Instant> invited_until;
    PartyObstacles obstacles;
};
BOOST_DESCRIBE_STRUCT(
    PartyShown, (), (party, name, short_name, standing, ours, manager_name, manager_mail, invited_until, obstacles))

struct SeatHolder {
    std::optional<Id<Person>> person;  ///< absent for a typed name
    std::string name;
    std::string function;
    std::optional<std::string> time_zone;
    Instant since;
};
BOOST_DESCRIBE_STRUCT(SeatHolder, (), (person, name, function, time_zone, since))

struct SeatObstacles {
    std::optional<std::string> fill;
    std::optional<std::string> vacate;
    std::optional<std::string> pair;
};
BOOST_DESCRIBE_STRUCT(SeatObstacles, (), (fill, vacate, pair))

struct SeatShown {
    Id<Seat> id;
    Id<Party> party;
    Role role{};
    std::string title;
    std::optional<SeatHolder> holder;
    std::optional<Instant> vacant_since;
    std::optional<std::string> expected;
    std::optional<Id<Seat>> counterpart;
    std::vector<Id<Forum>> forums;
    SeatObstacles obstacles;
};
BOOST_DESCRIBE_STRUCT(
    SeatShown, (), (id, party, role, title, holder, vacant_since, expected, counterpart, forums, obstacles))

struct ForumObstacles {
    std::optional<std::string> describe;
    std::optional<std::string> seat;
};
BOOST_DESCRIBE_STRUCT(ForumObstacles, (), (describe, seat))

struct ForumShown {
    Id<Forum> id;
    std::string name;
    ForumLevel level{};
    int level_number = 0;
    std::optional<Id<Forum>> parent;
    Cadence cadence{};
    std::vector<Id<Seat>> seats;
    std::vector<Id<Seat>> co_chairs;
    record::Version version = 0;
    ForumObstacles obstacles;
};
BOOST_DESCRIBE_STRUCT(
    ForumShown, (), (id, name, level, level_number, parent, cadence, seats, co_chairs, version, obstacles))

struct AllianceRooms {
    Id<Room> joint;
    std::optional<Id<Room>> own;
};
BOOST_DESCRIBE_STRUCT(AllianceRooms, (), (joint, own))

struct AllianceObstacles {
    std::optional<std::string> describe;
    std::optional<std::string> make_seat;
    std::optional<std::string> make_forum;
};
BOOST_DESCRIBE_STRUCT(AllianceObstacles, (), (describe, make_seat, make_forum))

struct AllianceShown {
    Id<Alliance> id;
    std::string slug;
    std::string name;
    std::string type;
    Tier tier{};
    Phase phase{};
    Day effective_date;
    int day = 0;
    std::optional<std::string> north_star;
    AllianceRooms rooms;
    std::vector<PartyShown> parties;
    std::vector<SeatShown> seats;
    std::vector<ForumShown> forums;
    std::vector<Id<Seat>> my_seats;
    record::Version version = 0;
    AllianceObstacles obstacles;
};
BOOST_DESCRIBE_STRUCT(AllianceShown, (),
    (id, slug, name, type, tier, phase, effective_date, day, north_star, rooms, parties, seats, forums, my_seats,
        version, obstacles))

/// One alliance in a list.
struct AllianceLine {
    Id<Alliance> id;
    std::string slug;
    std::string name;
    std::string type;
    Tier tier{};
    Phase phase{};
    Day effective_date;
    int day = 0;
    std::optional<std::string> north_star;
    std::vector<PartyShown> parties;
    int waiting_for_me = 0;
};
BOOST_DESCRIBE_STRUCT(
    AllianceLine, (), (id, slug, name, type, tier, phase, effective_date, day, north_star, parties, waiting_for_me))

namespace describe {
template <>
inline constexpr auto notes<AllianceShown> = std::to_array<Note>(
    {{.field = "day", .says = "Days since the effective date, which is day 0"},
        {.field = "my_seats", .says = "Those that the viewer holds"},
        {.field = "version", .says = "Of what the alliance says of itself, to be named when that is changed"}});
template <>
inline constexpr auto notes<SeatShown> = std::to_array<Note>(
    {{.field = "vacant_since", .says = "Present when nobody holds it"},
        {.field = "expected", .says = "Whom the others named for it before its company joined"}});
template <>
inline constexpr auto notes<ForumShown> = std::to_array<Note>(
    {{.field = "level_number", .says = "2 for team, local and regional, 3 for global, 4 for the final pair"}});
template <>
inline constexpr auto notes<AllianceLine> = std::to_array<Note>(
    {{.field = "waiting_for_me", .says = "How much in this alliance waits for the viewer"}});
}  // namespace describe

AllianceShown shown(const access::Reader& reader, const AllianceRow& alliance, Day today);
std::vector<AllianceLine> alliance_lines(const access::Reader& reader, Day today);

}  // namespace entente
