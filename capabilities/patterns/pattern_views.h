#pragma once
#include "capabilities/issues/issue.h"
#include "capabilities/patterns/coded_case.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

namespace entente {

/// One case of an alliance in its register: what patterns are made of, and its question if the viewer may read it.
struct RegisteredCase {
    Id<Subject> id;
    std::optional<std::string> question;
    std::optional<Id<Room>> room;  ///< where the viewer reads it
    bool in_joint_room = false;
    CodedCase coded;
};

/// How many issues were opened, and what became of them.
struct IssueCounts {
    int opened = 0;
    int settled = 0;
    int escalated = 0;
    int parked = 0;
    int withdrawn = 0;
};
BOOST_DESCRIBE_STRUCT(IssueCounts, (), (opened, settled, escalated, parked, withdrawn))

/// One side's interests in a case, for reading cases side by side.
struct CaseInterests {
    Id<Subject> id;
    std::string party;
    std::string interests;
};
BOOST_DESCRIBE_STRUCT(CaseInterests, (), (id, party, interests))

std::vector<store::Migration> pattern_migrations();
void keep_pattern_views(record::FactBook& facts);

/// Every case of an alliance whose joint room the viewer reads, by the day on which it was raised. A question comes
/// along only where the viewer reads the case itself.
std::vector<RegisteredCase> register_of(const access::Reader& reader, const Id<Alliance>& alliance);
/// The same without questions, for the clock.
std::vector<CodedCase> coded_cases_of(store::Tables& tables, const Id<Alliance>& alliance);
/// What was opened until the end of `day`, as it stands now.
IssueCounts issues_until(const access::Reader& reader, const Id<Alliance>& alliance, Day day);
/// The interests of these cases, as far as the viewer may read them.
std::vector<CaseInterests> interests_of_cases(
    const access::Reader& reader, const Id<Alliance>& alliance, const std::vector<Id<Subject>>& cases);

}  // namespace entente
