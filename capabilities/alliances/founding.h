#pragma once
#include "capabilities/alliances/alliance.h"
#include "capabilities/alliances/forum.h"
#include "capabilities/alliances/party.h"
#include "capabilities/alliances/seat.h"
#include "capabilities/people/person.h"
#include "foundation/describe/shape_of.h"

#include <boost/describe.hpp>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace entente {

/// us: the company of who founds the alliance. invited: confirms by a link. paper: does not sign in yet.
enum class NewStanding { us, invited, paper };
BOOST_DESCRIBE_ENUM(NewStanding, us, invited, paper)

struct NewManager {
    std::string name;
    std::string mail;
};
BOOST_DESCRIBE_STRUCT(NewManager, (), (name, mail))

struct NewParty {
    std::string name;
    std::string short_name;
    NewStanding standing{};
    std::optional<NewManager> alliance_manager;
};
BOOST_DESCRIBE_STRUCT(NewParty, (), (name, short_name, standing, alliance_manager))

struct NewSeat {
    std::string key;
    std::string party;
    Role role{};
    std::string title;
    std::optional<std::string> person_mail;
    std::optional<std::string> name;
    std::optional<std::string> function;
    std::optional<std::string> counterpart_key;
};
BOOST_DESCRIBE_STRUCT(NewSeat, (), (key, party, role, title, person_mail, name, function, counterpart_key))

struct NewForum {
    std::string key;
    std::string name;
    ForumLevel level{};
    std::optional<std::string> parent_key;
    Cadence cadence{};
    std::vector<std::string> seats;
    std::vector<std::string> co_chairs;
};
BOOST_DESCRIBE_STRUCT(NewForum, (), (key, name, level, parent_key, cadence, seats, co_chairs))

/// A whole alliance as somebody describes it, in a form or in a file, before it is founded.
struct NewAlliance {
    std::string name;
    std::optional<std::string> slug;
    std::string type;
    Tier tier{};
    Phase phase{};
    Day effective_date;
    std::optional<std::string> north_star;
    std::vector<NewParty> parties;
    std::vector<NewSeat> seats;
    std::vector<NewForum> forums;
};
BOOST_DESCRIBE_STRUCT(
    NewAlliance, (), (name, slug, type, tier, phase, effective_date, north_star, parties, seats, forums))

namespace describe {

template <>
inline constexpr auto notes<NewManager> = std::to_array<Note>(
    {{.field = "name", .says = "The alliance manager of this party", .least = 1, .most = 120},
        {.field = "mail", .says = "The address they sign in with; an invitation is made out to it", .format = "mail"}});

template <>
inline constexpr auto notes<NewParty> = std::to_array<Note>(
    {{.field = "name", .says = "The company's full name", .least = 1, .most = 120},
        {.field = "short_name", .says = "As people say it; seats refer to it", .least = 1, .most = 40},
        {.field = "standing", .says = "us, invited (confirms by a link) or paper (does not sign in yet)"}});

template <>
inline constexpr auto notes<NewSeat> = std::to_array<Note>(
    {{.field = "key", .says = "A name of its own, to which counterparts and forums refer", .least = 1, .most = 40},
        {.field = "party", .says = "The short name of its party", .least = 1, .most = 40},
        {.field = "title", .says = "What who sits there is called in the alliance", .least = 1, .most = 120},
        {.field = "person_mail", .says = "Who holds it, of our own company; left out: vacant", .format = "mail"},
        {.field = "name", .says = "Who holds it at another company, as far as we know", .least = 1, .most = 120},
        {.field = "function", .says = "Where they work there: clinical, finance", .least = 1, .most = 120},
        {.field = "counterpart_key",
            .says = "The key of the seat that it faces at another party",
            .least = 1,
            .most = 40}});

template <>
inline constexpr auto notes<NewForum> = std::to_array<Note>(
    {{.field = "key", .says = "A name of its own, to which lower forums refer", .least = 1, .most = 40},
        {.field = "name", .says = "As people say it: Joint steering committee", .least = 1, .most = 120},
        {.field = "parent_key",
            .says = "The key of the forum that takes what this one cannot settle",
            .least = 1,
            .most = 40},
        {.field = "seats", .says = "Keys of the seats in it", .most = 200},
        {.field = "co_chairs",
            .says = "Keys of the seats that lead it, at least one of each party in it",
            .most = 50}});

template <>
inline constexpr auto notes<NewAlliance> = std::to_array<Note>(
    {{.field = "name", .says = "What everybody will call it", .least = 1, .most = 80},
        {.field = "slug",
            .says = "Its part of addresses; made of the name if left out; numbered if taken",
            .format = "slug"},
        {.field = "type", .says = "Code of the catalogue of alliance types, AT01 to AT10", .least = 4, .most = 4},
        {.field = "effective_date", .says = "Day 0: when the agreement takes effect"},
        {.field = "north_star",
            .says = "The shared end, in words that every party has agreed",
            .most = 1000,
            .multiline = true},
        {.field = "parties", .says = "Two or more; exactly one of them is us", .least = 2, .most = 12},
        {.field = "seats", .says = "The roles that people hold", .most = 400},
        {.field = "forums",
            .says = "The places where people of all parties settle what is brought to them",
            .most = 60}});

}  // namespace describe

inline constexpr Refusal alliance_is_not_whole{Because::malformed, "alliance-not-whole",
    "The description of the alliance has faults. Mend the places listed; nothing was founded."};
inline constexpr Refusal may_not_found{Because::not_allowed, "may-not-found",
    "An alliance is founded by its alliance manager or by who leads the alliances of a company. Name yourself alliance manager, or ask one of them."};

/// Why `by` of `organisation` may not found the alliance: whoever does stands in it, as an alliance manager of their
/// company (named by their mail, or because nobody else is named) or because they lead its alliances.
Obstacle obstacle_to_founding(const NewAlliance& alliance, const PersonRow& by, const OrganisationRow& organisation);

/// Everything that is wrong in a description, each at its JSON pointer ("/seats/3/party").
std::vector<Fault> faults_in(const NewAlliance& alliance);

/// The description with the founder as our alliance manager, unless it names one.
NewAlliance with_our_manager(NewAlliance alliance, const PersonRow& founder);
/// The party of who founds; only of a description without faults.
const NewParty& our_party(const NewAlliance& alliance);
/// The mails of our alliance managers, as the description names them.
std::vector<std::string> our_managers(const NewAlliance& alliance);

}  // namespace entente
