#pragma once
#include "capabilities/alliances/party.h"
#include "foundation/base/instant.h"
#include "foundation/record/entry.h"

#include <boost/describe.hpp>

#include <string>

namespace entente {

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
