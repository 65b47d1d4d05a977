#pragma once
#include "capabilities/cascades/cascade_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

namespace entente {

std::vector<store::Migration> cascade_migrations();
void keep_cascade_views(record::FactBook& facts);

std::optional<CascadeCase> find_cascade(const access::Reader& reader, const Id<Escalation>& id);
/// Latest published first.
std::vector<CascadeCase> cascades_of(const access::Reader& reader, const Id<Alliance>& alliance);
/// For the clock: those whose day has passed and of which nobody was reminded.
std::vector<CascadeCase> cascades_behind(store::Tables& tables, Day today);
/// For notices: as it stands after `entry`; nothing where no decision is being told on.
std::optional<CascadeCase> cascade_in(store::Tables& tables, const record::Entry& entry);

}  // namespace entente
