#pragma once
#include "capabilities/alliances/party_calendar_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

namespace entente {

std::vector<store::Migration> party_calendar_migrations();
void hear_party_calendars(record::FactBook& facts);

/// Of every party that has named closed days.
std::vector<PartyCalendar> find_calendars(const access::Reader& reader, const Id<Alliance>& alliance);
/// The same, for what nobody asks: the clock, and views.
std::vector<PartyCalendar> calendars_in(store::Tables& tables, const Id<Alliance>& alliance);

}  // namespace entente
