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

constexpr store::Statement put_raised{"alerts.put_raised", R"sql(
    INSERT INTO alert_raised (room, id, alliance, code, on_day) VALUES (:room, :id, :alliance, :code, :on))sql"};
constexpr store::Statement find_raised{"alerts.find_raised", R"sql(
    SELECT 1 FROM alert_raised WHERE alliance = :alliance AND code = :code AND on_day = :on)sql"};
constexpr store::Statement with_cases{"alerts.with_cases", R"sql(
    SELECT DISTINCT alliance FROM pattern_case ORDER BY alliance)sql"};

void on_raised(store::Tables& tables, const record::Entry& entry, const AlertRaised& fact) {
    tables.run(put_raised, store::Parameters{}.set_all(fact).set("room", entry.room).set("id", entry.subject));
    record::name_subject(tables, entry, "alert", fact.name + " keeps coming back", {}, fact.alliance);
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
        {guard alert_acknowledgement}
        CREATE TABLE alert_raised (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, code TEXT NOT NULL, on_day BIGINT NOT NULL,
            PRIMARY KEY (room, id));
        CREATE INDEX alert_raised_by_alliance ON alert_raised (alliance, code);
        {guard alert_raised})sql"}};
}

void keep_alert_views(record::FactBook& facts) {
    facts.keeps_views({"alert_acknowledgement", "alert_raised"});
    facts.hears<AlertRaised>(on_raised);
    facts.hears<AlertAcknowledged>(on_acknowledged);
}

std::vector<Id<Alliance>> alliances_with_cases(store::Tables& tables) {
    std::vector<Id<Alliance>> alliances;
    for (const auto& row : tables.run(with_cases)) alliances.emplace_back(row.text(0));
    return alliances;
}

bool was_raised(store::Tables& tables, const Id<Alliance>& alliance, std::string_view code, Day on) {
    const auto asked =
        store::Parameters{}.set("alliance", alliance).set("code", store::Value{std::string(code)}).set("on", on);
    return !tables.run(find_raised, asked).empty();
}

std::vector<Acknowledgement> acknowledgements_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    return reader.all<Acknowledgement>(of_alliance, store::Parameters{}.set("alliance", alliance));
}

}  // namespace entente
