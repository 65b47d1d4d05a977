#include "capabilities/coaching/coaching_notices.h"

#include "capabilities/coaching/coaching_views.h"
#include "foundation/feed/feed.h"

namespace entente {

static void on_asked(store::Tables& tables, const record::Entry& entry, const CoachingAsked& fact) {
    const bool help = fact.asked_for == AskedFor::help;
    feed::tell(tables, entry, {{fact.coach, help ? "asked-to-coach" : "write-up-is-prepared", help}});
}

static void on_given(store::Tables& tables, const record::Entry& entry, const CoachingGiven&) {
    feed::settle(tables, entry, "asked-to-coach");
    feed::tell(tables, entry, {{coaching_in(tables, entry).coached, "questions-to-go-back-with", true}});
}

static void on_planned(store::Tables& tables, const record::Entry& entry, const CoachingPlanned&) {
    feed::tell(tables, entry, {{coaching_in(tables, entry).coach, "coached-has-a-plan"}});
}

static void on_ended(store::Tables& tables, const record::Entry& entry, const CoachingEnded&) {
    feed::settle(tables, entry);
    feed::tell(tables, entry, {{coaching_in(tables, entry).coach, "coached-says-how-it-went"}});
}

void tell_of_coachings(record::FactBook& facts) {
    facts.hears<CoachingAsked>(on_asked);
    facts.hears<CoachingGiven>(on_given);
    facts.hears<CoachingPlanned>(on_planned);
    facts.hears<CoachingEnded>(on_ended);
}

}  // namespace entente
