#pragma once
#include "capabilities/alliances/forum_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

#include <optional>
#include <vector>

namespace entente {

/// A forum with the version that a change of its seats names.
struct ForumStanding {
    ForumRow forum;
    record::Version version = 0;
};

/// Those of an alliance that the viewer reads, highest first.
std::vector<ForumStanding> find_forums(const access::Reader& reader, const Id<Alliance>& alliance);
std::optional<ForumStanding> find_forum(const access::Reader& reader, const Id<Forum>& forum);

std::vector<store::Migration> forum_migrations();
void hear_forums(record::FactBook& facts);

}  // namespace entente
