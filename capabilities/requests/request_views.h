#pragma once
#include "capabilities/requests/request_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

namespace entente {

std::vector<store::Migration> request_migrations();
void keep_request_views(record::FactBook& facts);

std::optional<RequestCase> find_request(const access::Reader& reader, const Id<WorkRequest>& id);
/// Newest first.
std::vector<RequestCase> requests_of(const access::Reader& reader, const Id<Alliance>& alliance);
/// Latest first.
std::vector<SideDoor> side_doors_of(const access::Reader& reader, const Id<Alliance>& alliance);
/// For the clock: those not answered whose day has passed, and of which nobody was told.
std::vector<RequestCase> requests_overdue(store::Tables& tables, Day today);
/// For notices: as it stands after `entry`.
RequestCase request_in(store::Tables& tables, const record::Entry& entry);

}  // namespace entente
