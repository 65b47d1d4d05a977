#pragma once
#include "capabilities/patterns/strategic_question_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

namespace entente {

std::vector<store::Migration> strategic_question_migrations();
void keep_strategic_question_views(record::FactBook& facts);

std::optional<QuestionCase> find_question(const access::Reader& reader, const Id<StrategicQuestion>& id);
/// Newest first.
std::vector<QuestionCase> questions_of(const access::Reader& reader, const Id<Alliance>& alliance);
/// For notices, which are made where the fact is applied.
QuestionCase question_in(store::Tables& tables, const record::Entry& entry);

}  // namespace entente
