#pragma once
#include "capabilities/complaints/complaint_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

namespace entente {

std::vector<store::Migration> complaint_migrations();
void keep_complaint_views(record::FactBook& facts);

std::optional<ComplaintCase> find_complaint(const access::Reader& reader, const Id<Complaint>& id);
/// Those of an alliance that the viewer reads; newest first.
std::vector<ComplaintCase> complaints_of(const access::Reader& reader, const Id<Alliance>& alliance);
/// For notices, which are made where the fact is applied.
ComplaintCase complaint_in(store::Tables& tables, const record::Entry& entry);

}  // namespace entente
