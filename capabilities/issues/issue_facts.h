#pragma once
#include "capabilities/issues/facts_of.h"
#include "capabilities/issues/issue.h"
#include "capabilities/issues/method_facts.h"
#include "foundation/record/entry.h"

/// What can happen to an issue. All of it in the issue's case room.
namespace entente {

struct IssueOpened {
    static constexpr record::Kind kind{"issue.opened"};
    Id<Alliance> alliance;
    std::string question;
    std::string theme;
    Work hangs_on = Work::something_else;
    std::string about;
    std::vector<IssueSide> sides;
};
BOOST_DESCRIBE_STRUCT(IssueOpened, (), (alliance, question, theme, hangs_on, about, sides))

struct IssueAccepted {
    static constexpr record::Kind kind{"issue.accepted"};
    Id<Party> party;
};
BOOST_DESCRIBE_STRUCT(IssueAccepted, (), (party))

/// One side agrees to withdraw; the issue is withdrawn once all have.
struct IssueWithdrawalAgreed {
    static constexpr record::Kind kind{"issue.withdrawal-agreed"};
    Id<Party> party;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(IssueWithdrawalAgreed, (), (party, reason))

/// One side proposes an answer, or changes what it proposed: the others are asked anew.
struct IssueSettlementProposed {
    static constexpr record::Kind kind{"issue.settlement-proposed"};
    Id<Party> party;
    Id<Option> option;
    std::string because;
};
BOOST_DESCRIBE_STRUCT(IssueSettlementProposed, (), (party, option, because))

/// The issue is settled once all have agreed.
struct IssueSettlementAgreed {
    static constexpr record::Kind kind{"issue.settlement-agreed"};
    Id<Party> party;
};
BOOST_DESCRIBE_STRUCT(IssueSettlementAgreed, (), (party))

struct IssueParkingProposed {
    static constexpr record::Kind kind{"issue.parking-proposed"};
    Id<Party> party;
    Day until;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(IssueParkingProposed, (), (party, until, reason))

/// The issue is parked once all have agreed.
struct IssueParkingAgreed {
    static constexpr record::Kind kind{"issue.parking-agreed"};
    Id<Party> party;
};
BOOST_DESCRIBE_STRUCT(IssueParkingAgreed, (), (party))

/// The day for which it was parked has come.
struct IssueResumed {
    static constexpr record::Kind kind{"issue.resumed"};
    Day on;
};
BOOST_DESCRIBE_STRUCT(IssueResumed, (), (on))

/// Another seat of a company speaks for it from now on.
struct IssueHandedOver {
    static constexpr record::Kind kind{"issue.handed-over"};
    Id<Party> party;
    std::optional<Id<Person>> from;  ///< absent: it was on paper
    Id<Seat> seat;
    Id<Person> person;
    std::string name;
    std::string function;
};
BOOST_DESCRIBE_STRUCT(IssueHandedOver, (), (party, from, seat, person, name, function))

/// Nobody of the other side has answered for so many days on which both work: the alliance managers are told.
struct IssueLeftUnanswered {
    static constexpr record::Kind kind{"issue.left-unanswered"};
    int shared_days = 0;
    std::vector<Id<Person>> managers;
};
BOOST_DESCRIBE_STRUCT(IssueLeftUnanswered, (), (shared_days, managers))

/// The people in it draft a joint escalation of it.
struct IssueEscalated {
    static constexpr record::Kind kind{"issue.escalated"};
    Id<Subject> escalation;
};
BOOST_DESCRIBE_STRUCT(IssueEscalated, (), (escalation))

/// All of them, those of the method included.
using IssueFacts = FactsOf<IssueOpened, IssueAccepted, IssueHandedOver, IssueStepEntered, IssueQuestionWorded,
    IssueInterestsWritten, IssueClaimWritten, IssueClaimJudged, IssueClaimTakenBack, IssueContributionNamed,
    IssueContributionTakenBack, IssueAnalysed, IssueAccountabilityNoted, IssueActionAgreed, IssueActionDropped,
    IssueOptionWritten, IssueOptionSetAside, IssueOptionBroughtBack, IssueOptionRated, IssueCriterionNamed,
    IssueCriterionDropped, IssueSettlementProposed, IssueSettlementAgreed, IssueParkingProposed, IssueParkingAgreed,
    IssueResumed, IssueLeftUnanswered, IssueWithdrawalAgreed, IssueEscalated>;

}  // namespace entente
