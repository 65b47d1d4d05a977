#pragma once
#include "capabilities/people/organisation.h"
#include "capabilities/people/person_actions.h"
#include "foundation/access/command.h"

#include <string>
#include <vector>

namespace entente {

/// A company that is let onto the server, with its first administrator.
struct NewOrganisation {
    std::string name;
    std::string short_name;
    std::string country;
    std::string time_zone;
    std::vector<std::string> mail_domains;
    std::string administrator_name;
    std::string administrator_mail;
};

struct FoundedOrganisation {
    Id<Organisation> organisation;
    Invitation invitation;  ///< of its first administrator
};

/// Lets a company onto the server: opens its own room, which the server's administrator never enters, and invites
/// its first administrator, who from there on manages its people.
FoundedOrganisation found_organisation(access::Command& command, const NewOrganisation& organisation);
/// A new link for a first administrator who has not joined yet.
Invitation invite_first_administrator(access::Command& command, const Id<Organisation>& organisation);

/// What an organisation says of itself.
struct OrganisationChange {
    std::string name;
    std::string short_name;
    std::vector<std::string> mail_domains;
    std::string country;
    std::string time_zone;
};
/// Of the version that the command's author, one of its administrators, saw.
OrganisationRow describe_organisation(access::Command& command, const OrganisationChange& change);

}  // namespace entente
