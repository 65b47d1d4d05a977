#include "capabilities/alliances/alliance_notices.h"

#include "capabilities/alliances/paper_views.h"
#include "capabilities/alliances/party_facts.h"
#include "capabilities/alliances/seat_views.h"
#include "foundation/feed/feed.h"

namespace entente {

static void told_of_seat(store::Tables& tables, const record::Entry& entry, const SeatFilled& fact) {
    feed::tell(tables, entry, {{fact.person, "seat-given"}});
}

static void told_of_confirmation(store::Tables& tables, const record::Entry& entry, const PartyConfirmed&) {
    std::vector<feed::Notice> notices;
    for (const auto& manager : managers_in(tables, entry.room)) notices.push_back({manager, "party-confirmed"});
    feed::tell(tables, entry, notices);
}

// Who confirms for a company lays this before themselves, so they are told as the author too.
static void asked_about_paper(store::Tables& tables, const record::Entry& entry, const PaperPresented& fact) {
    feed::tell(tables, entry, {{fact.person, "asked-to-confirm-paper", true}}, feed::Author::too);
}

static void paper_confirmed(store::Tables& tables, const record::Entry& entry, const PaperConfirmed&) {
    feed::settle(tables, entry);
}

static void paper_contested(store::Tables& tables, const record::Entry& entry, const PaperContested&) {
    feed::settle(tables, entry);
    feed::tell(tables, entry, {{recorder_of(tables, entry.room, entry.subject), "paper-contested"}});
}

void tell_of_alliances(record::FactBook& facts) {
    facts.hears<SeatFilled>(told_of_seat);
    facts.hears<PartyConfirmed>(told_of_confirmation);
    facts.hears<PaperPresented>(asked_about_paper);
    facts.hears<PaperConfirmed>(paper_confirmed);
    facts.hears<PaperContested>(paper_contested);
}

}  // namespace entente
