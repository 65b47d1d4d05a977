#pragma once
#include "capabilities/policies/policy_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

namespace entente {

std::vector<store::Migration> policy_migrations();
void keep_policy_views(record::FactBook& facts);

/// The last signature for each seat.
std::vector<PolicySignature> policy_signatures_of(const access::Reader& reader, const Id<Alliance>& alliance);

}  // namespace entente
