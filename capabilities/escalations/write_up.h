#pragma once
#include "capabilities/alliances/forum.h"
#include "capabilities/issues/method.h"
#include "foundation/base/instant.h"
#include "foundation/base/refusal.h"
#include "foundation/describe/shape_of.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <vector>

namespace entente {

/// A disagreement written up together, so that what goes up is complete and surprises nobody.
/// (J. Weiss and J. Hughes, "Want Collaboration? Accept and Actively Manage Conflict", HBR, March 2005;
/// "Simple Rules for Making Alliances Work", HBR, November 2007.)
struct Attempt;

/// How an option looks from one side, in that side's words.
struct Weighing {
    Id<Party> party;
    std::string pros;
    std::string cons;
};
BOOST_DESCRIBE_STRUCT(Weighing, (), (party, pros, cons))

struct OptionText {
    Id<Option> id;
    std::string title;
    std::string description;
    std::vector<Weighing> weighed;
};
BOOST_DESCRIBE_STRUCT(OptionText, (), (id, title, description, weighed))

struct AttemptText {
    Id<Attempt> id;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(AttemptText, (), (id, text))

/// What one side says for itself. Only that side writes here.
struct SideText {
    Id<Party> party;
    std::string interests;
    std::string contribution;  ///< what this side itself did that led here
};
BOOST_DESCRIBE_STRUCT(SideText, (), (party, interests, contribution))

enum class AskKind { decision, resources, rule };
BOOST_DESCRIBE_ENUM(AskKind, decision, resources, rule)

struct Ask {
    AskKind kind{};
    std::string text;
};
BOOST_DESCRIBE_STRUCT(Ask, (), (kind, text))

namespace describe {
template <>
inline constexpr auto notes<Ask> = std::to_array<Note>(
    {{.field = "text", .says = "What the receivers are asked for", .least = 3, .most = 2'000, .multiline = true}});
}  // namespace describe

/// Who receives it: a forum (its co-chairs), or a pair of counterparts without one.
struct Address {
    int level = 0;  ///< 1 counterparts, 2 a forum, 3 a global forum, 4 the final pair
    std::optional<Id<Forum>> forum;
    std::optional<std::string> forum_name;
    std::vector<Id<Seat>> seats;  ///< one of each party in it
};
BOOST_DESCRIBE_STRUCT(Address, (), (level, forum, forum_name, seats))

/// When it must be decided, and when both authors can appear to answer questions.
struct Schedule {
    std::optional<Day> needed_by;
    std::vector<Instant> slots;
};
BOOST_DESCRIBE_STRUCT(Schedule, (), (needed_by, slots))

struct WriteUp {
    std::string question;
    std::string background;
    std::vector<SideText> sides;
    std::vector<AttemptText> attempts;
    std::string why_no_more_attempts;
    std::vector<OptionText> options;
    std::string criteria;
    std::string cost_of_waiting;
    std::optional<Ask> ask;
    std::optional<Address> address;
    Schedule schedule;
};
BOOST_DESCRIBE_STRUCT(WriteUp, (),
    (question, background, sides, attempts, why_no_more_attempts, options, criteria, cost_of_waiting, ask, address,
        schedule))

/// The blocks of text that both sides write together.
enum class Block { question, background, criteria, cost_of_waiting, why_no_more_attempts };
BOOST_DESCRIBE_ENUM(Block, question, background, criteria, cost_of_waiting, why_no_more_attempts)

std::string& text_of(WriteUp& write_up, Block block);

/// The digest that every side signs: SHA-256 of the write-up's canonical JSON, in hexadecimal.
std::string content_hash(const WriteUp& write_up);

/// A side's short name, for sentences.
struct SideName {
    Id<Party> party;
    std::string name;
};

/// What is missing before it can be signed, each at its place ("interests:<party>", "options"). Empty: complete.
std::vector<Fault> missing_in(const WriteUp& write_up, const std::vector<SideName>& sides);

}  // namespace entente
