#pragma once
#include "capabilities/escalations/write_up.h"
#include "capabilities/issues/issue.h"
#include "foundation/describe/shape_of.h"

#include <cstdint>

namespace entente {

/// A disagreement that goes up only together: written by all its sides, signed by all over one text, settled by
/// counterparts together, and closed with a reason that everybody can read.
struct Escalation;

enum class EscalationState {
    drafting,
    awaiting_signatures,
    submitted,
    with_counterparts,
    resolved,
    published,
    closed,
    solved_in_drafting,
    withdrawn
};
BOOST_DESCRIBE_ENUM(EscalationState, drafting, awaiting_signatures, submitted, with_counterparts, resolved, published,
    closed, solved_in_drafting, withdrawn)

/// One side's author and what they agreed to.
struct EscalationSide {
    Id<Party> party;
    std::string name;  ///< the company's short name
    std::optional<Id<Person>> person;
    std::string person_name;
    std::string function;  ///< what they work on, as it stood when they came in
    bool on_paper = false;
    bool acknowledged = false;
    bool withdraws = false;
};
BOOST_DESCRIBE_STRUCT(
    EscalationSide, (), (party, name, person, person_name, function, on_paper, acknowledged, withdraws))

/// A receiver at the level that holds it now.
struct Receiver {
    Id<Seat> seat;
    Id<Party> party;
    std::string party_name;
    std::optional<Id<Person>> person;
    std::string name;
    bool on_paper = false;
    std::optional<Instant> taken_up_at;
};
BOOST_DESCRIBE_STRUCT(Receiver, (), (seat, party, party_name, person, name, on_paper, taken_up_at))

/// One party's yes to one text. Recorded by hand for a paper party, and marked as such for ever.
struct Signature {
    Id<Party> party;
    std::string party_name;
    std::string name;
    Instant at;
    bool on_paper = false;
    std::optional<std::string> evidence;     ///< on paper: where the signed sheet is
    std::optional<Day> signed_on;            ///< on paper
    std::optional<std::string> recorded_by;  ///< on paper
};
BOOST_DESCRIBE_STRUCT(Signature, (), (party, party_name, name, at, on_paper, evidence, signed_on, recorded_by))

struct ResolutionText {
    std::optional<Id<Option>> option;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ResolutionText, (), (option, text))

namespace describe {
template <>
inline constexpr auto notes<ResolutionText> = std::to_array<Note>(
    {{.field = "option", .says = "The option chosen, if it is one of those written up"},
        {.field = "text", .says = "What is decided", .least = 3, .most = 10'000, .multiline = true}});
}  // namespace describe

struct Resolution {
    ResolutionText proposed;
    std::string hash;
    std::vector<Signature> signatures;
};
BOOST_DESCRIBE_STRUCT(Resolution, (), (proposed, hash, signatures))

/// What one receiver tried and why it is stuck: the price of moving up.
struct MoveUpText {
    Id<Party> party;
    std::string name;
    std::string tried;
    std::string stuck;
};
BOOST_DESCRIBE_STRUCT(MoveUpText, (), (party, name, tried, stuck))

/// Why it was decided so. A bare order leaves people guessing who won.
struct Rationale {
    std::string decision;
    std::string how_decided;
    std::string assumptions;
    std::string criteria;
    std::string trade_offs;
    std::string given_up;
    std::string would_change_if;
    std::vector<std::string> told;
    bool applies_to_future = false;
};
BOOST_DESCRIBE_STRUCT(Rationale, (),
    (decision, how_decided, assumptions, criteria, trade_offs, given_up, would_change_if, told, applies_to_future))

namespace describe {
template <>
inline constexpr auto notes<Rationale> = std::to_array<Note>(
    {{.field = "decision", .says = "What was chosen", .most = 5'000, .multiline = true},
        {.field = "how_decided", .says = "How the deciders came to it", .most = 5'000, .multiline = true},
        {.field = "assumptions", .says = "What was taken for granted", .most = 5'000, .multiline = true},
        {.field = "criteria", .says = "Which criteria were used", .most = 5'000, .multiline = true},
        {.field = "trade_offs", .says = "What was weighed against what", .most = 5'000, .multiline = true},
        {.field = "given_up", .says = "What was given up", .most = 5'000, .multiline = true},
        {.field = "would_change_if", .says = "What would change the answer", .most = 5'000, .multiline = true},
        {.field = "told", .says = "Who must hear it", .most = 50},
        {.field = "applies_to_future", .says = "Whether it guides later cases of the kind"}});
}  // namespace describe

struct RationaleDraft {
    Rationale text;
    std::vector<Id<Party>> accepted_by;  ///< the drafter's own party first
};
BOOST_DESCRIBE_STRUCT(RationaleDraft, (), (text, accepted_by))

/// Everything that stands about one escalation, folded from its entries.
struct EscalationCase {
    Id<Escalation> id;
    Id<Issue> issue;
    Id<Alliance> alliance;
    Id<Room> room;
    EscalationState state{};
    int level = 0;  ///< 0 until it is submitted
    std::string theme;
    std::vector<EscalationSide> sides;
    WriteUp write_up;
    std::string content_hash;
    std::vector<Signature> signatures;
    std::optional<Address> held_by;  ///< the level that it has reached; the write-up keeps where it was first sent
    std::vector<Receiver> receivers;
    std::optional<Resolution> resolution;
    std::vector<MoveUpText> move_up;
    std::optional<RationaleDraft> rationale;
    Instant drafted_at;
    std::optional<Instant> submitted_at;
    std::optional<Instant> level_since;
    std::optional<Instant> decided_at;
    std::optional<Instant> published_at;
    std::optional<Instant> closed_at;
    std::vector<BlockChange> blocks;
};
BOOST_DESCRIBE_STRUCT(EscalationCase, (),
    (id, issue, alliance, room, state, level, theme, sides, write_up, content_hash, signatures, held_by, receivers,
        resolution, move_up, rationale, drafted_at, submitted_at, level_since, decided_at, published_at, closed_at,
        blocks))

std::vector<SideName> side_names(const EscalationCase& escalation);
const EscalationSide* side_of(const EscalationCase& escalation, const Id<Person>& person);
const EscalationSide* side_of(const EscalationCase& escalation, const Id<Party>& party);
const Receiver* receiver_of(const EscalationCase& escalation, const Id<Person>& person);
/// Whether it is still being written, signatures included.
bool being_drafted(const EscalationCase& escalation);
/// Who acts for a company now: its author until it is submitted, then its receiver. Nobody: it is on paper.
std::optional<Id<Person>> speaker_for(const EscalationCase& escalation, const Id<Party>& party);
/// Who decides now: the receivers, or while it is being drafted the authors themselves.
bool decides(const EscalationCase& escalation, const Id<Person>& person);
std::optional<Id<Party>> party_of(const EscalationCase& escalation, const Id<Person>& person);
bool has_signed(const std::vector<Signature>& signatures, const Id<Party>& party);
/// The parties without a signature.
std::vector<std::string> unsigned_sides(const EscalationCase& escalation);

}  // namespace entente
