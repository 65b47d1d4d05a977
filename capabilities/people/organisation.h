#pragma once
#include "foundation/base/id.h"

#include <boost/describe.hpp>

#include <string>
#include <vector>

namespace entente {

/// A company on this server. `host` marks the one that only runs the server and is never a party.
struct OrganisationRow {
    Id<Organisation> id;
    std::string name;
    std::string short_name;
    std::vector<std::string> mail_domains;
    std::string country;  ///< ISO 3166-1 alpha-2
    std::string time_zone;
    bool host = false;
};
BOOST_DESCRIBE_STRUCT(OrganisationRow, (), (id, name, short_name, mail_domains, country, time_zone, host))

}  // namespace entente
