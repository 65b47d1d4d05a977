#include "capabilities/precedents/precedent_notices.h"

#include "capabilities/precedents/precedent_facts.h"
#include "foundation/feed/feed.h"

namespace entente {

// Whoever answered is no longer waited for; the others are asked about what stands now.
static void on_standing(store::Tables& tables, const record::Entry& entry, const PrecedentStandingSaid& fact) {
    feed::settle(tables, entry, "asked-how-precedent-stands", entry.author);
    std::vector<feed::Notice> notices;
    for (const auto& manager : fact.asked) notices.push_back({manager, "asked-how-precedent-stands", true});
    feed::tell(tables, entry, notices);
}

void tell_of_precedents(record::FactBook& facts) { facts.hears<PrecedentStandingSaid>(on_standing); }

}  // namespace entente
