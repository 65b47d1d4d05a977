#include "capabilities/councils/council_notices.h"

#include "capabilities/councils/council_views.h"
#include "foundation/access/rooms.h"
#include "foundation/feed/feed.h"

namespace entente {

static std::vector<feed::Notice> to_others(
    store::Tables& tables, const record::Entry& entry, const std::string& reason) {
    std::vector<feed::Notice> notices;
    for (const auto& member : members_of_council(tables, entry.room))
        if (member != entry.author) notices.push_back({member, reason, false});
    return notices;
}

// Whoever opens the council comes in before it is one, and need not be told.
static void on_admitted(store::Tables& tables, const record::Entry& entry, const access::RoomAdmitted& fact) {
    const auto council = council_in(tables, entry.room);
    if (!council) return;
    auto about = entry;
    about.subject = subject_of(*council);
    feed::tell(tables, about, {{fact.person, "let-into-council", false}});
}

static void on_session(store::Tables& tables, const record::Entry& entry, const CouncilSessionHeld&) {
    feed::tell(tables, entry, to_others(tables, entry, "council-session-noted"));
}

static void on_insight(store::Tables& tables, const record::Entry& entry, const InsightNoted&) {
    feed::tell(tables, entry, to_others(tables, entry, "insight-noted"));
}

static void on_concluded(store::Tables& tables, const record::Entry& entry, const InsightConcluded&) {
    feed::tell(tables, entry, to_others(tables, entry, "insight-concluded"));
}

static void on_due(store::Tables& tables, const record::Entry& entry, const CouncilCameDue& fact) {
    std::vector<feed::Notice> notices;
    for (const auto& member : fact.members) notices.push_back({member, "council-due", false});
    feed::tell(tables, entry, notices);
}

void tell_of_councils(record::FactBook& facts) {
    facts.hears<access::RoomAdmitted>(on_admitted);
    facts.hears<CouncilSessionHeld>(on_session);
    facts.hears<InsightNoted>(on_insight);
    facts.hears<InsightConcluded>(on_concluded);
    facts.hears<CouncilCameDue>(on_due);
}

}  // namespace entente
