#include "capabilities/issues/issue_story.h"

#include "capabilities/issues/method_rules.h"

#include <algorithm>

namespace entente {

static IssueSide& side_in(IssueCase& issue, const Id<Party>& party) {
    return *std::ranges::find(issue.sides, party, &IssueSide::party);
}

static void begin_if_all_are_in(IssueCase& issue, const record::Entry& entry) {
    if (!all_sides_are_in(issue)) return;
    issue.state = IssueState::both_in;
    issue.both_in_at = entry.at;
    issue.steps.push_back({Step::question, entry.at});
}

static void end_as(IssueCase& issue, const record::Entry& entry, IssueState state) {
    issue.state = state;
    issue.over_at = entry.at;
}

void after(IssueCase& issue, const record::Entry& entry, const IssueOpened& fact) {
    issue = {.id = Id<Issue>{entry.subject.text()},
        .alliance = fact.alliance,
        .room = entry.room,
        .state = IssueState::waiting_for_counterpart,
        .question = fact.question,
        .theme = fact.theme,
        .hangs_on = fact.hangs_on,
        .about = fact.about,
        .sides = fact.sides,
        .opened_at = entry.at};
    begin_if_all_are_in(issue, entry);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueAccepted& fact) {
    side_in(issue, fact.party).is_in = true;
    begin_if_all_are_in(issue, entry);
}

void after(IssueCase& issue, const record::Entry&, const IssueHandedOver& fact) {
    auto& side = side_in(issue, fact.party);
    side.seat = fact.seat;
    side.person = fact.person;
    side.name = fact.name;
    side.function = fact.function;
    side.on_paper = side.withdraws = false;
}

void after(IssueCase& issue, const record::Entry& entry, const IssueSettlementProposed& fact) {
    work_at(issue, entry, Step::choice);
    issue.settlement = Settlement{fact.option, fact.because, {fact.party}};
    if (all_agree(issue, issue.settlement->agreed_by)) end_as(issue, entry, IssueState::settled);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueSettlementAgreed& fact) {
    issue.settlement->agreed_by.push_back(fact.party);
    if (all_agree(issue, issue.settlement->agreed_by)) end_as(issue, entry, IssueState::settled);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueParkingProposed& fact) {
    work_at(issue, entry, Step::choice);
    issue.parking = Parking{fact.until, fact.reason, {fact.party}};
    if (all_agree(issue, issue.parking->agreed_by)) issue.state = IssueState::parked;
}

void after(IssueCase& issue, const record::Entry&, const IssueParkingAgreed& fact) {
    issue.parking->agreed_by.push_back(fact.party);
    if (all_agree(issue, issue.parking->agreed_by)) issue.state = IssueState::parked;
}

void after(IssueCase& issue, const record::Entry&, const IssueResumed&) {
    issue.parking.reset();
    issue.state = IssueState::both_in;
}

void after(IssueCase& issue, const record::Entry&, const IssueLeftUnanswered&) { issue.managers_told = true; }

void after(IssueCase& issue, const record::Entry& entry, const IssueWithdrawalAgreed& fact) {
    side_in(issue, fact.party).withdraws = true;
    if (all_sides_withdraw(issue)) end_as(issue, entry, IssueState::withdrawn);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueEscalated& fact) {
    issue.escalation = fact.escalation;
    end_as(issue, entry, IssueState::escalated);
}

}  // namespace entente
