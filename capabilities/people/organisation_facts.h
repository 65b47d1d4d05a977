#pragma once
#include "foundation/base/id.h"
#include "foundation/base/instant.h"
#include "foundation/record/entry.h"

#include <boost/describe.hpp>

#include <string>
#include <vector>

namespace entente {

/// A company was let onto the server. Stands in the server room, which knows no more of it than this.
struct OrganisationFounded {
    static constexpr record::Kind kind{"organisation.founded"};
    Id<Organisation> organisation;
    std::string name;
    std::string short_name;
    std::vector<std::string> mail_domains;
    std::string country;
    std::string time_zone;
    Id<Person> administrator;
    std::string administrator_mail;  ///< to whom the first invitation goes
    Instant invited_until;
};
BOOST_DESCRIBE_STRUCT(OrganisationFounded, (),
    (organisation, name, short_name, mail_domains, country, time_zone, administrator, administrator_mail,
        invited_until))

/// A new link was made for the first administrator, who had not joined. In the server room.
struct OrganisationInvited {
    static constexpr record::Kind kind{"organisation.invited"};
    Id<Organisation> organisation;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(OrganisationInvited, (), (organisation, expires_at))

/// What a company says of itself, in its own room; each describes it anew.
struct OrganisationDescribed {
    static constexpr record::Kind kind{"organisation.described"};
    Id<Organisation> organisation;
    std::string name;
    std::string short_name;
    std::vector<std::string> mail_domains;
    std::string country;
    std::string time_zone;
    bool host = false;
};
BOOST_DESCRIBE_STRUCT(
    OrganisationDescribed, (), (organisation, name, short_name, mail_domains, country, time_zone, host))

}  // namespace entente
