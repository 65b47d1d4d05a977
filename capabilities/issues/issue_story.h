#pragma once
#include "capabilities/issues/issue_facts.h"
#include "capabilities/issues/method_facts.h"

/// How each fact changes what stands: pure, so that the same entries always tell the same story.
namespace entente {

void after(IssueCase&, const record::Entry&, const IssueOpened&);
void after(IssueCase&, const record::Entry&, const IssueAccepted&);
void after(IssueCase&, const record::Entry&, const IssueHandedOver&);
void after(IssueCase&, const record::Entry&, const IssueStepEntered&);
void after(IssueCase&, const record::Entry&, const IssueQuestionWorded&);
void after(IssueCase&, const record::Entry&, const IssueInterestsWritten&);
void after(IssueCase&, const record::Entry&, const IssueClaimWritten&);
void after(IssueCase&, const record::Entry&, const IssueClaimJudged&);
void after(IssueCase&, const record::Entry&, const IssueClaimTakenBack&);
void after(IssueCase&, const record::Entry&, const IssueContributionNamed&);
void after(IssueCase&, const record::Entry&, const IssueContributionTakenBack&);
void after(IssueCase&, const record::Entry&, const IssueAnalysed&);
void after(IssueCase&, const record::Entry&, const IssueAccountabilityNoted&);
void after(IssueCase&, const record::Entry&, const IssueActionAgreed&);
void after(IssueCase&, const record::Entry&, const IssueActionDropped&);
void after(IssueCase&, const record::Entry&, const IssueOptionWritten&);
void after(IssueCase&, const record::Entry&, const IssueOptionSetAside&);
void after(IssueCase&, const record::Entry&, const IssueOptionBroughtBack&);
void after(IssueCase&, const record::Entry&, const IssueOptionRated&);
void after(IssueCase&, const record::Entry&, const IssueCriterionNamed&);
void after(IssueCase&, const record::Entry&, const IssueCriterionDropped&);
void after(IssueCase&, const record::Entry&, const IssueSettlementProposed&);
void after(IssueCase&, const record::Entry&, const IssueSettlementAgreed&);
void after(IssueCase&, const record::Entry&, const IssueParkingProposed&);
void after(IssueCase&, const record::Entry&, const IssueParkingAgreed&);
void after(IssueCase&, const record::Entry&, const IssueResumed&);
void after(IssueCase&, const record::Entry&, const IssueLeftUnanswered&);
void after(IssueCase&, const record::Entry&, const IssueWithdrawalAgreed&);
void after(IssueCase&, const record::Entry&, const IssueEscalated&);

/// Who writes at a step works at it: nobody has to say so for the time at each step to be known.
void work_at(IssueCase& issue, const record::Entry& entry, Step step);

/// The names of blocks: what two people can change at once without being in each other's way.
inline constexpr const char* question_block = "question";
inline constexpr const char* accountability_block = "accountability";
std::string interests_block_of(const Id<Party>& party);
std::string option_block_of(const Id<Option>& option);

}  // namespace entente
