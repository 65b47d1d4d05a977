#include "capabilities/people/organisation_views.h"

#include "capabilities/people/organisation_facts.h"
#include "foundation/record/record.h"

namespace entente {

namespace {

using access::Visible;
using record::Entry;
using store::Parameters;
using store::Statement;
using store::Tables;

// `mail_domain` gives each domain to one organisation: the last line of defence against one company inviting
// people with the other's addresses. It is no thing of a room and is never read, only written.
constexpr std::string_view organisation_sql = R"sql(
    CREATE TABLE organisation (
        room TEXT NOT NULL,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        short_name TEXT NOT NULL,
        mail_domains TEXT NOT NULL,
        country TEXT NOT NULL,
        time_zone TEXT NOT NULL,
        host BIGINT NOT NULL,
        version BIGINT NOT NULL,
        PRIMARY KEY (room, id)
    );
    {guard organisation}

    CREATE TABLE hosted_organisation (
        room TEXT NOT NULL,
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        short_name TEXT NOT NULL,
        mail_domains TEXT NOT NULL,
        country TEXT NOT NULL,
        time_zone TEXT NOT NULL,
        administrator TEXT NOT NULL,
        administrator_mail TEXT NOT NULL,
        founded_at BIGINT NOT NULL,
        invited_until BIGINT NOT NULL,
        PRIMARY KEY (room, id)
    );
    {guard hosted_organisation}

    CREATE TABLE mail_domain (
        domain TEXT PRIMARY KEY,
        organisation TEXT NOT NULL
    );
    CREATE INDEX mail_domain_organisation ON mail_domain (organisation);
)sql";

constexpr Visible find_own{"organisations.find_own", R"sql(
    SELECT o.* FROM organisation o
    WHERE EXISTS (SELECT 1 FROM audience may WHERE may.room = o.room AND may.person = :viewer) AND o.id = :organisation)sql"};

constexpr Visible list_hosted{"organisations.list_hosted", R"sql(
    SELECT o.* FROM hosted_organisation o
    WHERE o.room IN (SELECT room FROM audience WHERE person = :viewer) ORDER BY o.name, o.id)sql"};

constexpr Visible find_hosted{"organisations.find_hosted", R"sql(
    SELECT o.* FROM hosted_organisation o
    WHERE EXISTS (SELECT 1 FROM audience may WHERE may.room = o.room AND may.person = :viewer) AND o.id = :organisation)sql"};

constexpr Statement on_founded{"organisations.on_founded", R"sql(
    INSERT INTO hosted_organisation (room, id, name, short_name, mail_domains, country, time_zone, administrator,
                                     administrator_mail, founded_at, invited_until)
    VALUES (:room, :organisation, :name, :short_name, :mail_domains, :country, :time_zone, :administrator,
            :administrator_mail, :at, :invited_until))sql"};

constexpr Statement on_invited{"organisations.on_invited", R"sql(
    UPDATE hosted_organisation SET invited_until = :expires_at WHERE room = :room AND id = :organisation)sql"};

constexpr Statement on_described{"organisations.on_described", R"sql(
    INSERT INTO organisation (room, id, name, short_name, mail_domains, country, time_zone, host, version)
    VALUES (:room, :organisation, :name, :short_name, :mail_domains, :country, :time_zone, :host, :version)
    ON CONFLICT (room, id) DO UPDATE SET name = excluded.name, short_name = excluded.short_name,
        mail_domains = excluded.mail_domains, country = excluded.country, time_zone = excluded.time_zone,
        version = excluded.version)sql"};

constexpr Statement give_up_domains{"organisations.give_up_domains", R"sql(
    DELETE FROM mail_domain WHERE organisation = :organisation)sql"};

constexpr Statement take_domain{"organisations.take_domain", R"sql(
    INSERT INTO mail_domain (domain, organisation) VALUES (:domain, :organisation))sql"};

template <class Fact>
Parameters parameters_of(const Entry& entry, const Fact& fact) {
    return Parameters{}
        .set_all(fact)
        .set("room", entry.room)
        .set("at", entry.at)
        .set("version", store::Value{entry.seq + 1});
}

void apply_founded(Tables& tables, const Entry& entry, const OrganisationFounded& fact) {
    tables.run(on_founded, parameters_of(entry, fact));
    record::name_subject(tables, entry, "organisation", fact.name);
}

void apply_invited(Tables& tables, const Entry& entry, const OrganisationInvited& fact) {
    tables.run(on_invited, parameters_of(entry, fact));
}

void apply_described(Tables& tables, const Entry& entry, const OrganisationDescribed& fact) {
    const auto parameters = parameters_of(entry, fact);
    tables.run(on_described, parameters);
    tables.run(give_up_domains, parameters);
    for (const auto& domain : fact.mail_domains)
        tables.run(take_domain, Parameters{parameters}.set("domain", store::Value{domain}));
    record::name_subject(tables, entry, "organisation", fact.name);
}

Parameters about(const Id<Organisation>& organisation) { return Parameters{}.set("organisation", organisation); }

}  // namespace

OrganisationRow row_of(const OrganisationStanding& standing) {
    return {standing.id, standing.name, standing.short_name, standing.mail_domains, standing.country,
        standing.time_zone, standing.host};
}

OrganisationRow row_of(const HostedOrganisation& hosted) {
    return {hosted.id, hosted.name, hosted.short_name, hosted.mail_domains, hosted.country, hosted.time_zone, false};
}

std::optional<OrganisationStanding> find_own_organisation(const access::Reader& reader) {
    return reader.one<OrganisationStanding>(find_own, about(reader.viewer().organisation));
}

std::vector<HostedOrganisation> hosted_organisations(const access::Reader& reader) {
    return reader.all<HostedOrganisation>(list_hosted);
}

std::optional<HostedOrganisation> find_hosted_organisation(
    const access::Reader& reader, const Id<Organisation>& organisation) {
    return reader.one<HostedOrganisation>(find_hosted, about(organisation));
}

std::vector<store::Migration> organisation_migrations() { return {{"2026-11-21 organisations", organisation_sql}}; }

void hear_organisations(record::FactBook& facts) {
    facts.hears<OrganisationFounded>(apply_founded);
    facts.hears<OrganisationInvited>(apply_invited);
    facts.hears<OrganisationDescribed>(apply_described);
    facts.keeps_views({"organisation", "hosted_organisation", "mail_domain"});
}

}  // namespace entente
