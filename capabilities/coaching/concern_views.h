#pragma once
#include "capabilities/coaching/concern_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

namespace entente {

std::vector<store::Migration> concern_migrations();
void keep_concern_views(record::FactBook& facts);

std::optional<ConcernCase> find_concern(const access::Reader& reader, const Id<Concern>& id);
/// Those of an alliance that the viewer raised or was told of; newest first.
std::vector<ConcernCase> concerns_of(const access::Reader& reader, const Id<Alliance>& alliance);
/// For notices, which are made where the fact is applied.
ConcernCase concern_in(store::Tables& tables, const record::Entry& entry);

}  // namespace entente
