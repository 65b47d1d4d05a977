#include "capabilities/patterns/alert_views.h"

#include "foundation/record/record.h"

namespace entente {

namespace {

constexpr store::Statement put{"alerts.put", R"sql(
    INSERT INTO alert_acknowledgement (room, id, alliance, code, on_day, reason, party_name, at)
    VALUES (:room, :id, :alliance, :code, :on, :reason, :party_name, :at))sql"};

void on_acknowledged(store::Tables& tables, const record::Entry& entry, const AlertAcknowledged& fact) {
    tables.run(
        put, store::Parameters{}.set_all(fact).set("room", entry.room).set("id", entry.subject).set("at", entry.at));
    record::name_subject(tables, entry, "alert", fact.reason, {}, fact.alliance);
}

constexpr access::Visible of_alliance{"alerts.of_alliance", R"sql(
    SELECT code, on_day AS "on", reason, party_name, at FROM alert_acknowledgement
    WHERE alliance = :alliance AND room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY at, id)sql"};

}  // namespace

std::vector<store::Migration> alert_migrations() {
    return {{"2026-11-26 alerts", R"sql(
        CREATE TABLE alert_acknowledgement (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, code TEXT NOT NULL, on_day BIGINT NOT NULL,
            reason TEXT NOT NULL, party_name TEXT NOT NULL, at BIGINT NOT NULL,
            PRIMARY KEY (room, id));
        CREATE INDEX alert_acknowledgement_by_alliance ON alert_acknowledgement (alliance);
        {guard alert_acknowledgement})sql"}};
}

void keep_alert_views(record::FactBook& facts) {
    facts.keeps_views({"alert_acknowledgement"});
    facts.hears<AlertAcknowledged>(on_acknowledged);
}

std::vector<Acknowledgement> acknowledgements_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    return reader.all<Acknowledgement>(of_alliance, store::Parameters{}.set("alliance", alliance));
}

}  // namespace entente
