#pragma once
#include "capabilities/policies/final_say_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

namespace entente {

std::vector<store::Migration> final_say_migrations();
void keep_final_say_views(record::FactBook& facts);

/// By theme, the earliest first.
std::vector<FinalSayRight> final_says_of(const access::Reader& reader, const Id<Alliance>& alliance);
std::optional<FinalSayRight> find_final_say(const access::Reader& reader, const Id<FinalSay>& id);

}  // namespace entente
