#pragma once
#include "capabilities/alliances/alliance.h"
#include "foundation/record/entry.h"

/// What can happen to an alliance, in its joint room; the subject is the alliance.
namespace entente {

struct AllianceFounded {
    static constexpr record::Kind kind{"alliance.founded"};
    std::string slug;
    std::string name;
    std::string type;
    Tier tier{};
    Phase phase{};
    Day effective_date;
    std::optional<std::string> north_star;
};
BOOST_DESCRIBE_STRUCT(AllianceFounded, (), (slug, name, type, tier, phase, effective_date, north_star))

/// Described anew; the slug stays, so that links go on working.
struct AllianceDescribed {
    static constexpr record::Kind kind{"alliance.described"};
    std::string name;
    std::string type;
    Tier tier{};
    Phase phase{};
    Day effective_date;
    std::optional<std::string> north_star;
};
BOOST_DESCRIBE_STRUCT(AllianceDescribed, (), (name, type, tier, phase, effective_date, north_star))

}  // namespace entente
