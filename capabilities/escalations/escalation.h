#pragma once
#include "capabilities/escalations/write_up.h"
#include "capabilities/issues/issue.h"
#include "capabilities/policies/final_say.h"
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
    returned_for_work,
    resolved,
    published,
    closed,
    solved_in_drafting,
    withdrawn
};
BOOST_DESCRIBE_ENUM(EscalationState, drafting, awaiting_signatures, submitted, with_counterparts, returned_for_work,
    resolved, published, closed, solved_in_drafting, withdrawn)

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

/// A receiver gives it back with questions instead of an answer: bosses who quickly fix disputes teach people to pass
/// everything up.
struct Returned {
    Id<Party> party;
    std::string name;
    std::vector<std::string> symptoms;  ///< codes of the catalogue of coaching prompts, "CP04"
    std::vector<std::string> prompts;   ///< the questions, as the coach asks them
    std::string request;
    Day back_by;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(Returned, (), (party, name, symptoms, prompts, request, back_by, at))

/// What one side's alliance manager takes for the root of it: a code of the catalogue of root causes, "RC03".
struct RootCode {
    Id<Party> party;
    std::string root;
};
BOOST_DESCRIBE_STRUCT(RootCode, (), (party, root))

struct LevelReached {
    int level = 0;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(LevelReached, (), (level, at))

/// One side's yes to opening it again, and the new facts for it.
struct ReopeningText {
    Id<Party> party;
    std::string new_facts;
};
BOOST_DESCRIBE_STRUCT(ReopeningText, (), (party, new_facts))

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

/// It was decided by one company, to which the agreement gives the last word, after it had heard the other.
struct FinallySaid {
    Id<FinalSay> right;
    std::string clause;
    Id<Party> party;
    std::string party_name;
    std::string name;
    std::string consulted;  ///< what the other side said, as the decider understood it
    Day consulted_on;
};
BOOST_DESCRIBE_STRUCT(FinallySaid, (), (right, clause, party, party_name, name, consulted, consulted_on))

/// Somebody who sat where it was decided, and so explains it to their own people.
struct Attendee {
    Id<Person> person;
    Id<Party> party;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Attendee, (), (person, party, name))

/// So many days on which both work may pass before everybody who was there has told it on.
inline constexpr int days_to_tell_on = 3;

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
    std::optional<FinallySaid> final_say;
    std::vector<MoveUpText> move_up;
    std::optional<RationaleDraft> rationale;
    Instant drafted_at;
    std::optional<Instant> submitted_at;
    std::optional<Instant> level_since;
    std::optional<Instant> decided_at;
    std::optional<Instant> published_at;
    std::vector<Attendee> attendees;  ///< since publication, if its reason names who must hear of it
    std::optional<Day> tell_by;       ///< the day by which they have told it on
    std::optional<Instant> closed_at;
    std::vector<LevelReached> levels;  ///< in the order in which it reached them
    std::vector<Returned> returns;
    std::vector<RootCode> roots;               ///< one of each side whose alliance manager has coded it
    std::optional<Instant> root_confirmed_at;  ///< since when it is closed and all of them say the same
    std::optional<Id<Escalation>> reopens;     ///< the closed case that it opens again
    std::optional<Id<Escalation>> reopened_as;
    std::vector<ReopeningText> reopening;
    bool reason_overdue = false;  ///< its deciders have been reminded
    bool aged = false;            ///< it has been said that it lies too long at its level
    std::vector<BlockChange> blocks;
};
BOOST_DESCRIBE_STRUCT(EscalationCase, (),
    (id, issue, alliance, room, state, level, theme, sides, write_up, content_hash, signatures, held_by, receivers,
        resolution, final_say, move_up, rationale, drafted_at, submitted_at, level_since, decided_at, published_at,
        attendees, tell_by, closed_at, levels, returns, roots, root_confirmed_at, reopens, reopened_as, reopening,
        reason_overdue, aged, blocks))

std::vector<SideName> side_names(const EscalationCase& escalation);
const EscalationSide* side_of(const EscalationCase& escalation, const Id<Person>& person);
const EscalationSide* side_of(const EscalationCase& escalation, const Id<Party>& party);
const Receiver* receiver_of(const EscalationCase& escalation, const Id<Person>& person);
/// Whether it is being written, signatures included: for the first time, or returned for work.
bool being_drafted(const EscalationCase& escalation);
/// Whether its authors can still settle it themselves: being written, and not out for signatures.
bool in_authors_hands(const EscalationCase& escalation);
/// The root that all who coded it agree on; nothing while they differ or nobody has.
std::optional<std::string> agreed_root(const EscalationCase& escalation);
/// Whether every side that signs in has coded the same root.
bool all_code_the_same(const EscalationCase& escalation);
/// Whether `code` is one of the catalogue of root causes, RC01 to RC12.
bool is_root(std::string_view code);
/// Whether `code` is one of the catalogue of coaching prompts, CP01 to CP14.
bool is_symptom(std::string_view code);
/// Who acts for a company now: its author until it is submitted, then its receiver. Nobody: it is on paper.
std::optional<Id<Person>> speaker_for(const EscalationCase& escalation, const Id<Party>& party);
/// Who decides now: the receivers, or while it is being drafted the authors themselves.
bool decides(const EscalationCase& escalation, const Id<Person>& person);
std::optional<Id<Party>> party_of(const EscalationCase& escalation, const Id<Person>& person);
bool has_signed(const std::vector<Signature>& signatures, const Id<Party>& party);
/// The parties without a signature.
std::vector<std::string> unsigned_sides(const EscalationCase& escalation);

}  // namespace entente
