#pragma once
#include "capabilities/alliances/party.h"
#include "foundation/base/instant.h"
#include "foundation/describe/shape_of.h"

#include <boost/describe.hpp>

#include <array>
#include <optional>
#include <string>
#include <vector>

/// What two sides write down while they work a disagreement out by one common method: question, interests, facts,
/// contributions, options, criteria, choice. (J. Weiss and J. Hughes, "Want Collaboration? Accept and Actively Manage
/// Conflict", HBR, March 2005; contributions before accountability: "Simple Rules for Making Alliances Work", HBR,
/// November 2007.)
namespace entente {

struct Claim;
struct Contribution;
struct Option;
struct Criterion;
struct AgreedAction;

/// The steps of the method. They can be revisited in any order.
enum class Step { question, interests, facts, contributions, options, criteria, choice };
BOOST_DESCRIBE_ENUM(Step, question, interests, facts, contributions, options, criteria, choice)

struct StepEntered {
    Step step{};
    Instant at;
};
BOOST_DESCRIBE_STRUCT(StepEntered, (), (step, at))

/// What one side needs, in its own words; a position is worth nothing without its reason.
struct Interests {
    std::string need;       ///< what it needs, and why
    std::string position;   ///< what it asked for at first
    std::string must_have;  ///< without which no answer works for it
    std::string can_flex;   ///< where it can give
};
BOOST_DESCRIBE_STRUCT(Interests, (), (need, position, must_have, can_flex))

namespace describe {
template <>
inline constexpr auto notes<Interests> = std::to_array<Note>(
    {{.field = "need", .says = "What your side needs, and why", .least = 3, .most = 5'000, .multiline = true},
        {.field = "position", .says = "What your side asked for at first", .most = 2'000, .multiline = true},
        {.field = "must_have", .says = "Without which no answer works for you", .most = 2'000, .multiline = true},
        {.field = "can_flex", .says = "Where you can give", .most = 2'000, .multiline = true}});
}  // namespace describe

struct SideInterests {
    Id<Party> party;
    Interests words;
};
BOOST_DESCRIBE_STRUCT(SideInterests, (), (party, words))

/// How one side takes a claim.
struct Judgement {
    Id<Party> party;
    bool agrees = false;
    std::string remark;
};
BOOST_DESCRIBE_STRUCT(Judgement, (), (party, agrees, remark))

/// A statement of fact, agreed by all sides or disputed by one.
struct ClaimText {
    Id<Claim> id;
    Id<Party> by;
    std::string text;
    std::vector<Judgement> judged;
};
BOOST_DESCRIBE_STRUCT(ClaimText, (), (id, by, text, judged))

enum class ContributionKind { act, omission, assumption, priority_change, delay };
BOOST_DESCRIBE_ENUM(ContributionKind, act, omission, assumption, priority_change, delay)

/// What somebody did or failed to do that added to the problem. `of` the writer's own side: an own contribution; of
/// another: an observed one; of nobody: a circumstance.
struct ContributionText {
    Id<Contribution> id;
    Id<Party> by;
    std::optional<Id<Party>> of;
    ContributionKind kind{};
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ContributionText, (), (id, by, of, kind, text))

struct ActionText {
    Id<AgreedAction> id;
    Id<Party> party;
    std::string text;
    Day due;
};
BOOST_DESCRIBE_STRUCT(ActionText, (), (id, party, text, due))

/// How far an option meets one side's interests: 0 not, 1 in part, 2 fully; rated by that side.
struct Rating {
    Id<Party> party;
    int meets = 0;
};
BOOST_DESCRIBE_STRUCT(Rating, (), (party, meets))

struct IssueOption {
    Id<Option> id;
    Id<Party> by;
    bool joint = false;  ///< found together: it counts for every side
    std::string title;
    std::string description;
    std::optional<std::string> pattern;    ///< code of the catalogue of option patterns, "OP03"
    std::optional<std::string> set_aside;  ///< why it is no longer looked at
    std::vector<Rating> ratings;
};
BOOST_DESCRIBE_STRUCT(IssueOption, (), (id, by, joint, title, description, pattern, set_aside, ratings))

/// Where a criterion comes from: outside of both sides wherever that can be.
enum class CriterionSource { standard, market, law, past_practice, joint_goal };
BOOST_DESCRIBE_ENUM(CriterionSource, standard, market, law, past_practice, joint_goal)

struct CriterionText {
    Id<Criterion> id;
    std::string text;
    CriterionSource source{};
};
BOOST_DESCRIBE_STRUCT(CriterionText, (), (id, text, source))

/// The answer that one side proposes and all agree to: settled where it arose.
struct Settlement {
    Id<Option> option;
    std::string because;  ///< the short reason
    std::vector<Id<Party>> agreed_by;
};
BOOST_DESCRIBE_STRUCT(Settlement, (), (option, because, agreed_by))

/// Put off until a day on which it comes back by itself.
struct Parking {
    Day until;
    std::string reason;
    std::vector<Id<Party>> agreed_by;
};
BOOST_DESCRIBE_STRUCT(Parking, (), (until, reason, agreed_by))

/// Whether every side of `parties` has judged the claim and agrees.
bool is_agreed(const ClaimText& claim, const std::vector<Id<Party>>& parties);
/// Whether a side disagrees.
bool is_disputed(const ClaimText& claim);
/// Whether `code` is one of the catalogue of option patterns, OP01 to OP10.
bool is_option_pattern(std::string_view code);

}  // namespace entente
