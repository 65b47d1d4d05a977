#pragma once
#include "capabilities/alliances/seat.h"
#include "foundation/record/entry.h"

/// What can happen to a seat, in the joint room; the subject is the seat.
namespace entente {

struct SeatMade {
    static constexpr record::Kind kind{"seat.made"};
    Id<Alliance> alliance;
    Id<Party> party;
    Role role{};
    std::string title;
};
BOOST_DESCRIBE_STRUCT(SeatMade, (), (alliance, party, role, title))

/// Somebody of the party holds it. Their name and function are copied: it is all that the partner knows of them.
struct SeatFilled {
    static constexpr record::Kind kind{"seat.filled"};
    Id<Person> person;
    std::string name;
    std::string function;
    std::string time_zone;
};
BOOST_DESCRIBE_STRUCT(SeatFilled, (), (person, name, function, time_zone))

/// A name was typed for a party that does not sign in.
struct SeatNamed {
    static constexpr record::Kind kind{"seat.named"};
    std::string name;
    std::string function;
};
BOOST_DESCRIBE_STRUCT(SeatNamed, (), (name, function))

struct SeatVacated {
    static constexpr record::Kind kind{"seat.vacated"};
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(SeatVacated, (), (reason))

/// This seat and its counterpart face each other from now on; without one, it faces nobody.
struct SeatPaired {
    static constexpr record::Kind kind{"seat.paired"};
    std::optional<Id<Seat>> counterpart;
};
BOOST_DESCRIBE_STRUCT(SeatPaired, (), (counterpart))

}  // namespace entente
