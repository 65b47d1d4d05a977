#pragma once
#include "capabilities/alliances/party.h"
#include "foundation/base/instant.h"
#include "foundation/base/refusal.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <vector>

namespace entente {

/// A role, not a person: forums, signatures and counterparts refer to seats, and a seat may be vacant.
struct Seat;

enum class Role { alliance_manager, executive_sponsor, committee_member, team_member, internal_stakeholder, observer };
BOOST_DESCRIBE_ENUM(
    Role, alliance_manager, executive_sponsor, committee_member, team_member, internal_stakeholder, observer)

struct SeatRow {
    Id<Seat> id;
    Id<Alliance> alliance;
    Id<Party> party;
    Role role{};
    std::string title;
    std::optional<Id<Person>> person;  ///< absent: vacant
    std::optional<std::string> name;   ///< the copy of the holder's name that the partner may know
    std::optional<std::string> function;
    std::optional<std::string> time_zone;
    std::optional<Id<Seat>> counterpart;
    Instant since;                        ///< of this holder, or of the vacancy
    std::optional<std::string> expected;  ///< whom the others named for it before its party joined
};
BOOST_DESCRIBE_STRUCT(
    SeatRow, (), (id, alliance, party, role, title, person, name, function, time_zone, counterpart, since, expected))

inline constexpr Refusal no_such_seat{Because::not_found, "seat-not-found", "There is no seat under that name."};
inline constexpr Refusal not_an_alliance_manager{Because::not_allowed, "not-an-alliance-manager",
    "Only the alliance managers of this alliance can do this. Ask one of them."};
inline constexpr Refusal seat_of_another_party{
    Because::not_allowed, "seat-of-another-party", "The seats of {party} are kept by its own alliance manager."};
inline constexpr Refusal party_fills_with_people{Because::malformed, "seat-needs-person",
    "Choose somebody of your own company: {party} signs in, so its seats are held by its people and not by typed names."};
inline constexpr Refusal party_fills_with_names{
    Because::malformed, "seat-needs-name", "{party} does not sign in. Write the name of who holds this seat there."};
inline constexpr Refusal nobody_named{Because::malformed, "nobody-named", "Say who takes this seat."};
inline constexpr Refusal reason_is_long{Because::malformed, "reason-long", "Say why in at most 500 characters."};
inline constexpr Refusal seat_is_vacant{Because::conflicting, "seat-vacant", "Nobody holds this seat."};
inline constexpr Refusal holds_this_seat{Because::conflicting, "seat-held-already", "{name} holds this seat already."};
inline constexpr Refusal last_alliance_manager{Because::conflicting, "last-alliance-manager",
    "{party} needs an alliance manager. Fill another seat of that role first, or hand this one over."};
inline constexpr Refusal manager_in_final_pair{Because::conflicting, "manager-in-final-pair",
    "An alliance manager cannot sit in the final pair: the last word is with executives who did not carry the matter there."};
inline constexpr Refusal counterpart_of_own_party{Because::malformed, "counterpart-of-own-party",
    "A counterpart belongs to another company. Choose a seat of the other side."};
inline constexpr Refusal not_of_either_party{Because::not_allowed, "not-of-either-party",
    "Counterparts are named by an alliance manager of one of the two companies."};

/// Whether `person` holds a seat of alliance manager in any of the parties.
bool manages_alliance(const std::vector<SeatRow>& seats, const Id<Person>& person);
/// The same, in this party.
bool manages_party(const std::vector<SeatRow>& seats, const Id<Person>& person, const Id<Party>& party);
/// Whether `by` keeps the seats of `party`: its alliance managers do; those of the others while it does not sign in.
bool keeps_seats_of(const PartyRow& party, const std::vector<SeatRow>& seats, const Id<Person>& by);
/// How many seats of the alliance `person` holds.
int count_seats(const std::vector<SeatRow>& seats, const Id<Person>& person);

/// Why `by` may not make, fill or vacate seats of `party`.
Obstacle obstacle_to_keeping_seats(const PartyRow& party, const std::vector<SeatRow>& seats, const Id<Person>& by);
/// Why `person`, or a typed name if there is none, may not hold `seat`. `final` are the seats of the final pair.
Obstacle obstacle_to_holding(const SeatRow& seat, const PartyRow& party, const std::vector<SeatRow>& seats,
    const std::vector<Id<Seat>>& final, const std::optional<Id<Person>>& person);
/// Why `by` may not vacate `seat`.
Obstacle obstacle_to_vacating(
    const SeatRow& seat, const PartyRow& party, const std::vector<SeatRow>& seats, const Id<Person>& by);
/// Why `by` may not name the counterpart of `seat`; without a counterpart, why they may not part it from the one it has.
Obstacle obstacle_to_pairing(const SeatRow& seat, const std::optional<SeatRow>& counterpart,
    const std::vector<PartyRow>& parties, const std::vector<SeatRow>& seats, const Id<Person>& by);

}  // namespace entente
