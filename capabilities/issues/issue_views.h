#pragma once
#include "capabilities/issues/issue_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

namespace entente {

struct IssueSeen {
    IssueCase issue;
    record::Version version = 0;
};

std::vector<store::Migration> issue_migrations();
void keep_issue_views(record::FactBook& facts);

std::optional<IssueSeen> find_issue(const access::Reader& reader, const Id<Issue>& id);
/// Newest first.
std::vector<IssueCase> issues_of(const access::Reader& reader, const Id<Alliance>& alliance);
/// For the clock: those parked until `day` or before, and those whose counterpart has not joined.
std::vector<IssueCase> parked_until(store::Tables& tables, Day day);
std::vector<IssueCase> waiting_for_counterpart(store::Tables& tables);
/// For notices, which are made where the fact is applied.
IssueCase issue_in(store::Tables& tables, const Id<Room>& room, const Id<Subject>& id);

}  // namespace entente
