#pragma once
#include "capabilities/coaching/solo_starts_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

namespace entente {

std::vector<store::Migration> solo_starts_migrations();
void keep_solo_starts_views(record::FactBook& facts);

/// By month and party.
std::vector<MonthOfSoloStarts> solo_starts_of(const access::Reader& reader, const Id<Alliance>& alliance);
/// For the clock: what has been counted, in all alliances.
std::vector<MonthOfSoloStarts> counted_solo_starts(store::Tables& tables);

}  // namespace entente
