#pragma once
#include "capabilities/councils/across.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

namespace entente {

/// So many alliances stand on a page of a council.
inline constexpr int alliances_a_page = 50;

std::vector<store::Migration> across_migrations();
/// Counts every case of every alliance for the councils of its companies, as it happens: a page costs the same with ten
/// alliances as with ten thousand.
void keep_across_views(record::FactBook& facts);
/// What has happened before a council was opened.
void count_for_new_council(store::Tables& tables, const Id<Room>& council_room, const Id<Organisation>& organisation);

/// The tallies over all alliances of a council that the viewer is in.
Tallies tallies_across(const access::Reader& reader, const Id<Room>& council_room);
/// How many alliances have a case.
int alliances_counted(const access::Reader& reader, const Id<Room>& council_room);
/// Alliances with most cases first, from the one after `after` on; up to one more than a page.
std::vector<AllianceCounts> alliances_across(
    const access::Reader& reader, const Id<Room>& council_room, const std::optional<AlliancePlace>& after);
/// The short names of all companies that are sides of a case which the council counts.
std::vector<std::string> companies_across(const access::Reader& reader, const Id<Room>& council_room);

}  // namespace entente
