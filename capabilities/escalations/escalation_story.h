#pragma once
#include "capabilities/escalations/escalation_facts.h"

/// How each fact changes what stands: pure, so that the same entries always tell the same story.
namespace entente {

void after(EscalationCase&, const record::Entry&, const EscalationDrafted&);
void after(EscalationCase&, const record::Entry&, const EscalationTextWritten&);
void after(EscalationCase&, const record::Entry&, const EscalationInterestsWritten&);
void after(EscalationCase&, const record::Entry&, const EscalationContributionWritten&);
void after(EscalationCase&, const record::Entry&, const EscalationAttemptWritten&);
void after(EscalationCase&, const record::Entry&, const EscalationAttemptRemoved&);
void after(EscalationCase&, const record::Entry&, const EscalationOptionWritten&);
void after(EscalationCase&, const record::Entry&, const EscalationOptionRemoved&);
void after(EscalationCase&, const record::Entry&, const EscalationOptionWeighed&);
void after(EscalationCase&, const record::Entry&, const EscalationAskWritten&);
void after(EscalationCase&, const record::Entry&, const EscalationAddressed&);
void after(EscalationCase&, const record::Entry&, const EscalationScheduled&);
void after(EscalationCase&, const record::Entry&, const EscalationReadied&);
void after(EscalationCase&, const record::Entry&, const EscalationSigned&);
void after(EscalationCase&, const record::Entry&, const EscalationSubmitted&);
void after(EscalationCase&, const record::Entry&, const EscalationTakenUp&);
void after(EscalationCase&, const record::Entry&, const EscalationResolutionProposed&);
void after(EscalationCase&, const record::Entry&, const EscalationResolutionSigned&);
void after(EscalationCase&, const record::Entry&, const EscalationFinallySaid&);
void after(EscalationCase&, const record::Entry&, const EscalationHandedOver&);
void after(EscalationCase&, const record::Entry&, const EscalationMoveUpWritten&);
void after(EscalationCase&, const record::Entry&, const EscalationMovedUp&);
void after(EscalationCase&, const record::Entry&, const EscalationRationaleDrafted&);
void after(EscalationCase&, const record::Entry&, const EscalationRationaleAccepted&);
void after(EscalationCase&, const record::Entry&, const EscalationPublished&);
void after(EscalationCase&, const record::Entry&, const EscalationAcknowledged&);
void after(EscalationCase&, const record::Entry&, const EscalationClosed&);
void after(EscalationCase&, const record::Entry&, const EscalationWithdrawalAgreed&);
void after(EscalationCase&, const record::Entry&, const EscalationReturned&);
void after(EscalationCase&, const record::Entry&, const EscalationRootCoded&);
void after(EscalationCase&, const record::Entry&, const EscalationReopeningAgreed&);
void after(EscalationCase&, const record::Entry&, const EscalationReopened&);
void after(EscalationCase&, const record::Entry&, const EscalationReasonOverdue&);
void after(EscalationCase&, const record::Entry&, const EscalationAged&);

/// The names of blocks in `EscalationCase::blocks` and in lists of what is missing.
std::string block_name(Block block);
std::string interests_block(const Id<Party>& party);
std::string contribution_block(const Id<Party>& party);
std::string option_block(const Id<Option>& option);
std::string weighing_block(const Id<Option>& option, const Id<Party>& party);

}  // namespace entente
