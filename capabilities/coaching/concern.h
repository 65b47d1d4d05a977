#pragma once
#include "capabilities/alliances/seat.h"
#include "foundation/describe/shape_of.h"

#include <boost/describe.hpp>

#include <string>
#include <vector>

namespace entente {

/// Something that is never a matter for the two companies to settle: it goes to colleagues whom its author chooses, is
/// never turned away, and is in no count, pattern or list of anybody else.
struct Concern;

enum class ProtectedTopic { safety, legal, ethics, harassment };
BOOST_DESCRIBE_ENUM(ProtectedTopic, safety, legal, ethics, harassment)

struct ConcernReader {
    Id<Person> person;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(ConcernReader, (), (person, name))

struct ConcernReply {
    Id<Person> by;
    std::string name;
    std::string words;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(ConcernReply, (), (by, name, words, at))

struct ConcernCase {
    Id<Concern> id;
    Id<Alliance> alliance;
    Id<Room> room;
    ProtectedTopic topic{};
    std::string words;
    ConcernReader raised_by;
    std::vector<ConcernReader> told;
    Instant raised_at;
    std::vector<ConcernReply> replies;
};
BOOST_DESCRIBE_STRUCT(ConcernCase, (), (id, alliance, room, topic, words, raised_by, told, raised_at, replies))

inline constexpr Refusal no_such_concern{
    Because::not_found, "concern-not-found", "There is nothing of that kind here under that name."};
inline constexpr Refusal concern_is_for_colleagues{Because::malformed, "concern-for-colleagues",
    "Choose at least one person of your own company who holds a seat in this alliance, and not yourself."};

/// Why `told` cannot be told of it by `by`; `own` are the seats of the author's company. Nothing else is ever in the way.
Obstacle obstacle_to_telling(
    const std::vector<SeatRow>& own, const Id<Person>& by, const std::vector<Id<Person>>& told);

/// The names under which `told` sit in `own`, one a person.
std::vector<ConcernReader> readers_among(const std::vector<SeatRow>& own, const std::vector<Id<Person>>& told);

}  // namespace entente
