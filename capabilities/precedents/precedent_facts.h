#pragma once
#include "capabilities/precedents/consultation.h"
#include "foundation/record/entry.h"

/// What can happen to a precedent after the publication that set it.
namespace entente {

/// In the joint room.
struct PrecedentStandingSaid {
    static constexpr record::Kind kind{"precedent.standing-proposed"};
    Id<Party> party;
    PrecedentStanding standing;
    std::vector<Id<Person>> asked;  ///< the alliance managers of the other sides
};
BOOST_DESCRIBE_STRUCT(PrecedentStandingSaid, (), (party, standing, asked))

/// In the case room of the issue that looks for guidance.
struct PrecedentConsulted {
    static constexpr record::Kind kind{"precedent.consulted"};
    Id<Alliance> alliance;
    Id<Issue> issue;
    std::string question;  ///< of the precedent
    Id<Party> party;
    PrecedentVerdict verdict;
};
BOOST_DESCRIBE_STRUCT(PrecedentConsulted, (), (alliance, issue, question, party, verdict))

}  // namespace entente
