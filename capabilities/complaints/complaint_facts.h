#pragma once
#include "capabilities/complaints/complaint.h"
#include "foundation/record/entry.h"

/// What can happen to a shared complaint. All of it in a room of the alliance managers and sponsors.
namespace entente {

struct ComplaintShared {
    static constexpr record::Kind kind{"complaint.shared"};
    Id<Alliance> alliance;
    Id<Party> party;
    std::string heard_in;
    std::string gist;
    Day heard_on;
    std::vector<ComplaintReader> readers;
};
BOOST_DESCRIBE_STRUCT(ComplaintShared, (), (alliance, party, heard_in, gist, heard_on, readers))

struct ComplaintTriaged {
    static constexpr record::Kind kind{"complaint.triaged"};
    Id<Party> party;
    Triage triage{};
    std::string because;
};
BOOST_DESCRIBE_STRUCT(ComplaintTriaged, (), (party, triage, because))

struct ComplaintFindingNoted {
    static constexpr record::Kind kind{"complaint.finding-noted"};
    Id<Party> party;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ComplaintFindingNoted, (), (party, text))

/// One side's conclusion, and its yes to it; the others are asked anew.
struct ComplaintConclusionProposed {
    static constexpr record::Kind kind{"complaint.conclusion-proposed"};
    Id<Party> party;
    Conclusion conclusion;
};
BOOST_DESCRIBE_STRUCT(ComplaintConclusionProposed, (), (party, conclusion))

struct ComplaintConclusionAgreed {
    static constexpr record::Kind kind{"complaint.conclusion-agreed"};
    Id<Party> party;
};
BOOST_DESCRIBE_STRUCT(ComplaintConclusionAgreed, (), (party))

struct ComplaintToldBack {
    static constexpr record::Kind kind{"complaint.told-back"};
    std::string words;
};
BOOST_DESCRIBE_STRUCT(ComplaintToldBack, (), (words))

}  // namespace entente
