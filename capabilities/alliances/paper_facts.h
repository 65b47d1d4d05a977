#pragma once
#include "capabilities/alliances/paper.h"
#include "foundation/record/entry.h"

/// What can happen to a signature on paper, in the room of what was signed; the subject is the signature.
namespace entente {

struct PaperSigned {
    static constexpr record::Kind kind{"paper.signed"};
    Id<Alliance> alliance;
    Id<Party> party;
    PaperAbout about;
    std::string who;
    Day signed_on;
    std::string evidence;
};
BOOST_DESCRIBE_STRUCT(PaperSigned, (), (alliance, party, about, who, signed_on, evidence))

/// The company has joined, and its alliance manager is asked whether this is its signature.
struct PaperPresented {
    static constexpr record::Kind kind{"paper.presented"};
    Id<Person> person;
};
BOOST_DESCRIBE_STRUCT(PaperPresented, (), (person))

struct PaperConfirmed {
    static constexpr record::Kind kind{"paper.confirmed"};
};
BOOST_DESCRIBE_STRUCT(PaperConfirmed, (), ())

struct PaperContested {
    static constexpr record::Kind kind{"paper.contested"};
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(PaperContested, (), (reason))

}  // namespace entente
