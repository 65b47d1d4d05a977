#pragma once
#include "capabilities/people/organisation.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente {

/// An organisation in its own words, with the version that a change names.
struct OrganisationStanding {
    Id<Organisation> id;
    std::string name;
    std::string short_name;
    std::vector<std::string> mail_domains;
    std::string country;
    std::string time_zone;
    bool host = false;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(OrganisationStanding, (), (id, name, short_name, mail_domains, country, time_zone, host, version))

/// An organisation as the server's administrators know it: as it was let in, and nothing of what it did since.
struct HostedOrganisation {
    Id<Organisation> id;
    std::string name;
    std::string short_name;
    std::vector<std::string> mail_domains;
    std::string country;
    std::string time_zone;
    Id<Person> administrator;
    std::string administrator_mail;
    Instant founded_at;
    Instant invited_until;  ///< until when its first administrator's latest link works
};
BOOST_DESCRIBE_STRUCT(HostedOrganisation, (),
    (id, name, short_name, mail_domains, country, time_zone, administrator, administrator_mail, founded_at,
        invited_until))

OrganisationRow row_of(const OrganisationStanding&);
OrganisationRow row_of(const HostedOrganisation&);

/// The viewer's own organisation.
std::optional<OrganisationStanding> find_own_organisation(const access::Reader& reader);
/// Everything that the server room tells of organisations; nothing for who is not in it.
std::vector<HostedOrganisation> hosted_organisations(const access::Reader& reader);
std::optional<HostedOrganisation> find_hosted_organisation(
    const access::Reader& reader, const Id<Organisation>& organisation);

std::vector<store::Migration> organisation_migrations();
void hear_organisations(record::FactBook& facts);

}  // namespace entente
