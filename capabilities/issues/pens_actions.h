#pragma once
#include "capabilities/alliances/party.h"
#include "foundation/base/refusal.h"
#include "foundation/describe/shape_of.h"
#include "foundation/feed/pens.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Who writes where in a text that several sides write together, as one of them sees it.
namespace entente {

inline constexpr Refusal no_such_part{Because::not_found, "part-not-found", "This text has no part of that name."};

/// The part that stands for the whole page: who has it is there and writes nothing.
inline constexpr std::string_view page_part = "page";

/// Somebody who may write in it.
struct Writer {
    Id<Person> person;
    Id<Party> party;
    std::string name;
    std::string company;
};

struct PenShown {
    std::string part;
    Id<Person> person;
    std::string name;
    std::string company;
    std::optional<std::string> words;  ///< not saved yet; absent in what another side alone writes
    bool held = false;
    bool mine = false;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(PenShown, (), (part, person, name, company, words, held, mine, at))

struct PensShown {
    std::vector<PenShown> pens;
};
BOOST_DESCRIBE_STRUCT(PensShown, (), (pens))

/// What is being written.
struct WordsSent {
    std::string words;
    std::optional<bool> leaves;
};
BOOST_DESCRIBE_STRUCT(WordsSent, (), (words, leaves))

namespace describe {
template <>
inline constexpr auto notes<WordsSent> = std::to_array<Note>(
    {{.field = "words",
         .says = "The words as they stand in the field, not saved yet",
         .most = 10'000,
         .multiline = true},
        {.field = "leaves", .says = "Whether their author goes away: the pen is free and the words are kept"}});
}  // namespace describe

/// Writes with the pen of a part, leaves it lying, or is there and writes nothing, as `sent` says.
void work_at(access::Command& command, const Id<Room>& room, const Id<Subject>& subject, const std::string& part,
    const WordsSent& sent);

/// The one party that a part belongs to, by its name ("interests:<party>", "weighing:<option>:<party>"); nothing for what
/// all write together.
std::optional<Id<Party>> written_by_one(std::string_view part);

/// The pens as `viewer` sees them. Words appear as they are written in what all write together; what one side alone
/// writes appears to the others when it is saved. Who is no writer any more is left out.
std::vector<PenShown> pens_shown_to(
    const Id<Person>& viewer, const std::vector<feed::Pen>& pens, const std::vector<Writer>& writers);

}  // namespace entente
