#pragma once
#include "foundation/base/id.h"
#include "foundation/base/refusal.h"

#include <boost/describe.hpp>

#include <string>
#include <string_view>
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

inline constexpr Refusal no_such_organisation{
    Because::not_found, "organisation-not-found", "There is no organisation under that name."};
inline constexpr Refusal not_a_server_administrator{
    Because::not_found, "not-a-server-administrator", "There is nothing here under that name."};
inline constexpr Refusal not_a_mail_domain{Because::malformed, "not-a-mail-domain",
    "{domain} is not a mail domain. Write what follows the @ in your addresses, such as norvane.example."};
inline constexpr Refusal no_mail_domain{
    Because::malformed, "mail-domain-missing", "Name at least one mail domain: people join with an address under it."};
inline constexpr Refusal domain_is_taken{Because::conflicting, "mail-domain-taken",
    "One of these mail domains already belongs to an organisation on this server."};
inline constexpr Refusal name_is_taken{Because::conflicting, "organisation-name-taken",
    "An organisation with this name or short name is already on this server."};
inline constexpr Refusal not_a_country{
    Because::malformed, "not-a-country", "Write the country as its two letters, such as CH or US."};
inline constexpr Refusal administrator_has_joined{Because::conflicting, "administrator-joined",
    "The organisation's first administrator has joined. From here on its own administrators invite people."};

/// Whether `domain` can stand after the @ of a mail address: at least two labels of letters, digits and hyphens.
bool is_mail_domain(std::string_view domain);
/// What follows the @ of `mail`, in lower case.
std::string domain_of(std::string_view mail);
/// Whether people of `organisation` may join with `mail`. The host of the server takes any address.
bool takes_mail(const OrganisationRow& organisation, std::string_view mail);

/// Why a company cannot stand like this, or nothing. A host needs neither mail domain nor country.
Obstacle obstacle_to_describing(const OrganisationRow&);
/// Why `founded` cannot be added beside those that are `here` already.
Obstacle obstacle_to_founding(const OrganisationRow& founded, const std::vector<OrganisationRow>& here);

}  // namespace entente
