#pragma once
#include "capabilities/issues/issue.h"
#include "foundation/record/entry.h"

/// What can happen to an issue. All of it in the issue's case room.
namespace entente {

struct IssueOpened {
    static constexpr record::Kind kind{"issue.opened"};
    Id<Alliance> alliance;
    std::string question;
    std::string theme;
    std::string about;
    std::vector<IssueSide> sides;
};
BOOST_DESCRIBE_STRUCT(IssueOpened, (), (alliance, question, theme, about, sides))

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

/// Another seat of a company speaks for it from now on.
struct IssueHandedOver {
    static constexpr record::Kind kind{"issue.handed-over"};
    Id<Party> party;
    std::optional<Id<Person>> from;  ///< absent: it was on paper
    Id<Seat> seat;
    Id<Person> person;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(IssueHandedOver, (), (party, from, seat, person, name))

/// The people in it draft a joint escalation of it.
struct IssueEscalated {
    static constexpr record::Kind kind{"issue.escalated"};
    Id<Subject> escalation;
};
BOOST_DESCRIBE_STRUCT(IssueEscalated, (), (escalation))

}  // namespace entente
