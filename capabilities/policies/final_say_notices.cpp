#include "capabilities/policies/final_say_notices.h"

#include "capabilities/policies/final_say_facts.h"
#include "foundation/feed/feed.h"

namespace entente {

static void on_proposed(store::Tables& tables, const record::Entry& entry, const FinalSayProposed& fact) {
    std::vector<feed::Notice> notices;
    for (const auto& manager : fact.asked) notices.push_back({manager, "asked-about-final-say", true});
    feed::tell(tables, entry, notices);
}

static void on_agreed(store::Tables& tables, const record::Entry& entry, const FinalSayAgreed&) {
    feed::settle(tables, entry, "asked-about-final-say", entry.author);
}

// Nobody is asked any more about what is taken back.
static void on_ended(store::Tables& tables, const record::Entry& entry, const FinalSayEnded&) {
    feed::settle(tables, entry);
}

void tell_of_final_says(record::FactBook& facts) {
    facts.hears<FinalSayProposed>(on_proposed);
    facts.hears<FinalSayAgreed>(on_agreed);
    facts.hears<FinalSayEnded>(on_ended);
}

}  // namespace entente
