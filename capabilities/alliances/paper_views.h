#pragma once
#include "capabilities/alliances/paper_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

#include <optional>
#include <vector>

namespace entente {

/// Those of an alliance in rooms that the viewer reads, the latest first.
std::vector<PaperRow> find_papers(const access::Reader& reader, const Id<Alliance>& alliance);
std::optional<PaperRow> find_paper(const access::Reader& reader, const Id<PaperSignature>& paper);
/// The open rooms in which something waits for `party` to say whether it signed it; within a command, for who is
/// about to enter them.
std::vector<Id<Room>> rooms_with_paper_of(const access::Reader& reader, const Id<Party>& party);

/// For notices: who recorded a signature.
Id<Person> recorder_of(store::Tables& tables, const Id<Room>& room, const Id<Subject>& paper);

std::vector<store::Migration> paper_migrations();
void hear_papers(record::FactBook& facts);

}  // namespace entente
