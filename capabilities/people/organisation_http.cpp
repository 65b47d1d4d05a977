#include "capabilities/people/organisation_http.h"

#include "capabilities/people/organisation_actions.h"
#include "capabilities/people/organisation_views.h"
#include "capabilities/people/server_actions.h"
#include "foundation/access/credentials.h"
#include "foundation/access/rooms.h"

#include <array>

namespace entente {

/// Why the viewer may not, by verb; absent where they may.
struct OrganisationObstacles {
    std::optional<std::string> change;
    std::optional<std::string> invite;
};
BOOST_DESCRIBE_STRUCT(OrganisationObstacles, (), (change, invite))

struct OrganisationAnswer {
    Id<Organisation> id;
    std::string name;
    std::string short_name;
    std::vector<std::string> mail_domains;
    std::string country;
    std::string time_zone;
    bool host = false;
    Id<Room> room;
    std::int64_t version = 0;
    OrganisationObstacles obstacles;
};
BOOST_DESCRIBE_STRUCT(
    OrganisationAnswer, (), (id, name, short_name, mail_domains, country, time_zone, host, room, version, obstacles))

struct DescribeOrganisation {
    std::string name;
    std::string short_name;
    std::string country;
    std::string time_zone;
    std::vector<std::string> mail_domains;
};
BOOST_DESCRIBE_STRUCT(DescribeOrganisation, (), (name, short_name, country, time_zone, mail_domains))

struct FirstAdministrator {
    std::string name;
    std::string mail;
};
BOOST_DESCRIBE_STRUCT(FirstAdministrator, (), (name, mail))

struct FoundOrganisation {
    std::string name;
    std::string short_name;
    std::string country;
    std::string time_zone;
    std::vector<std::string> mail_domains;
    FirstAdministrator administrator;
};
BOOST_DESCRIBE_STRUCT(FoundOrganisation, (), (name, short_name, country, time_zone, mail_domains, administrator))

struct OrganisationInvitation {
    Id<Organisation> organisation;
    std::string invitation_url;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(OrganisationInvitation, (), (organisation, invitation_url, expires_at))

namespace describe {

template <>
inline constexpr auto notes<DescribeOrganisation> = std::to_array<Note>(
    {{.field = "name", .says = "As its contracts name it", .least = 1, .most = 120},
        {.field = "short_name", .says = "As people say it", .least = 1, .most = 30},
        {.field = "country", .says = "ISO 3166-1 alpha-2; empty for the host of the server alone", .most = 2},
        {.field = "time_zone", .says = "Of its seat; people have their own", .format = "time-zone"},
        {.field = "mail_domains", .says = "What follows the @ in its people's addresses", .most = 50}});

template <>
inline constexpr auto notes<FirstAdministrator> = std::to_array<Note>(
    {{.field = "name", .says = "As colleagues and partners read it", .least = 1, .most = 120},
        {.field = "mail", .says = "Under one of the organisation's mail domains", .format = "mail"}});

template <>
inline constexpr auto notes<FoundOrganisation> = std::to_array<Note>(
    {{.field = "name", .says = "As its contracts name it", .least = 1, .most = 120},
        {.field = "short_name", .says = "As people say it", .least = 1, .most = 30},
        {.field = "country", .says = "ISO 3166-1 alpha-2", .least = 2, .most = 2},
        {.field = "time_zone", .says = "Of its seat; people have their own", .format = "time-zone"},
        {.field = "mail_domains", .says = "What follows the @ in its people's addresses", .least = 1, .most = 50},
        {.field = "administrator", .says = "Who invites its people from here on"}});

template <>
inline constexpr auto notes<OrganisationInvitation> = std::to_array<Note>({{.field = "invitation_url",
    .says = "For its first administrator; works once, until it expires; shown this once"}});

}  // namespace describe

namespace {

using access::Command;
using access::Reader;
using http::Request;

http::Versioned<OrganisationAnswer> mine(const Reader& reader) {
    const auto organisation = find_own_organisation(reader);
    const auto room = access::organisation_room(reader);
    if (!organisation || !room) throw Refused(no_such_organisation);
    const auto obstacle = sentence_of(obstacle_to_inviting(myself(reader)));
    return {{organisation->id, organisation->name, organisation->short_name, organisation->mail_domains,
                organisation->country, organisation->time_zone, organisation->host, room->id, organisation->version,
                {obstacle, obstacle}},
        organisation->version};
}

http::Versioned<OrganisationAnswer> show(const Reader& reader, const Request&) { return mine(reader); }

http::Versioned<OrganisationAnswer> describe_mine(Command& command, const Request&, const DescribeOrganisation& body) {
    describe_organisation(command, {body.name, body.short_name, body.mail_domains, body.country, body.time_zone});
    return mine(command.reader());
}

http::Page<HostedOrganisation> list(const Reader& reader, const Request&) {
    if (!access::server_room(reader)) throw Refused(not_a_server_administrator);
    return {hosted_organisations(reader), std::nullopt};
}

OrganisationInvitation found(Command& command, const Request&, const FoundOrganisation& body) {
    const auto founded =
        found_organisation(command, {body.name, body.short_name, body.country, body.time_zone, body.mail_domains,
                                        body.administrator.name, body.administrator.mail});
    return {founded.organisation, join_url(command, founded.invitation.secret), founded.invitation.expires_at};
}

OrganisationInvitation invite_again(Command& command, const Request& request) {
    const auto organisation = request.id<Organisation>("organisation");
    const auto invitation = invite_first_administrator(command, organisation);
    return {organisation, join_url(command, invitation.secret), invitation.expires_at};
}

}  // namespace

void serve_organisations(http::Router& router) {
    router.serve({.method = http::Method::get,
        .path = "/organisation",
        .name = "showOrganisation",
        .summary = "Your own organisation",
        .refuses = {no_such_organisation},
        .handle = http::reads(show)});
    router.serve({.method = http::Method::put,
        .path = "/organisation",
        .name = "describeOrganisation",
        .summary = "Change how your organisation is called and which mail domains are its own",
        .refuses = {not_an_administrator, no_mail_domain, not_a_mail_domain, domain_is_taken, not_a_country,
            access::somebody_was_faster, access::version_is_missing},
        .handle = http::takes<DescribeOrganisation>(describe_mine)});
    router.serve({.method = http::Method::get,
        .path = "/organisations",
        .name = "listOrganisations",
        .summary = "The organisations that were let onto this server, for its administrators",
        .refuses = {not_a_server_administrator},
        .handle = http::reads(list)});
    router.serve({.method = http::Method::post,
        .path = "/organisations",
        .name = "foundOrganisation",
        .summary = "Let an organisation onto this server and invite its first administrator",
        .refuses = {not_a_server_administrator, name_is_taken, domain_is_taken, no_mail_domain, not_a_mail_domain,
            not_a_country, mail_outside_domains, access::mail_is_taken},
        .success = http::Status::created,
        .handle = http::takes<FoundOrganisation>(found),
        .shows_secret = true});
    router.serve({.method = http::Method::post,
        .path = "/organisations/{organisation}/invitation",
        .name = "renewFirstInvitation",
        .summary = "Make a new link for an organisation's first administrator, who has not joined yet",
        .refuses = {no_such_organisation, administrator_has_joined},
        .success = http::Status::created,
        .handle = http::does(invite_again),
        .shows_secret = true});
}

}  // namespace entente
