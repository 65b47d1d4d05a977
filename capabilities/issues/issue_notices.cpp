#include "capabilities/issues/issue_notices.h"

#include "capabilities/issues/issue_views.h"
#include "foundation/feed/feed.h"

namespace entente {

static void told_of_opening(store::Tables& tables, const record::Entry& entry, const IssueOpened& fact) {
    std::vector<feed::Notice> notices;
    for (const auto& side : fact.sides)
        if (side.person && !side.is_in) notices.push_back({*side.person, "asked-to-join-issue", true});
    feed::tell(tables, entry, notices);
}

static void told_of_acceptance(store::Tables& tables, const record::Entry& entry, const IssueAccepted&) {
    feed::settle(tables, entry, "asked-to-join-issue", entry.author);
    std::vector<feed::Notice> notices;
    for (const auto& side : issue_in(tables, entry.room, entry.subject).sides)
        if (side.person) notices.push_back({*side.person, "counterpart-joined"});
    feed::tell(tables, entry, notices);
}

static void told_of_withdrawal(store::Tables& tables, const record::Entry& entry, const IssueWithdrawalAgreed&) {
    const auto issue = issue_in(tables, entry.room, entry.subject);
    feed::settle(tables, entry, "asked-to-withdraw", entry.author);
    if (issue.state == IssueState::withdrawn) return feed::settle(tables, entry);
    std::vector<feed::Notice> notices;
    for (const auto& side : issue.sides)
        if (side.person && !side.withdraws) notices.push_back({*side.person, "asked-to-withdraw", true});
    feed::tell(tables, entry, notices);
}

static void told_of_handing_over(store::Tables& tables, const record::Entry& entry, const IssueHandedOver& fact) {
    if (fact.from) feed::settle(tables, entry, {}, *fact.from);
    const auto issue = issue_in(tables, entry.room, entry.subject);
    std::vector<feed::Notice> notices;
    for (const auto& side : issue.sides) {
        if (!side.person) continue;
        if (side.party != fact.party) notices.push_back({*side.person, "side-handed-over"});
        else if (side.is_in) notices.push_back({*side.person, "speaks-for-its-side"});
        else notices.push_back({*side.person, "asked-to-join-issue", true});
    }
    feed::tell(tables, entry, notices, feed::Author::too);
}

static std::vector<feed::Notice> to_all(const IssueCase& issue, const std::string& reason, bool waits = false) {
    std::vector<feed::Notice> notices;
    for (const auto& side : issue.sides)
        if (side.person) notices.push_back({*side.person, reason, waits});
    return notices;
}

// A new proposal takes the place of the one before: everybody but its author is asked anew.
static void told_of_settlement(store::Tables& tables, const record::Entry& entry, const IssueSettlementProposed&) {
    feed::settle(tables, entry, "asked-to-settle");
    const auto issue = issue_in(tables, entry.room, entry.subject);
    if (issue.state == IssueState::settled) return feed::settle(tables, entry);
    feed::tell(tables, entry, to_all(issue, "asked-to-settle", true));
}

static void told_of_agreement(store::Tables& tables, const record::Entry& entry, const IssueSettlementAgreed&) {
    feed::settle(tables, entry, "asked-to-settle", entry.author);
    const auto issue = issue_in(tables, entry.room, entry.subject);
    if (issue.state != IssueState::settled) return;
    feed::settle(tables, entry);
    feed::tell(tables, entry, to_all(issue, "issue-settled"));
}

static void told_of_parking(store::Tables& tables, const record::Entry& entry, const IssueParkingProposed&) {
    feed::settle(tables, entry, "asked-to-park");
    const auto issue = issue_in(tables, entry.room, entry.subject);
    if (issue.state != IssueState::parked) feed::tell(tables, entry, to_all(issue, "asked-to-park", true));
}

static void told_of_being_parked(store::Tables& tables, const record::Entry& entry, const IssueParkingAgreed&) {
    feed::settle(tables, entry, "asked-to-park", entry.author);
    const auto issue = issue_in(tables, entry.room, entry.subject);
    if (issue.state == IssueState::parked) feed::tell(tables, entry, to_all(issue, "issue-parked"));
}

static void told_of_coming_back(store::Tables& tables, const record::Entry& entry, const IssueResumed&) {
    feed::tell(tables, entry, to_all(issue_in(tables, entry.room, entry.subject), "issue-resumed"), feed::Author::too);
}

static void told_of_silence(store::Tables& tables, const record::Entry& entry, const IssueLeftUnanswered& fact) {
    std::vector<feed::Notice> notices;
    for (const auto& manager : fact.managers) notices.push_back({manager, "issue-unanswered"});
    feed::tell(tables, entry, notices);
}

static void settled_by_escalation(store::Tables& tables, const record::Entry& entry, const IssueEscalated&) {
    feed::settle(tables, entry);
}

void tell_of_issues(record::FactBook& facts) {
    facts.hears<IssueOpened>(told_of_opening);
    facts.hears<IssueAccepted>(told_of_acceptance);
    facts.hears<IssueWithdrawalAgreed>(told_of_withdrawal);
    facts.hears<IssueHandedOver>(told_of_handing_over);
    facts.hears<IssueSettlementProposed>(told_of_settlement);
    facts.hears<IssueSettlementAgreed>(told_of_agreement);
    facts.hears<IssueParkingProposed>(told_of_parking);
    facts.hears<IssueParkingAgreed>(told_of_being_parked);
    facts.hears<IssueResumed>(told_of_coming_back);
    facts.hears<IssueLeftUnanswered>(told_of_silence);
    facts.hears<IssueEscalated>(settled_by_escalation);
}

}  // namespace entente
