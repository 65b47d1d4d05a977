#pragma once
#include "capabilities/coaching/coaching_views.h"
#include "foundation/access/command.h"
#include "foundation/describe/shape_of.h"

namespace entente {

/// Whom one asks, and for what.
struct AskAbove {
    Id<Seat> seat;
    AskedFor asked_for{};
    std::string stuck;
};
BOOST_DESCRIBE_STRUCT(AskAbove, (), (seat, asked_for, stuck))

struct HowItWent {
    CoachingOutcome outcome{};
    std::string note;
};
BOOST_DESCRIBE_STRUCT(HowItWent, (), (outcome, note))

namespace describe {
template <>
inline constexpr auto notes<AskAbove> = std::to_array<Note>({{.field = "seat", .says = "A seat of your own company"},
    {.field = "asked_for", .says = "Help to get on yourselves, or a decision; nobody decides alone"},
    {.field = "stuck",
        .says = "What makes it hard, in your words; empty when a decision is asked for",
        .most = 3'000,
        .multiline = true}});
template <>
inline constexpr auto notes<HowItWent> = std::to_array<Note>({{.field = "outcome", .says = "How it went on"},
    {.field = "note", .says = "What you take from it, for the two of you", .most = 3'000, .multiline = true}});
}  // namespace describe

CoachingSeen the_coaching(const access::Reader& reader, const Id<Coaching>& id);

/// Opens a room of two and the coaching in it. Who asks for a decision alone has the joint write-up begun instead, as
/// soon as the issue has what one needs; who was asked learns only that one is being prepared.
Id<Coaching> ask_above(access::Command& command, const Id<Issue>& issue, const AskAbove& asked);
void give_questions(access::Command& command, const Id<Coaching>& id, const Questions& questions);
void write_plan(access::Command& command, const Id<Coaching>& id, const std::string& plan);
void note_how_it_went(access::Command& command, const Id<Coaching>& id, const HowItWent& went);

}  // namespace entente
