#pragma once
#include "capabilities/patterns/alert_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

namespace entente {

/// What became of an alert that was set aside.
struct Acknowledgement {
    std::string code;
    Day on;
    std::string reason;
    std::string party_name;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(Acknowledgement, (), (code, on, reason, party_name, at))

std::vector<store::Migration> alert_migrations();
void keep_alert_views(record::FactBook& facts);

/// For the clock: every alliance that has cases, and whether an alert on a code was raised on a day.
std::vector<Id<Alliance>> alliances_with_cases(store::Tables& tables);
bool was_raised(store::Tables& tables, const Id<Alliance>& alliance, std::string_view code, Day on);

std::vector<Acknowledgement> acknowledgements_of(const access::Reader& reader, const Id<Alliance>& alliance);

}  // namespace entente
