#pragma once
#include "capabilities/escalations/drafting_actions.h"
#include "foundation/describe/shape_of.h"

/// The verbs of settling it: counterparts together, with a reason that is published.
namespace entente {

struct ResolutionSigned {
    std::string hash;
};
BOOST_DESCRIBE_STRUCT(ResolutionSigned, (), (hash))

namespace describe {
template <>
inline constexpr auto notes<ResolutionSigned> = std::to_array<Note>(
    {{.field = "hash", .says = "The digest of the resolution that was read", .least = 64, .most = 64}});
}  // namespace describe

/// What one company decides by its last word, and how it heard the other before.
struct SayFinally {
    ResolutionText proposed;
    std::string consulted;
    Day consulted_on;
};
BOOST_DESCRIBE_STRUCT(SayFinally, (), (proposed, consulted, consulted_on))

namespace describe {
template <>
inline constexpr auto notes<SayFinally> = std::to_array<Note>({{.field = "proposed", .says = "What is decided"},
    {.field = "consulted",
        .says = "What the other side said, so that it would recognise it",
        .least = 20,
        .most = 5'000,
        .multiline = true},
    {.field = "consulted_on", .says = "The day on which you heard them"}});
}  // namespace describe

struct MoveUp {
    std::string tried;
    std::string stuck;
    std::optional<Id<Forum>> forum;  ///< where to, when a pair of counterparts holds it
};
BOOST_DESCRIBE_STRUCT(MoveUp, (), (tried, stuck, forum))

namespace describe {
template <>
inline constexpr auto notes<MoveUp> = std::to_array<Note>(
    {{.field = "tried", .says = "What you tried together", .least = 3, .most = 5'000, .multiline = true},
        {.field = "stuck", .says = "Why you are stuck", .least = 3, .most = 5'000, .multiline = true},
        {.field = "forum", .says = "The forum that it goes to, when a pair of counterparts holds it"}});
}  // namespace describe

void take_up(access::Command& command, const Id<Escalation>& id);
/// Proposes a resolution and signs it; a new proposal takes the place of the old one and its signatures.
void propose_resolution(access::Command& command, const Id<Escalation>& id, const ResolutionText& proposed);
void sign_resolution(access::Command& command, const Id<Escalation>& id, const std::string& hash);
/// Resolves it alone, by a right to the last word that both companies agree on, after consulting the other.
void say_finally(access::Command& command, const Id<Escalation>& id, const SayFinally& said);
/// The last word in force that the viewer's company has on its theme.
std::optional<FinalSayRight> final_say_for(const access::Reader& reader, const EscalationCase& escalation);
/// Records that the receiver of a paper party signed the proposed resolution on paper.
void record_resolution_on_paper(access::Command& command, const Id<Escalation>& id, const SignedOnPaper& paper);
/// One counterpart's "what we tried, why we are stuck". It moves when all counterparts have written theirs.
void move_up(access::Command& command, const Id<Escalation>& id, const MoveUp& asked);
/// After the resolution by a receiver; while drafting by an author, when they have found the answer themselves.
void draft_rationale(access::Command& command, const Id<Escalation>& id, const Rationale& rationale);
/// The counterpart's yes; the last one publishes the reason to everybody in the alliance.
void accept_rationale(access::Command& command, const Id<Escalation>& id);
/// An author has read the reason; nobody has to agree with it. The last one closes the escalation.
void acknowledge(access::Command& command, const Id<Escalation>& id);

}  // namespace entente
