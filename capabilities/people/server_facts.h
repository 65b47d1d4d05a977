#pragma once
#include "foundation/base/id.h"
#include "foundation/record/entry.h"

#include <boost/describe.hpp>

#include <string>

namespace entente {

/// The first words of a server, said with its setup link; there is one in its life.
struct ServerSetUp {
    static constexpr record::Kind kind{"server.set_up"};
    std::string name;
    std::string public_url;
    Id<Person> administrator;
    bool demo = false;
};
BOOST_DESCRIBE_STRUCT(ServerSetUp, (), (name, public_url, administrator, demo))

struct ServerChanged {
    static constexpr record::Kind kind{"server.changed"};
    std::string name;
    std::string public_url;
};
BOOST_DESCRIBE_STRUCT(ServerChanged, (), (name, public_url))

}  // namespace entente
