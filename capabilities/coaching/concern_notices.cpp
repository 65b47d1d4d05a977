#include "capabilities/coaching/concern_notices.h"

#include "capabilities/coaching/concern_views.h"
#include "foundation/feed/feed.h"

namespace entente {

static void on_raised(store::Tables& tables, const record::Entry& entry, const ConcernRaised& fact) {
    std::vector<feed::Notice> notices;
    for (const auto& reader : fact.told) notices.push_back({reader.person, "told-in-confidence", true});
    feed::tell(tables, entry, notices);
}

static void on_answered(store::Tables& tables, const record::Entry& entry, const ConcernAnswered&) {
    feed::settle(tables, entry, "told-in-confidence", entry.author);
    const auto concern = concern_in(tables, entry);
    std::vector<feed::Notice> notices{{concern.raised_by.person, "answered-in-confidence"}};
    for (const auto& reader : concern.told) notices.push_back({reader.person, "answered-in-confidence"});
    feed::tell(tables, entry, notices);
}

void tell_of_concerns(record::FactBook& facts) {
    facts.hears<ConcernRaised>(on_raised);
    facts.hears<ConcernAnswered>(on_answered);
}

}  // namespace entente
