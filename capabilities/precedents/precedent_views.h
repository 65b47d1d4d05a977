#pragma once
#include "capabilities/precedents/precedent_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

namespace entente {

std::vector<store::Migration> precedent_migrations();
void keep_precedent_views(record::FactBook& facts);

/// Latest first, with the counts of all issues of the alliance; never of which.
std::vector<PrecedentCase> precedents_of(const access::Reader& reader, const Id<Alliance>& alliance);
std::optional<PrecedentCase> find_precedent(const access::Reader& reader, const Id<Escalation>& id);
/// What the people in an issue make of the precedents that they looked at; empty for everybody else.
std::vector<Consultation> consultations_of(const access::Reader& reader, const Id<Issue>& issue);

}  // namespace entente
