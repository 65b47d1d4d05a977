#pragma once
#include "capabilities/alliances/party.h"
#include "foundation/base/instant.h"
#include "foundation/record/entry.h"

/// What can happen to a party, in the joint room; the subject is the party.
namespace entente {

struct PartyNamed {
    static constexpr record::Kind kind{"party.named"};
    Id<Alliance> alliance;
    std::string name;
    std::string short_name;
    Standing standing{};
    std::optional<Id<Organisation>> organisation;  ///< of the founder's own party
    std::optional<std::string> manager_name;       ///< its alliance manager, as long as it does not sign in
    std::optional<std::string> manager_mail;
};
BOOST_DESCRIBE_STRUCT(PartyNamed, (), (alliance, name, short_name, standing, organisation, manager_name, manager_mail))

/// A link was made with which its alliance manager can confirm. The link itself is a secret and no fact.
struct PartyInvited {
    static constexpr record::Kind kind{"party.invited"};
    std::string name;
    std::string mail;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(PartyInvited, (), (name, mail, expires_at))

/// Its alliance manager confirmed: from here on it is this organisation, and its people sign in.
struct PartyConfirmed {
    static constexpr record::Kind kind{"party.confirmed"};
    Id<Organisation> organisation;
};
BOOST_DESCRIBE_STRUCT(PartyConfirmed, (), (organisation))

}  // namespace entente
