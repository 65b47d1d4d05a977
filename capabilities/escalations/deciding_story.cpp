#include "capabilities/escalations/escalation_story.h"

#include <algorithm>

namespace entente {

using State = EscalationState;

static EscalationSide& side_in(EscalationCase& escalation, const Id<Party>& party) {
    return *std::ranges::find(escalation.sides, party, &EscalationSide::party);
}

// A root is confirmed at closing, by all; until then it is provisional, and it is again when somebody changes their mind.
static void confirm_root_if_all_agree(EscalationCase& escalation, const record::Entry& entry) {
    const bool over = escalation.state == State::closed || escalation.state == State::solved_in_drafting;
    if (!over || !all_code_the_same(escalation)) return escalation.root_confirmed_at.reset();
    if (!escalation.root_confirmed_at) escalation.root_confirmed_at = entry.at;
}

static void received(EscalationCase& escalation, const record::Entry& entry, const Address& address,
    const std::vector<Receiver>& receivers) {
    escalation.state = State::submitted;
    escalation.level = address.level;
    escalation.held_by = address;
    escalation.level_since = entry.at;
    escalation.aged = false;
    if (escalation.levels.empty() || escalation.levels.back().level != address.level)
        escalation.levels.push_back({address.level, entry.at});
    escalation.receivers = receivers;
    escalation.resolution.reset();
    escalation.move_up.clear();
}

void after(EscalationCase& escalation, const record::Entry&, const EscalationReadied&) {
    escalation.state = State::awaiting_signatures;
}

void after(EscalationCase& escalation, const record::Entry&, const EscalationSigned& fact) {
    escalation.signatures.push_back(fact.signature);
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationSubmitted& fact) {
    received(escalation, entry, fact.address, fact.receivers);
    if (!escalation.submitted_at) escalation.submitted_at = entry.at;
}

// Its authors have it again; who returned it holds it once more when all have signed.
void after(EscalationCase& escalation, const record::Entry& entry, const EscalationReturned& fact) {
    escalation.state = State::returned_for_work;
    escalation.returns.push_back(
        {fact.party, fact.name, fact.symptoms, fact.prompts, fact.request, fact.back_by, entry.at});
    escalation.signatures.clear();
    escalation.resolution.reset();
    escalation.move_up.clear();
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationTakenUp& fact) {
    std::ranges::find(escalation.receivers, fact.seat, &Receiver::seat)->taken_up_at = entry.at;
    const bool all = std::ranges::all_of(
        escalation.receivers, [](const Receiver& receiver) { return receiver.taken_up_at || receiver.on_paper; });
    if (all) escalation.state = State::with_counterparts;
}

static void resolve_if_all_signed(EscalationCase& escalation, const record::Entry& entry) {
    const bool all = std::ranges::all_of(escalation.receivers,
        [&](const Receiver& receiver) { return has_signed(escalation.resolution->signatures, receiver.party); });
    if (!all) return;
    escalation.state = State::resolved;
    escalation.decided_at = entry.at;
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationResolutionProposed& fact) {
    escalation.resolution = Resolution{fact.proposed, fact.hash, {fact.signature}};
    resolve_if_all_signed(escalation, entry);
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationResolutionSigned& fact) {
    escalation.resolution->signatures.push_back(fact.signature);
    resolve_if_all_signed(escalation, entry);
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationFinallySaid& fact) {
    escalation.resolution = Resolution{fact.proposed, fact.hash, {fact.signature}};
    escalation.final_say = fact.final_say;
    escalation.state = State::resolved;
    escalation.decided_at = entry.at;
}

static void receives_instead(EscalationCase& escalation, const EscalationHandedOver& fact) {
    auto& receiver = *std::ranges::find(escalation.receivers, fact.party, &Receiver::party);
    std::ranges::replace(escalation.held_by->seats, receiver.seat, fact.seat);
    receiver.seat = fact.seat;
    receiver.person = fact.person;
    receiver.name = fact.name;
    receiver.on_paper = false;
    if (escalation.state == State::submitted) receiver.taken_up_at.reset();
}

void after(EscalationCase& escalation, const record::Entry&, const EscalationHandedOver& fact) {
    if (!being_drafted(escalation)) return receives_instead(escalation, fact);
    auto& side = side_in(escalation, fact.party);
    side.person = fact.person;
    side.person_name = fact.name;
    side.on_paper = side.withdraws = false;
}

void after(EscalationCase& escalation, const record::Entry&, const EscalationMoveUpWritten& fact) {
    std::erase_if(escalation.move_up, [&](const MoveUpText& text) { return text.party == fact.text.party; });
    escalation.move_up.push_back(fact.text);
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationMovedUp& fact) {
    received(escalation, entry, fact.address, fact.receivers);
}

void after(EscalationCase& escalation, const record::Entry&, const EscalationRationaleDrafted& fact) {
    escalation.rationale = RationaleDraft{fact.rationale, {fact.party}};
}

void after(EscalationCase& escalation, const record::Entry&, const EscalationRationaleAccepted& fact) {
    escalation.rationale->accepted_by.push_back(fact.party);
}

// In the joint room the story arrives whole; in the case room it has been told entry by entry.
void after(EscalationCase& escalation, const record::Entry& entry, const EscalationPublished& fact) {
    const bool solved_in_drafting = in_authors_hands(fact.story);
    escalation = fact.story;
    escalation.room = entry.room;
    escalation.state = solved_in_drafting ? State::solved_in_drafting : State::published;
    escalation.published_at = entry.at;
    if (!solved_in_drafting) return;
    escalation.decided_at = entry.at;
    escalation.closed_at = entry.at;
    confirm_root_if_all_agree(escalation, entry);
}

void after(EscalationCase& escalation, const record::Entry&, const EscalationAcknowledged& fact) {
    side_in(escalation, fact.party).acknowledged = true;
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationClosed&) {
    escalation.state = State::closed;
    escalation.closed_at = entry.at;
    confirm_root_if_all_agree(escalation, entry);
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationRootCoded& fact) {
    std::erase_if(escalation.roots, [&](const RootCode& code) { return code.party == fact.party; });
    escalation.roots.push_back({fact.party, fact.root});
    confirm_root_if_all_agree(escalation, entry);
}

void after(EscalationCase& escalation, const record::Entry&, const EscalationReopeningAgreed& fact) {
    escalation.reopening.push_back({fact.party, fact.new_facts});
}

void after(EscalationCase& escalation, const record::Entry&, const EscalationReasonOverdue&) {
    escalation.reason_overdue = true;
}

void after(EscalationCase& escalation, const record::Entry&, const EscalationAged&) { escalation.aged = true; }

void after(EscalationCase& escalation, const record::Entry&, const EscalationReopened& fact) {
    escalation.reopened_as = fact.as;
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationWithdrawalAgreed& fact) {
    side_in(escalation, fact.party).withdraws = true;
    const bool all = std::ranges::all_of(
        escalation.sides, [](const EscalationSide& side) { return side.withdraws || side.on_paper; });
    if (!all) return;
    escalation.state = State::withdrawn;
    escalation.closed_at = entry.at;
}

}  // namespace entente
