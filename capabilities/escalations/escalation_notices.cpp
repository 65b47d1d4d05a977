#include "capabilities/escalations/escalation_notices.h"

#include "capabilities/escalations/escalation_views.h"
#include "foundation/feed/feed.h"

namespace entente {

using State = EscalationState;

namespace {

std::vector<feed::Notice> to_authors(const EscalationCase& escalation, std::string reason, bool waits) {
    std::vector<feed::Notice> notices;
    for (const auto& side : escalation.sides)
        if (side.person) notices.push_back({*side.person, reason, waits});
    return notices;
}

std::vector<feed::Notice> to_receivers(const EscalationCase& escalation, std::string reason, bool waits) {
    std::vector<feed::Notice> notices;
    for (const auto& receiver : escalation.receivers)
        if (receiver.person) notices.push_back({*receiver.person, reason, waits});
    return notices;
}

void on_drafted(store::Tables& tables, const record::Entry& entry, const EscalationDrafted&) {
    feed::tell(tables, entry, to_authors(escalation_in(tables, entry.room, entry.subject), "asked-to-write", true));
}

// Heard before the view changes: whoever had signed hears that an edit made another text of what they signed.
template <class Edit>
void on_edited(store::Tables& tables, const record::Entry& entry, const Edit&) {
    const auto escalation = escalation_in(tables, entry.room, entry.subject);
    if (escalation.state != State::awaiting_signatures) return;
    feed::settle(tables, entry, "asked-to-sign");
    std::vector<feed::Notice> notices;
    for (const auto& side : escalation.sides)
        if (side.person && has_signed(escalation.signatures, side.party))
            notices.push_back({*side.person, "signature-void", true});
    feed::tell(tables, entry, notices, feed::Author::too);
}

template <class... Edits>
void hear_edits(record::FactBook& facts) {
    (facts.hears<Edits>(on_edited<Edits>), ...);
}

void on_readied(store::Tables& tables, const record::Entry& entry, const EscalationReadied&) {
    feed::settle(tables, entry, "asked-to-write");
    feed::settle(tables, entry, "signature-void");
    feed::settle(tables, entry, "returned-for-work");
    auto notices = to_authors(escalation_in(tables, entry.room, entry.subject), "asked-to-sign", true);
    feed::tell(tables, entry, notices, feed::Author::too);
}

void on_signed(store::Tables& tables, const record::Entry& entry, const EscalationSigned& fact) {
    const auto escalation = escalation_in(tables, entry.room, entry.subject);
    for (const auto& side : escalation.sides)
        if (side.party == fact.signature.party && side.person)
            feed::settle(tables, entry, "asked-to-sign", *side.person);
    feed::tell(tables, entry, to_authors(escalation, "counterpart-signed", false));
}

// Both receivers hear it from this one entry: the same moment for all sides.
void on_submitted(store::Tables& tables, const record::Entry& entry, const EscalationSubmitted&) {
    feed::settle(tables, entry);
    const auto escalation = escalation_in(tables, entry.room, entry.subject);
    feed::tell(tables, entry, to_receivers(escalation, "submitted-to-you", true), feed::Author::too);
    feed::tell(tables, entry, to_authors(escalation, "submitted", false));
}

void on_taken_up(store::Tables& tables, const record::Entry& entry, const EscalationTakenUp&) {
    feed::settle(tables, entry, "submitted-to-you", entry.author);
    const auto escalation = escalation_in(tables, entry.room, entry.subject);
    if (escalation.state == State::with_counterparts)
        feed::tell(tables, entry, to_receivers(escalation, "asked-to-resolve", true), feed::Author::too);
}

void on_resolution_proposed(store::Tables& tables, const record::Entry& entry, const EscalationResolutionProposed&) {
    feed::settle(tables, entry, "asked-to-resolve");
    feed::settle(tables, entry, "asked-to-sign-resolution");
    feed::tell(tables, entry,
        to_receivers(escalation_in(tables, entry.room, entry.subject), "asked-to-sign-resolution", true));
}

void on_resolution_signed(store::Tables& tables, const record::Entry& entry, const EscalationResolutionSigned&) {
    feed::settle(tables, entry, "asked-to-sign-resolution", entry.author);
    const auto escalation = escalation_in(tables, entry.room, entry.subject);
    if (escalation.state != State::resolved) return;
    feed::settle(tables, entry);
    feed::tell(tables, entry, to_receivers(escalation, "asked-to-give-reason", true), feed::Author::too);
    feed::tell(tables, entry, to_authors(escalation, "resolved", false));
}

void on_finally_said(store::Tables& tables, const record::Entry& entry, const EscalationFinallySaid&) {
    feed::settle(tables, entry);
    const auto escalation = escalation_in(tables, entry.room, entry.subject);
    feed::tell(tables, entry, to_receivers(escalation, "asked-to-give-reason", true), feed::Author::too);
    feed::tell(tables, entry, to_receivers(escalation, "finally-said", false));
    feed::tell(tables, entry, to_authors(escalation, "finally-said", false));
}

void on_returned(store::Tables& tables, const record::Entry& entry, const EscalationReturned&) {
    feed::settle(tables, entry);
    const auto escalation = escalation_in(tables, entry.room, entry.subject);
    feed::tell(tables, entry, to_authors(escalation, "returned-for-work", true));
    feed::tell(tables, entry, to_receivers(escalation, "returned-by-counterpart", false));
}

void on_reopening_agreed(store::Tables& tables, const record::Entry& entry, const EscalationReopeningAgreed&) {
    feed::settle(tables, entry, "asked-to-reopen", entry.author);
    const auto escalation = escalation_in(tables, entry.room, entry.subject);
    if (escalation.reopening.size() < escalation.sides.size())
        feed::tell(tables, entry, to_authors(escalation, "asked-to-reopen", true));
}

void on_reason_overdue(store::Tables& tables, const record::Entry& entry, const EscalationReasonOverdue&) {
    feed::tell(tables, entry, to_receivers(escalation_in(tables, entry.room, entry.subject), "reason-overdue", false));
}

void on_aged(store::Tables& tables, const record::Entry& entry, const EscalationAged& fact) {
    auto notices = to_receivers(escalation_in(tables, entry.room, entry.subject), "lies-too-long", false);
    for (const auto& manager : fact.managers) notices.push_back({manager, "lies-too-long"});
    feed::tell(tables, entry, notices);
}

// Told in the joint room too, where the decision may still wait to be told on.
void on_reopened(store::Tables& tables, const record::Entry& entry, const EscalationReopened&) {
    feed::settle(tables, entry, "asked-to-reopen");
}

// What waited for whoever acted before waits for whoever acts now.
std::vector<feed::Notice> waiting_for(const EscalationCase& escalation, const EscalationHandedOver& fact) {
    const auto asked = [&](std::string reason) {
        return std::vector<feed::Notice>{{fact.person, std::move(reason), true}};
    };
    const auto informed = std::vector<feed::Notice>{{fact.person, "speaks-for-its-side"}};
    switch (escalation.state) {
    case State::drafting:
    case State::returned_for_work: return asked("asked-to-write");
    case State::awaiting_signatures:
        return has_signed(escalation.signatures, fact.party) ? informed : asked("asked-to-sign");
    case State::submitted: return asked("submitted-to-you");
    case State::with_counterparts:
        if (!escalation.resolution) return asked("asked-to-resolve");
        return has_signed(escalation.resolution->signatures, fact.party) ? informed : asked("asked-to-sign-resolution");
    case State::resolved: return asked(escalation.rationale ? "asked-to-accept-reason" : "asked-to-give-reason");
    default: return informed;
    }
}

void on_handed_over(store::Tables& tables, const record::Entry& entry, const EscalationHandedOver& fact) {
    if (fact.from) feed::settle(tables, entry, {}, *fact.from);
    const auto escalation = escalation_in(tables, entry.room, entry.subject);
    auto notices = waiting_for(escalation, fact);
    for (const auto& notice : being_drafted(escalation) ? to_authors(escalation, "side-handed-over", false)
                                                        : to_receivers(escalation, "side-handed-over", false))
        if (notice.person != fact.person) notices.push_back(notice);
    feed::tell(tables, entry, notices, feed::Author::too);
}

void on_move_up_written(store::Tables& tables, const record::Entry& entry, const EscalationMoveUpWritten&) {
    feed::settle(tables, entry, "asked-to-move-up", entry.author);
    feed::tell(tables, entry, to_receivers(escalation_in(tables, entry.room, entry.subject), "asked-to-move-up", true));
}

void on_moved_up(store::Tables& tables, const record::Entry& entry, const EscalationMovedUp&) {
    feed::settle(tables, entry);
    const auto escalation = escalation_in(tables, entry.room, entry.subject);
    feed::tell(tables, entry, to_receivers(escalation, "submitted-to-you", true), feed::Author::too);
    feed::tell(tables, entry, to_authors(escalation, "moved-up", false));
}

void on_rationale_drafted(store::Tables& tables, const record::Entry& entry, const EscalationRationaleDrafted&) {
    feed::settle(tables, entry, "asked-to-give-reason");
    feed::settle(tables, entry, "asked-to-accept-reason");
    const auto escalation = escalation_in(tables, entry.room, entry.subject);
    feed::tell(tables, entry,
        in_authors_hands(escalation) ? to_authors(escalation, "asked-to-accept-reason", true)
                                     : to_receivers(escalation, "asked-to-accept-reason", true));
}

void on_rationale_accepted(store::Tables& tables, const record::Entry& entry, const EscalationRationaleAccepted&) {
    feed::settle(tables, entry, "asked-to-accept-reason", entry.author);
}

// The copy in the joint room is for reading; what waits, waits in the case room.
void on_published(store::Tables& tables, const record::Entry& entry, const EscalationPublished& fact) {
    if (entry.room != fact.story.room) return;
    feed::settle(tables, entry);
    const auto escalation = escalation_in(tables, entry.room, entry.subject);
    if (escalation.state == State::published)
        feed::tell(tables, entry, to_authors(escalation, "asked-to-acknowledge", true), feed::Author::too);
}

void on_acknowledged(store::Tables& tables, const record::Entry& entry, const EscalationAcknowledged&) {
    feed::settle(tables, entry, "asked-to-acknowledge", entry.author);
}

void on_closed(store::Tables& tables, const record::Entry& entry, const EscalationClosed&) {
    feed::settle(tables, entry, "asked-to-acknowledge");
    feed::tell(tables, entry, to_receivers(escalation_in(tables, entry.room, entry.subject), "closed", false));
}

void on_withdrawal_agreed(store::Tables& tables, const record::Entry& entry, const EscalationWithdrawalAgreed&) {
    feed::settle(tables, entry, "asked-to-withdraw", entry.author);
    const auto escalation = escalation_in(tables, entry.room, entry.subject);
    if (escalation.state == State::withdrawn) return feed::settle(tables, entry);
    feed::tell(tables, entry, to_authors(escalation, "asked-to-withdraw", true));
}

}  // namespace

void tell_of_voided_signatures(record::FactBook& facts) {
    hear_edits<EscalationTextWritten, EscalationInterestsWritten, EscalationContributionWritten,
        EscalationAttemptWritten, EscalationAttemptRemoved, EscalationOptionWritten, EscalationOptionRemoved,
        EscalationOptionWeighed, EscalationAskWritten, EscalationAddressed, EscalationScheduled>(facts);
}

void tell_of_escalations(record::FactBook& facts) {
    facts.hears<EscalationDrafted>(on_drafted);
    facts.hears<EscalationReadied>(on_readied);
    facts.hears<EscalationSigned>(on_signed);
    facts.hears<EscalationSubmitted>(on_submitted);
    facts.hears<EscalationTakenUp>(on_taken_up);
    facts.hears<EscalationResolutionProposed>(on_resolution_proposed);
    facts.hears<EscalationResolutionSigned>(on_resolution_signed);
    facts.hears<EscalationFinallySaid>(on_finally_said);
    facts.hears<EscalationHandedOver>(on_handed_over);
    facts.hears<EscalationMoveUpWritten>(on_move_up_written);
    facts.hears<EscalationMovedUp>(on_moved_up);
    facts.hears<EscalationRationaleDrafted>(on_rationale_drafted);
    facts.hears<EscalationRationaleAccepted>(on_rationale_accepted);
    facts.hears<EscalationPublished>(on_published);
    facts.hears<EscalationAcknowledged>(on_acknowledged);
    facts.hears<EscalationClosed>(on_closed);
    facts.hears<EscalationWithdrawalAgreed>(on_withdrawal_agreed);
    facts.hears<EscalationReturned>(on_returned);
    facts.hears<EscalationReopeningAgreed>(on_reopening_agreed);
    facts.hears<EscalationReopened>(on_reopened);
    facts.hears<EscalationReasonOverdue>(on_reason_overdue);
    facts.hears<EscalationAged>(on_aged);
}

}  // namespace entente
