#include "capabilities/people/organisation_actions.h"

#include "capabilities/people/organisation_facts.h"
#include "capabilities/people/organisation_views.h"
#include "capabilities/people/person_facts.h"
#include "foundation/access/credentials.h"
#include "foundation/access/rooms.h"
#include "foundation/base/text.h"
#include "foundation/describe/json.h"

namespace entente {

namespace {

std::vector<std::string> as_domains(const std::vector<std::string>& written) {
    std::vector<std::string> domains;
    for (const auto& domain : written)
        domains.push_back(lower(trimmed(domain.starts_with('@') ? domain.substr(1) : domain)));
    return domains;
}

std::string place_of(const Refusal& refusal) {
    if (refusal == not_a_country) return "/country";
    if (refusal == name_is_taken) return "/name";
    return "/mail_domains";
}

Filling filling_of(const OrganisationRow& organisation) {
    for (const auto& domain : organisation.mail_domains)
        if (!is_mail_domain(domain)) return {{"domain", domain}};
    return {};
}

void refuse_organisation(const Obstacle& obstacle, const OrganisationRow& organisation) {
    if (!obstacle) return;
    const auto filling = filling_of(organisation);
    throw Refused(*obstacle, filling, {{place_of(*obstacle), filled(obstacle->sentence, filling)}});
}

// The table gives each domain to one organisation; whose it is stays unsaid.
void append_description(access::Command& command, const Id<Room>& room, const OrganisationRow& row) {
    try {
        command.append(room, row.id,
            OrganisationDescribed{
                row.id, row.name, row.short_name, row.mail_domains, row.country, row.time_zone, row.host});
    } catch (const store::ConstraintBroken&) {
        refuse_organisation(domain_is_taken, row);
    }
}

access::RoomRow the_server_room(const access::Reader& reader) {
    const auto room = access::server_room(reader);
    if (!room) throw Refused(not_a_server_administrator);
    return *room;
}

std::vector<OrganisationRow> organisations_here(const access::Reader& reader) {
    std::vector<OrganisationRow> rows;
    for (const auto& hosted : hosted_organisations(reader)) rows.push_back(row_of(hosted));
    return rows;
}

void refuse_first_mail(const OrganisationRow& organisation, const std::string& mail) {
    const auto obstacle = obstacle_to_mail(organisation, mail);
    if (!obstacle) return;
    const Filling filling{
        {"mail", mail}, {"organisation", organisation.name}, {"domains", listed(organisation.mail_domains)}};
    throw Refused(*obstacle, filling, {{"/administrator/mail", filled(obstacle->sentence, filling)}});
}

}  // namespace

FoundedOrganisation found_organisation(access::Command& command, const NewOrganisation& founded) {
    const auto server = the_server_room(command.reader());
    const OrganisationRow row{command.fresh<Organisation>(), founded.name, founded.short_name,
        as_domains(founded.mail_domains), founded.country, founded.time_zone, false};
    refuse_organisation(obstacle_to_founding(row, organisations_here(command.reader())), row);
    refuse_first_mail(row, founded.administrator_mail);

    const auto room = access::open_room(command, {access::RoomKind::organisation, row.name, std::nullopt, row.id}, {});
    append_description(command, room, row);
    auto invitation = add_to_organisation(command, room, row,
        {.name = founded.administrator_name,
            .mail = founded.administrator_mail,
            .functions = {},
            .administrator = true});
    command.append(server.id, row.id,
        OrganisationFounded{row.id, row.name, row.short_name, row.mail_domains, row.country, row.time_zone,
            invitation.person, lower(founded.administrator_mail), invitation.expires_at});
    return {row.id, std::move(invitation)};
}

Invitation invite_first_administrator(access::Command& command, const Id<Organisation>& organisation) {
    const auto hosted = find_hosted_organisation(command.reader(), organisation);
    if (!hosted) throw Refused(no_such_organisation);
    auto& tables = command.tables_for_secrets();
    const auto known = access::find_by_mail(tables, hosted->administrator_mail);
    const bool waits =
        known && known->person == hosted->administrator && !access::find_credential(tables, hosted->administrator_mail);
    if (!waits) throw Refused(administrator_has_joined);
    const auto expires_at = command.at() + days(7);
    access::void_links(tables, access::LinkKind::invitation, hosted->administrator.text());
    auto secret = access::make_link(
        tables, command.chance_for_secrets(), {access::LinkKind::invitation, hosted->administrator.text(), expires_at});
    command.append(the_server_room(command.reader()).id, organisation, OrganisationInvited{organisation, expires_at});
    return {hosted->administrator, std::move(secret), expires_at};
}

OrganisationRow describe_organisation(access::Command& command, const OrganisationChange& change) {
    const auto& reader = command.reader();
    const auto standing = find_own_organisation(reader);
    const auto room = access::organisation_room(reader);
    if (!standing || !room) throw Refused(no_such_organisation);
    refuse_if(obstacle_to_inviting(myself(reader)));
    command.expect(room->id, standing->id, [&] { return describe::to_json(*standing); });
    const OrganisationRow row{standing->id, change.name, change.short_name, as_domains(change.mail_domains),
        change.country, change.time_zone, standing->host};
    refuse_organisation(obstacle_to_describing(row), row);
    append_description(command, room->id, row);
    return row;
}

}  // namespace entente
