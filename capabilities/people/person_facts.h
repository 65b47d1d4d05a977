#pragma once
#include "foundation/base/id.h"
#include "foundation/base/instant.h"
#include "foundation/record/entry.h"

#include <boost/describe.hpp>

#include <string>
#include <vector>

/// What can happen to a person, in their organisation's room.
namespace entente {

struct PersonAdded {
    static constexpr record::Kind kind{"person.added"};
    Id<Person> person;
    Id<Organisation> organisation;
    std::string name;
    std::string mail;
    std::vector<std::string> functions;
    bool administrator = false;
    bool head_of_alliances = false;
    std::string time_zone;
    std::string language;
    std::vector<int> working_days;
};
BOOST_DESCRIBE_STRUCT(PersonAdded, (),
    (person, organisation, name, mail, functions, administrator, head_of_alliances, time_zone, language, working_days))

/// A link was made with which they can join. The link itself is a secret and no fact.
struct PersonInvited {
    static constexpr record::Kind kind{"person.invited"};
    Id<Person> person;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(PersonInvited, (), (person, expires_at))

struct PersonJoined {
    static constexpr record::Kind kind{"person.joined"};
    Id<Person> person;
    std::string time_zone;
    std::string language;
    std::vector<int> working_days;
};
BOOST_DESCRIBE_STRUCT(PersonJoined, (), (person, time_zone, language, working_days))

struct PersonChanged {
    static constexpr record::Kind kind{"person.changed"};
    Id<Person> person;
    std::string name;
    std::string mail;
    std::vector<std::string> functions;
    bool administrator = false;
    bool head_of_alliances = false;
    std::string time_zone;
    std::string language;
    std::vector<int> working_days;
};
BOOST_DESCRIBE_STRUCT(PersonChanged, (),
    (person, name, mail, functions, administrator, head_of_alliances, time_zone, language, working_days))

/// A link was made with which they can choose a new password: everybody in the organisation can see that it was.
struct PersonResetOffered {
    static constexpr record::Kind kind{"person.reset_offered"};
    Id<Person> person;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(PersonResetOffered, (), (person, expires_at))

struct PersonRemoved {
    static constexpr record::Kind kind{"person.removed"};
    Id<Person> person;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(PersonRemoved, (), (person, reason))

}  // namespace entente
