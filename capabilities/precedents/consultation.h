#pragma once
#include "capabilities/issues/issue.h"
#include "capabilities/precedents/precedent.h"

/// That the people in an issue look at a precedent, and what they make of it.
namespace entente {

/// What one side makes of it. `applies` is open until somebody has read it through.
struct PrecedentVerdict {
    std::optional<bool> applies;
    std::string why;
    bool helped = false;
};
BOOST_DESCRIBE_STRUCT(PrecedentVerdict, (), (applies, why, helped))

namespace describe {
template <>
inline constexpr auto notes<PrecedentVerdict> = std::to_array<Note>(
    {{.field = "applies", .says = "Whether it applies here; left out until you have read it"},
        {.field = "why", .says = "What is alike, or what is different this time", .most = 1'000, .multiline = true},
        {.field = "helped", .says = "Whether it helped you to think, applied or not"}});
}  // namespace describe

struct SideVerdict {
    Id<Party> party;
    PrecedentVerdict verdict;
};
BOOST_DESCRIBE_STRUCT(SideVerdict, (), (party, verdict))

struct Consultation {
    Id<Escalation> precedent;
    Id<Issue> issue;
    std::vector<SideVerdict> sides;
};
BOOST_DESCRIBE_STRUCT(Consultation, (), (precedent, issue, sides))

inline constexpr Refusal verdict_without_reason{
    Because::malformed, "precedent-verdict-reason", "Say in a sentence what is alike, or what is different this time."};

Obstacle obstacle_to_consulting(const IssueCase& issue, const Id<Person>& person);
Obstacle obstacle_to_verdict(const PrecedentVerdict& verdict);
/// That side's verdict takes the place of its former one.
void give_verdict(Consultation& consultation, const Id<Party>& party, const PrecedentVerdict& verdict);
/// At least one side says so.
bool has_helped(const Consultation& consultation);

}  // namespace entente
