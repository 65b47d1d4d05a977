#pragma once
#include "capabilities/escalations/escalation_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

namespace entente {

struct EscalationSeen {
    EscalationCase escalation;
    record::Version version = 0;
};

std::vector<store::Migration> escalation_migrations();
void keep_escalation_views(record::FactBook& facts);

/// From its case room for those who are in it; from the joint room for everybody else once it is published.
std::optional<EscalationSeen> find_escalation(const access::Reader& reader, const Id<Escalation>& id);
/// Newest first, each once.
std::vector<EscalationCase> escalations_of(const access::Reader& reader, const Id<Alliance>& alliance);
/// For notices, which are made where the fact is applied.
/// For the clock: those in this state, as they stand in their case rooms.
std::vector<EscalationCase> escalations_in_state(store::Tables& tables, EscalationState state);
EscalationCase escalation_in(store::Tables& tables, const Id<Room>& room, const Id<Subject>& id);

}  // namespace entente
