#pragma once
#include "capabilities/councils/council_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

namespace entente {

std::vector<store::Migration> council_migrations();
void keep_council_views(record::FactBook& facts);

/// The council of the viewer's organisation, whether or not they are in it.
std::optional<CouncilRow> council_of_company(const access::Reader& reader);
/// What it has written down, if the viewer is in it.
std::optional<CouncilBook> council_book(const access::Reader& reader);

/// For the clock: every council.
std::vector<CouncilBook> all_councils(store::Tables& tables);
std::vector<Id<Person>> members_of_council(store::Tables& tables, const Id<Room>& council_room);
/// The council whose room this is.
std::optional<Id<Council>> council_in(store::Tables& tables, const Id<Room>& room);

}  // namespace entente
