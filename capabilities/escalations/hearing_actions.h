#pragma once
#include "capabilities/escalations/escalation_views.h"

/// For capabilities that stand on this one: whenever anything happens to an escalation, how it stands then.
namespace entente {

template <auto listener, class Fact>
void hear_escalation(store::Tables& tables, const record::Entry& entry, const Fact&) {
    listener(tables, entry, escalation_in(tables, entry.room, entry.subject));
}

template <auto listener, class... Facts>
void hear_each_escalation(record::FactBook& facts, FactsOf<Facts...>) {
    (facts.hears<Facts>(hear_escalation<listener, Facts>), ...);
}

/// `listener(store::Tables&, const record::Entry&, const EscalationCase&)` keeps views of its own. It is called for the
/// case room and, once published, for the copy in the joint room (`EscalationCase::room` says which).
template <auto listener>
void hear_of_escalations(record::FactBook& facts) {
    hear_each_escalation<listener>(facts, EscalationFacts{});
}

}  // namespace entente
