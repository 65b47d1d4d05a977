#pragma once
#include "foundation/base/id.h"
#include "foundation/base/instant.h"

#include <boost/describe.hpp>

#include <string>
#include <vector>

namespace entente {

/// invited: has a link but has not used it. joined: can sign in. removed: keeps their name on what they did.
enum class PersonState { invited, joined, removed };
BOOST_DESCRIBE_ENUM(PersonState, invited, joined, removed)

/// A person as their own organisation knows them. The partner knows people only through the seats they hold.
struct PersonRow {
    Id<Person> id;
    Id<Organisation> organisation;
    std::string name;
    std::string mail;
    std::vector<std::string> functions;
    bool administrator = false;      ///< manages their organisation's people
    bool head_of_alliances = false;  ///< may found alliances and sees the portfolio
    std::string time_zone;
    std::string language;
    std::vector<int> working_days;  ///< 0 Monday to 6 Sunday
    PersonState state{};
};
BOOST_DESCRIBE_STRUCT(PersonRow, (), (id, organisation, name, mail, functions, administrator, head_of_alliances, time_zone, language, working_days, state))

}  // namespace entente
