#pragma once
#include "capabilities/issues/method.h"
#include "foundation/record/entry.h"

/// What the people in an issue write down at the steps of the method. All of it in the issue's case room.
namespace entente {

/// They move on, or back: the steps can be revisited.
struct IssueStepEntered {
    static constexpr record::Kind kind{"issue.step-entered"};
    Step step{};
};
BOOST_DESCRIBE_STRUCT(IssueStepEntered, (), (step))

struct IssueQuestionWorded {
    static constexpr record::Kind kind{"issue.question-worded"};
    std::string question;
};
BOOST_DESCRIBE_STRUCT(IssueQuestionWorded, (), (question))

struct IssueInterestsWritten {
    static constexpr record::Kind kind{"issue.interests-written"};
    Id<Party> party;
    std::string need;
    std::string position;
    std::string must_have;
    std::string can_flex;
};
BOOST_DESCRIBE_STRUCT(IssueInterestsWritten, (), (party, need, position, must_have, can_flex))

/// Who writes a claim agrees with it.
struct IssueClaimWritten {
    static constexpr record::Kind kind{"issue.claim-written"};
    Id<Claim> claim;
    Id<Party> party;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(IssueClaimWritten, (), (claim, party, text))

struct IssueClaimJudged {
    static constexpr record::Kind kind{"issue.claim-judged"};
    Id<Claim> claim;
    Id<Party> party;
    bool agrees = false;
    std::string remark;
};
BOOST_DESCRIBE_STRUCT(IssueClaimJudged, (), (claim, party, agrees, remark))

struct IssueClaimTakenBack {
    static constexpr record::Kind kind{"issue.claim-taken-back"};
    Id<Claim> claim;
};
BOOST_DESCRIBE_STRUCT(IssueClaimTakenBack, (), (claim))

struct IssueContributionNamed {
    static constexpr record::Kind kind{"issue.contribution-named"};
    Id<Contribution> contribution;
    Id<Party> party;
    std::optional<Id<Party>> of;
    ContributionKind contribution_kind{};
    std::string text;
};
BOOST_DESCRIBE_STRUCT(IssueContributionNamed, (), (contribution, party, of, contribution_kind, text))

struct IssueContributionTakenBack {
    static constexpr record::Kind kind{"issue.contribution-taken-back"};
    Id<Contribution> contribution;
};
BOOST_DESCRIBE_STRUCT(IssueContributionTakenBack, (), (contribution))

/// One side calls the list of contributions complete; another contribution opens it again for all.
struct IssueAnalysed {
    static constexpr record::Kind kind{"issue.analysed"};
    Id<Party> party;
};
BOOST_DESCRIBE_STRUCT(IssueAnalysed, (), (party))

struct IssueAccountabilityNoted {
    static constexpr record::Kind kind{"issue.accountability-noted"};
    std::string text;
};
BOOST_DESCRIBE_STRUCT(IssueAccountabilityNoted, (), (text))

struct IssueActionAgreed {
    static constexpr record::Kind kind{"issue.action-agreed"};
    Id<AgreedAction> action;
    Id<Party> party;
    std::string text;
    Day due;
};
BOOST_DESCRIBE_STRUCT(IssueActionAgreed, (), (action, party, text, due))

struct IssueActionDropped {
    static constexpr record::Kind kind{"issue.action-dropped"};
    Id<AgreedAction> action;
};
BOOST_DESCRIBE_STRUCT(IssueActionDropped, (), (action))

struct IssueOptionWritten {
    static constexpr record::Kind kind{"issue.option-written"};
    Id<Option> option;
    Id<Party> party;
    bool joint = false;
    std::string title;
    std::string description;
    std::optional<std::string> pattern;
};
BOOST_DESCRIBE_STRUCT(IssueOptionWritten, (), (option, party, joint, title, description, pattern))

/// It stays readable; nobody chooses it while it is aside.
struct IssueOptionSetAside {
    static constexpr record::Kind kind{"issue.option-set-aside"};
    Id<Option> option;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(IssueOptionSetAside, (), (option, reason))

struct IssueOptionBroughtBack {
    static constexpr record::Kind kind{"issue.option-brought-back"};
    Id<Option> option;
};
BOOST_DESCRIBE_STRUCT(IssueOptionBroughtBack, (), (option))

struct IssueOptionRated {
    static constexpr record::Kind kind{"issue.option-rated"};
    Id<Option> option;
    Id<Party> party;
    int meets = 0;
};
BOOST_DESCRIBE_STRUCT(IssueOptionRated, (), (option, party, meets))

struct IssueCriterionNamed {
    static constexpr record::Kind kind{"issue.criterion-named"};
    Id<Criterion> criterion;
    std::string text;
    CriterionSource source{};
};
BOOST_DESCRIBE_STRUCT(IssueCriterionNamed, (), (criterion, text, source))

struct IssueCriterionDropped {
    static constexpr record::Kind kind{"issue.criterion-dropped"};
    Id<Criterion> criterion;
};
BOOST_DESCRIBE_STRUCT(IssueCriterionDropped, (), (criterion))

}  // namespace entente
