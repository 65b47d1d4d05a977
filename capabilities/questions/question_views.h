#pragma once
#include "capabilities/questions/question_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

namespace entente {

std::vector<store::Migration> question_migrations();
void keep_question_views(record::FactBook& facts);

std::optional<OpenQuestionCase> find_open_question(const access::Reader& reader, const Id<OpenQuestion>& id);
/// Newest first.
std::vector<OpenQuestionCase> open_questions_of(const access::Reader& reader, const Id<Alliance>& alliance);
/// The viewer's own; newest first. Nobody else reads them.
std::vector<QuietQuestionCase> my_quiet_questions(const access::Reader& reader, const Id<Alliance>& alliance);
/// The room in which the viewer asks quietly, if they have before.
std::optional<Id<Room>> my_quiet_room(const access::Reader& reader, const Id<Alliance>& alliance);
std::optional<AssumptionCase> find_assumption(const access::Reader& reader, const Id<Assumption>& id);
/// Newest first.
std::vector<AssumptionCase> assumptions_of(const access::Reader& reader, const Id<Alliance>& alliance);

/// For the clock: those not answered whose day has passed, and of which nobody was told.
std::vector<OpenQuestionCase> open_questions_overdue(store::Tables& tables, Day today);
/// For the clock: quiet questions whose hour has come, oldest first.
std::vector<QuietQuestionCase> quiet_questions_due(store::Tables& tables, Instant now);
/// For notices: as it stands after `entry`, and who asked it without their name, if somebody did.
OpenQuestionCase open_question_in(store::Tables& tables, const record::Entry& entry);
std::optional<Id<Person>> quiet_asker_of(store::Tables& tables, const record::Entry& entry);

}  // namespace entente
