#pragma once
#include "capabilities/coaching/coaching_facts.h"
#include "capabilities/coaching/solo_starts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

namespace entente {

struct CoachingSeen {
    CoachingCase coaching;
    record::Version version = 0;
};

std::vector<store::Migration> coaching_migrations();
void keep_coaching_views(record::FactBook& facts);

std::optional<CoachingSeen> find_coaching(const access::Reader& reader, const Id<Coaching>& id);
/// Those of an alliance in which the viewer is one of the two; newest first.
std::vector<CoachingCase> coachings_of(const access::Reader& reader, const Id<Alliance>& alliance);
/// For notices, which are made where the fact is applied.
CoachingCase coaching_in(store::Tables& tables, const record::Entry& entry);

/// For the clock: how often a decision was asked for by one side alone, by alliance, party and month.
std::vector<MonthOfSoloStarts> solo_starts_that_happened(store::Tables& tables);

}  // namespace entente
