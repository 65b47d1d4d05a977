#pragma once
#include "capabilities/escalations/escalation.h"
#include "foundation/access/command.h"
#include "foundation/describe/shape_of.h"

/// How a case comes back to its authors: with a coach's questions, or opened again by new facts.
/// (Coaching before deciding: J. Weiss and J. Hughes, "Want Collaboration? Accept and Actively Manage Conflict", HBR,
/// March 2005.)
namespace entente {

struct ReturnAsked {
    std::vector<std::string> symptoms;
    std::vector<std::string> prompts;
    std::string request;
    Day back_by;
};
BOOST_DESCRIBE_STRUCT(ReturnAsked, (), (symptoms, prompts, request, back_by))

struct ReopeningAsked {
    std::string new_facts;
};
BOOST_DESCRIBE_STRUCT(ReopeningAsked, (), (new_facts))

namespace describe {
template <>
inline constexpr auto notes<ReturnAsked> = std::to_array<Note>(
    {{.field = "symptoms", .says = "What you hear, as codes of the catalogue, CP01 to CP14", .most = 14},
        {.field = "prompts", .says = "The questions that they go back with", .most = 12},
        {.field = "request", .says = "What you ask them to work on", .most = 3'000, .multiline = true},
        {.field = "back_by", .says = "By when they come back"}});
template <>
inline constexpr auto notes<ReopeningAsked> = std::to_array<Note>({{.field = "new_facts",
    .says = "What is known now that was not known when it was decided",
    .least = 3,
    .most = 5'000,
    .multiline = true}});
}  // namespace describe

/// Gives it back to its authors with questions instead of an answer. Nobody decides it until they have signed again.
void return_for_work(access::Command& command, const Id<Escalation>& id, const ReturnAsked& asked);
/// One side's yes. When all sides have agreed, it goes on as a draft of its own, linked to the closed case.
void agree_to_reopen(access::Command& command, const Id<Escalation>& id, const ReopeningAsked& asked);

}  // namespace entente
