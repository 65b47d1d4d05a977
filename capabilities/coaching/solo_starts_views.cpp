#include "capabilities/coaching/solo_starts_views.h"

namespace entente {

namespace {

using store::Parameters;

constexpr store::Statement put{"solo_starts.put", R"sql(
    INSERT INTO solo_starts (room, alliance, party, month, starts) VALUES (:room, :alliance, :party, :month, :starts)
    ON CONFLICT (room, party, month) DO UPDATE SET starts = excluded.starts)sql"};

constexpr store::Statement list_all{
    "solo_starts.list_all", "SELECT alliance, party, month, starts FROM solo_starts ORDER BY month, party"};

constexpr access::Visible of_alliance{"solo_starts.of_alliance", R"sql(
    SELECT alliance, party, month, starts FROM solo_starts
    WHERE alliance = :alliance AND room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY month, party)sql"};

void on_counted(store::Tables& tables, const record::Entry& entry, const SoloStartsCounted& fact) {
    tables.run(put, Parameters{}.set_all(fact).set("room", entry.room));
}

}  // namespace

std::vector<store::Migration> solo_starts_migrations() {
    return {{"2026-11-26 solo starts", R"sql(
        CREATE TABLE solo_starts (
            room TEXT NOT NULL, alliance TEXT NOT NULL, party TEXT NOT NULL, month BIGINT NOT NULL, starts BIGINT NOT NULL,
            PRIMARY KEY (room, party, month));
        CREATE INDEX solo_starts_by_alliance ON solo_starts (alliance);
        {guard solo_starts})sql"}};
}

void keep_solo_starts_views(record::FactBook& facts) {
    facts.keeps_views({"solo_starts"});
    facts.hears<SoloStartsCounted>(on_counted);
}

std::vector<MonthOfSoloStarts> solo_starts_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    return reader.all<MonthOfSoloStarts>(of_alliance, Parameters{}.set("alliance", alliance));
}

std::vector<MonthOfSoloStarts> counted_solo_starts(store::Tables& tables) {
    return tables.run(list_all).as<MonthOfSoloStarts>();
}

}  // namespace entente
