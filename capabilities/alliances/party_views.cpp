#include "capabilities/alliances/party_views.h"

#include "foundation/record/record.h"

#include <algorithm>

namespace entente {

namespace {

using access::Visible;
using record::Entry;
using store::Parameters;
using store::Statement;
using store::Tables;

// Last lines of defence: no organisation is two parties, and whoever signs in is an organisation.
constexpr std::string_view party_sql = R"sql(
    CREATE TABLE party (
        room TEXT NOT NULL,
        id TEXT NOT NULL UNIQUE,
        alliance TEXT NOT NULL,
        name TEXT NOT NULL,
        short_name TEXT NOT NULL,
        standing TEXT NOT NULL CHECK (standing IN ('signed_in', 'invited', 'paper')),
        organisation TEXT,
        manager_name TEXT,
        manager_mail TEXT,
        invited_until BIGINT,
        made BIGINT NOT NULL,
        PRIMARY KEY (room, id),
        UNIQUE (room, short_name),
        CHECK (organisation IS NOT NULL OR standing <> 'signed_in')
    );
    CREATE INDEX party_of_alliance ON party (alliance, made);
    CREATE UNIQUE INDEX party_organisation ON party (room, organisation) WHERE organisation IS NOT NULL;
    {guard party}
)sql";

constexpr Visible list_visible{"parties.list_visible", R"sql(
    SELECT p.* FROM party p
    WHERE p.room IN (SELECT room FROM audience WHERE person = :viewer) AND p.alliance = :alliance ORDER BY p.made)sql"};

// Asked for who shows the secret of an invitation, before they are in the audience.
constexpr Visible list_invited{"parties.list_invited", R"sql(
    SELECT p.* FROM party p
    WHERE :viewer <> '' AND p.room = (SELECT room FROM party WHERE id = :party) ORDER BY p.made)sql"};

constexpr Visible find_inviting{"parties.find_inviting", R"sql(
    SELECT a.id, a.room, a.name FROM alliance a
    WHERE :viewer <> '' AND a.room = (SELECT room FROM party WHERE id = :party))sql"};

constexpr Statement on_named{"parties.on_named", R"sql(
    INSERT INTO party (room, id, alliance, name, short_name, standing, organisation, manager_name, manager_mail, made)
    VALUES (:room, :id, :alliance, :name, :short_name, :standing, :organisation, :manager_name, :manager_mail, :made))sql"};

constexpr Statement on_invited{"parties.on_invited", R"sql(
    UPDATE party SET manager_name = :name, manager_mail = :mail, invited_until = :expires_at
    WHERE room = :room AND id = :id)sql"};

constexpr Statement on_confirmed{"parties.on_confirmed", R"sql(
    UPDATE party SET standing = 'signed_in', organisation = :organisation, manager_name = NULL, manager_mail = NULL,
        invited_until = NULL
    WHERE room = :room AND id = :id)sql"};

constexpr Statement find_alliance_of{"parties.find_alliance", R"sql(
    SELECT alliance FROM party WHERE room = :room AND id = :id)sql"};

template <class Fact>
Parameters parameters_of(const Entry& entry, const Fact& fact) {
    return Parameters{}
        .set_all(fact)
        .set("room", entry.room)
        .set("id", entry.subject)
        .set("made", store::Value{entry.seq});
}

void apply_named(Tables& tables, const Entry& entry, const PartyNamed& fact) {
    tables.run(on_named, parameters_of(entry, fact));
    record::name_subject(tables, entry, "party", fact.name, fact.short_name, fact.alliance);
}

void apply_invited(Tables& tables, const Entry& entry, const PartyInvited& fact) {
    tables.run(on_invited, parameters_of(entry, fact));
}

void apply_confirmed(Tables& tables, const Entry& entry, const PartyConfirmed& fact) {
    tables.run(on_confirmed, parameters_of(entry, fact));
}

}  // namespace

PartyRow row_of(const PartyStanding& party) {
    return {party.id, party.alliance, party.name, party.short_name, party.standing, party.organisation};
}

std::vector<PartyStanding> find_parties(const access::Reader& reader, const Id<Alliance>& alliance) {
    return reader.all<PartyStanding>(list_visible, Parameters{}.set("alliance", alliance));
}

std::optional<PartyInvitation> find_invitation(const access::Reader& reader, const Id<Party>& party) {
    const auto about = Parameters{}.set("party", party);
    const auto alliance = reader.rows(find_inviting, about);
    if (alliance.empty()) return std::nullopt;
    PartyInvitation invitation{.alliance = Id<Alliance>{alliance.front().text(0)},
        .room = Id<Room>{alliance.front().text(1)},
        .alliance_name = alliance.front().text(2)};
    for (const auto& one : reader.all<PartyStanding>(list_invited, about)) {
        invitation.parties.push_back(row_of(one));
        if (one.id == party) invitation.party = one;
    }
    invitation.mail = invitation.party.manager_mail.value_or("");
    return invitation;
}

Id<Alliance> alliance_of_party(Tables& tables, const Id<Room>& room, const Id<Subject>& party) {
    return Id<Alliance>{tables.run(find_alliance_of, Parameters{}.set("room", room).set("id", party)).front().text(0)};
}

std::vector<store::Migration> party_migrations() { return {{"2026-11-21 parties", party_sql}}; }

void hear_parties(record::FactBook& facts) {
    facts.keeps_views({"party"});
    facts.hears<PartyNamed>(apply_named);
    facts.hears<PartyInvited>(apply_invited);
    facts.hears<PartyConfirmed>(apply_confirmed);
}

}  // namespace entente
