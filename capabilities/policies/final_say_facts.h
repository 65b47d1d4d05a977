#pragma once
#include "capabilities/policies/final_say.h"
#include "foundation/record/entry.h"

/// What can happen to a right to the last word, in the joint room.
namespace entente {

/// By an alliance manager, whose company agrees by it.
struct FinalSayProposed {
    static constexpr record::Kind kind{"final-say.proposed"};
    Id<Alliance> alliance;
    Id<Party> by;
    std::string name;  ///< of the company that has it
    FinalSayAsked right;
    std::vector<Id<Person>> asked;  ///< the alliance managers of the others
};
BOOST_DESCRIBE_STRUCT(FinalSayProposed, (), (alliance, by, name, right, asked))

struct FinalSayAgreed {
    static constexpr record::Kind kind{"final-say.agreed"};
    Id<Party> by;
};
BOOST_DESCRIBE_STRUCT(FinalSayAgreed, (), (by))

struct FinalSayEnded {
    static constexpr record::Kind kind{"final-say.ended"};
    Id<Party> by;
};
BOOST_DESCRIBE_STRUCT(FinalSayEnded, (), (by))

}  // namespace entente
