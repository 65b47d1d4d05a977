#include "capabilities/complaints/complaint_notices.h"

#include "capabilities/complaints/complaint_views.h"
#include "foundation/feed/feed.h"

namespace entente {

/// Everybody who reads it but the company that acted.
static std::vector<feed::Notice> to_others(
    const ComplaintCase& complaint, const Id<Party>& own, const std::string& reason, bool waits) {
    std::vector<feed::Notice> notices;
    for (const auto& reader : complaint.readers)
        if (reader.party != own) notices.push_back({reader.person, reason, waits});
    return notices;
}

/// What waits for a company waits no longer for any of its people once one of them has answered.
static void settle_for(store::Tables& tables, const record::Entry& entry, const ComplaintCase& complaint,
    const Id<Party>& party, const std::string& reason) {
    for (const auto& reader : complaint.readers)
        if (reader.party == party) feed::settle(tables, entry, reason, reader.person);
}

static void on_shared(store::Tables& tables, const record::Entry& entry, const ComplaintShared& fact) {
    feed::tell(tables, entry, to_others(complaint_in(tables, entry), fact.party, "shared-a-complaint", true));
}

static void on_triaged(store::Tables& tables, const record::Entry& entry, const ComplaintTriaged& fact) {
    const auto complaint = complaint_in(tables, entry);
    settle_for(tables, entry, complaint, fact.party, "shared-a-complaint");
    settle_for(tables, entry, complaint, fact.party, "asked-to-weigh-complaint");
    const bool open = complaint.state == ComplaintState::shared;
    if (open) feed::tell(tables, entry, to_others(complaint, fact.party, "asked-to-weigh-complaint", true));
    else feed::settle(tables, entry);
}

static void on_proposed(store::Tables& tables, const record::Entry& entry, const ComplaintConclusionProposed& fact) {
    const auto complaint = complaint_in(tables, entry);
    settle_for(tables, entry, complaint, fact.party, "asked-to-agree-on-complaint");
    feed::tell(tables, entry, to_others(complaint, fact.party, "asked-to-agree-on-complaint", true));
}

static void on_agreed(store::Tables& tables, const record::Entry& entry, const ComplaintConclusionAgreed& fact) {
    const auto complaint = complaint_in(tables, entry);
    settle_for(tables, entry, complaint, fact.party, "asked-to-agree-on-complaint");
    if (complaint.state != ComplaintState::concluded) return;
    std::vector<feed::Notice> notices;
    for (const auto& reader : complaint.readers)
        if (reader.party == complaint.party) notices.push_back({reader.person, "asked-to-tell-back", true});
    feed::tell(tables, entry, notices, feed::Author::too);
}

static void on_told_back(store::Tables& tables, const record::Entry& entry, const ComplaintToldBack&) {
    const auto complaint = complaint_in(tables, entry);
    feed::settle(tables, entry);
    feed::tell(tables, entry, to_others(complaint, complaint.party, "complaint-told-back", false));
}

void tell_of_complaints(record::FactBook& facts) {
    facts.hears<ComplaintShared>(on_shared);
    facts.hears<ComplaintTriaged>(on_triaged);
    facts.hears<ComplaintConclusionProposed>(on_proposed);
    facts.hears<ComplaintConclusionAgreed>(on_agreed);
    facts.hears<ComplaintToldBack>(on_told_back);
}

}  // namespace entente
