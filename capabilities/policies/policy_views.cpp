#include "capabilities/policies/policy_views.h"

namespace entente {

namespace {

using store::Parameters;

constexpr store::Statement put{"policies.put", R"sql(
    INSERT INTO policy_signature (room, seat, alliance, person, edition, signed_on)
    VALUES (:room, :seat, :alliance, :person, :edition, :signed_on)
    ON CONFLICT (room, seat) DO UPDATE SET person = excluded.person, edition = excluded.edition,
        signed_on = excluded.signed_on)sql"};

void on_signed(store::Tables& tables, const record::Entry& entry, const PolicySigned& fact) {
    tables.run(put, Parameters{}
                        .set_all(fact)
                        .set("room", entry.room)
                        .set("seat", entry.subject)
                        .set("person", entry.author)
                        .set("signed_on", utc_day(entry.at)));
}

constexpr access::Visible of_alliance{"policies.of_alliance", R"sql(
    SELECT seat, person, edition, signed_on FROM policy_signature
    WHERE alliance = :alliance AND room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY seat)sql"};

}  // namespace

std::vector<store::Migration> policy_migrations() {
    return {{"2026-11-27 policies", R"sql(
        CREATE TABLE policy_signature (
            room TEXT NOT NULL, seat TEXT NOT NULL, alliance TEXT NOT NULL, person TEXT NOT NULL,
            edition BIGINT NOT NULL, signed_on BIGINT NOT NULL, PRIMARY KEY (room, seat));
        CREATE INDEX policy_signature_by_alliance ON policy_signature (alliance);
        {guard policy_signature})sql"}};
}

void keep_policy_views(record::FactBook& facts) {
    facts.keeps_views({"policy_signature"});
    facts.hears<PolicySigned>(on_signed);
}

std::vector<PolicySignature> policy_signatures_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    return reader.all<PolicySignature>(of_alliance, Parameters{}.set("alliance", alliance));
}

}  // namespace entente
