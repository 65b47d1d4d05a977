#pragma once
#include "capabilities/alliances/alliance_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

std::optional<AllianceRow> find_alliance(const access::Reader& reader, std::string_view slug);
std::optional<AllianceRow> find_alliance(const access::Reader& reader, const Id<Alliance>& alliance);
/// Those whose joint room the viewer reads, by name.
std::vector<AllianceRow> alliances_of(const access::Reader& reader);
/// The slugs on this server, `slug` itself and those with a number behind it.
std::vector<std::string> slugs_like(const access::Reader& reader, const std::string& slug);
/// Of the alliance as it describes itself.
record::Version version_of_alliance(const access::Reader& reader, const Id<Alliance>& alliance);

std::vector<store::Migration> alliance_migrations();
void hear_alliances(record::FactBook& facts);

}  // namespace entente
