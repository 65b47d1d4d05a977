#pragma once
#include "capabilities/issues/issue_views.h"

/// For capabilities that stand on this one: whenever anything happens to an issue, how it stands then.
namespace entente {

template <auto listener, class Fact>
void hear_issue(store::Tables& tables, const record::Entry& entry, const Fact&) {
    listener(tables, entry, issue_in(tables, entry.room, entry.subject));
}

template <auto listener, class... Facts>
void hear_each_issue(record::FactBook& facts, FactsOf<Facts...>) {
    (facts.hears<Facts>(hear_issue<listener, Facts>), ...);
}

/// `listener(store::Tables&, const record::Entry&, const IssueCase&)` keeps views of its own.
template <auto listener>
void hear_of_issues(record::FactBook& facts) {
    hear_each_issue<listener>(facts, IssueFacts{});
}

}  // namespace entente
