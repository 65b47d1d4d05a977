#include "capabilities/alliances/party_calendar_views.h"

#include "foundation/describe/json.h"

namespace entente {

namespace {

constexpr store::Statement put{"party_calendars.put", R"sql(
    INSERT INTO party_calendar (room, party, alliance, closed) VALUES (:room, :party, :alliance, :closed)
    ON CONFLICT (room, party) DO UPDATE SET closed = excluded.closed)sql"};

constexpr store::Statement of_alliance{"party_calendars.of_alliance", R"sql(
    SELECT party, closed FROM party_calendar WHERE alliance = :alliance ORDER BY party)sql"};

constexpr access::Visible visible{"party_calendars.visible", R"sql(
    SELECT party, closed FROM party_calendar
    WHERE alliance = :alliance AND room IN (SELECT room FROM audience WHERE person = :viewer) ORDER BY party)sql"};

std::vector<PartyCalendar> read(const store::Rows& rows) {
    std::vector<PartyCalendar> calendars;
    for (const auto& row : rows)
        calendars.push_back({Id<Party>{row.text(0)},
            describe::from_json<std::vector<ClosedDays>>(row.text(1), describe::From::record)});
    return calendars;
}

void on_set(store::Tables& tables, const record::Entry& entry, const PartyClosedDaysSet& fact) {
    tables.run(put, store::Parameters{}
                        .set("room", entry.room)
                        .set("party", entry.subject)
                        .set("alliance", fact.alliance)
                        .set("closed", store::Value{describe::to_json(fact.closed)}));
}

}  // namespace

std::vector<store::Migration> party_calendar_migrations() {
    return {{"2026-11-26 party calendars", R"sql(
        CREATE TABLE party_calendar (
            room TEXT NOT NULL, party TEXT NOT NULL, alliance TEXT NOT NULL, closed TEXT NOT NULL,
            PRIMARY KEY (room, party));
        CREATE INDEX party_calendar_of_alliance ON party_calendar (alliance);
        {guard party_calendar})sql"}};
}

void hear_party_calendars(record::FactBook& facts) {
    facts.keeps_views({"party_calendar"});
    facts.hears<PartyClosedDaysSet>(on_set);
}

std::vector<PartyCalendar> find_calendars(const access::Reader& reader, const Id<Alliance>& alliance) {
    return read(reader.rows(visible, store::Parameters{}.set("alliance", alliance)));
}

std::vector<PartyCalendar> calendars_in(store::Tables& tables, const Id<Alliance>& alliance) {
    return read(tables.run(of_alliance, store::Parameters{}.set("alliance", alliance)));
}

}  // namespace entente
