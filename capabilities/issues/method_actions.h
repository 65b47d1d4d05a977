#pragma once
#include "capabilities/issues/method_rules.h"
#include "foundation/access/command.h"

/// The verbs of the method's steps. What a paper party says is recorded by somebody of another side, who names it.
namespace entente {

struct NewClaim {
    std::string text;
    std::optional<Id<Party>> for_party;
};
BOOST_DESCRIBE_STRUCT(NewClaim, (), (text, for_party))

struct NewJudgement {
    bool agrees = false;
    std::string remark;
    std::optional<Id<Party>> for_party;
};
BOOST_DESCRIBE_STRUCT(NewJudgement, (), (agrees, remark, for_party))

struct NewContribution {
    std::optional<Id<Party>> of;
    ContributionKind kind{};
    std::string text;
    std::optional<Id<Party>> for_party;
};
BOOST_DESCRIBE_STRUCT(NewContribution, (), (of, kind, text, for_party))

struct NewAction {
    Id<Party> party;
    std::string text;
    Day due;
};
BOOST_DESCRIBE_STRUCT(NewAction, (), (party, text, due))

struct NewIssueOption {
    std::string title;
    std::string description;
    bool joint = false;
    std::optional<std::string> pattern;
    std::optional<Id<Party>> for_party;
};
BOOST_DESCRIBE_STRUCT(NewIssueOption, (), (title, description, joint, pattern, for_party))

struct NewRating {
    int meets = 0;
    std::optional<Id<Party>> for_party;
};
BOOST_DESCRIBE_STRUCT(NewRating, (), (meets, for_party))

struct NewCriterion {
    std::string text;
    CriterionSource source{};
};
BOOST_DESCRIBE_STRUCT(NewCriterion, (), (text, source))

namespace describe {
inline constexpr Note for_party_note{
    .field = "for_party", .says = "The party that does not sign in and for which this is recorded; else left out"};
template <>
inline constexpr auto notes<NewClaim> = std::to_array<Note>(
    {{.field = "text", .says = "A statement of fact", .least = 3, .most = 2'000, .multiline = true}, for_party_note});
template <>
inline constexpr auto notes<NewJudgement> = std::to_array<Note>({{.field = "agrees",
                                                                     .says = "Whether your side takes it as true"},
    {.field = "remark", .says = "What your side knows differently", .most = 2'000, .multiline = true}, for_party_note});
template <>
inline constexpr auto notes<NewContribution> = std::to_array<Note>(
    {{.field = "of", .says = "Whose part it was; left out, it is a circumstance that nobody chose"},
        {.field = "text", .says = "What was done or left out", .least = 3, .most = 2'000, .multiline = true},
        for_party_note});
template <>
inline constexpr auto notes<NewAction> = std::to_array<Note>({{.field = "party", .says = "The side that does it"},
    {.field = "text", .says = "What it will do", .least = 3, .most = 1'000, .multiline = true}});
template <>
inline constexpr auto notes<NewIssueOption> = std::to_array<Note>(
    {{.field = "title", .says = "The option in a few words", .least = 3, .most = 200},
        {.field = "description", .says = "What would be done", .most = 5'000, .multiline = true},
        {.field = "joint", .says = "Whether both sides found it together"},
        {.field = "pattern", .says = "Code of the pattern that it follows, OP01 to OP10", .least = 4, .most = 4},
        for_party_note});
template <>
inline constexpr auto notes<NewRating> = std::to_array<Note>(
    {{.field = "meets",
         .says = "How far it meets your side's interests: 0 not, 1 in part, 2 fully",
         .least = 0,
         .most = 2},
        for_party_note});
template <>
inline constexpr auto notes<NewCriterion> = std::to_array<Note>(
    {{.field = "text", .says = "What a good answer has to satisfy", .least = 3, .most = 1'000, .multiline = true},
        {.field = "source", .says = "Where the yardstick comes from"}});
}  // namespace describe

void enter_step(access::Command& command, const Id<Issue>& id, Step step);
void word_question(access::Command& command, const Id<Issue>& id, const std::string& question);
void write_interests(access::Command& command, const Id<Issue>& id, const Id<Party>& party, const Interests& words);
Id<Claim> write_claim(access::Command& command, const Id<Issue>& id, const NewClaim& claim);
void judge_claim(access::Command& command, const Id<Issue>& id, const Id<Claim>& claim, const NewJudgement& judged);
void take_back_claim(access::Command& command, const Id<Issue>& id, const Id<Claim>& claim);
Id<Contribution> name_contribution(access::Command& command, const Id<Issue>& id, const NewContribution& named);
void take_back_contribution(access::Command& command, const Id<Issue>& id, const Id<Contribution>& contribution);
void call_analysis_complete(access::Command& command, const Id<Issue>& id);
void note_accountability(access::Command& command, const Id<Issue>& id, const std::string& text);
Id<AgreedAction> agree_action(access::Command& command, const Id<Issue>& id, const NewAction& action);
void drop_action(access::Command& command, const Id<Issue>& id, const Id<AgreedAction>& action);
Id<Option> add_option(access::Command& command, const Id<Issue>& id, const NewIssueOption& option);
void rewrite_option(
    access::Command& command, const Id<Issue>& id, const Id<Option>& option, const NewIssueOption& words);
void set_option_aside(
    access::Command& command, const Id<Issue>& id, const Id<Option>& option, const std::string& reason);
void bring_option_back(access::Command& command, const Id<Issue>& id, const Id<Option>& option);
void rate_option(access::Command& command, const Id<Issue>& id, const Id<Option>& option, const NewRating& rating);
Id<Criterion> name_criterion(access::Command& command, const Id<Issue>& id, const NewCriterion& criterion);
void drop_criterion(access::Command& command, const Id<Issue>& id, const Id<Criterion>& criterion);

}  // namespace entente
