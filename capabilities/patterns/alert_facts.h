#pragma once
#include "capabilities/alliances/party.h"
#include "foundation/base/instant.h"
#include "foundation/record/entry.h"

#include <boost/describe.hpp>

#include <string>
#include <vector>

namespace entente {

/// The same root came back so often that it is a question of strategy. In the joint room, once for each alert.
struct AlertRaised {
    static constexpr record::Kind kind{"alert.raised"};
    Id<Alliance> alliance;
    std::string code;
    std::string name;  ///< of the root
    Day on;
    int cases = 0;
    int coded = 0;
    std::vector<Id<Person>> managers;
};
BOOST_DESCRIBE_STRUCT(AlertRaised, (), (alliance, code, name, on, cases, coded, managers))

/// An alliance manager says why nothing follows from an alert. In the joint room; the alert stays in the log.
struct AlertAcknowledged {
    static constexpr record::Kind kind{"alert.acknowledged"};
    Id<Alliance> alliance;
    Id<Party> party;
    std::string party_name;
    std::string code;
    Day on;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(AlertAcknowledged, (), (alliance, party, party_name, code, on, reason))

}  // namespace entente
