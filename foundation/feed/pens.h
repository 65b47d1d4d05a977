#pragma once
#include "foundation/access/by_the_clock.h"
#include "foundation/access/command.h"

#include <boost/describe.hpp>

#include <string>
#include <string_view>
#include <vector>

/// Who writes where just now. Of a text that several people write, each part has one pen: who holds it writes, the others
/// see the words as they come. No fact: it is in no record and no export, and what is saved becomes a fact elsewhere.
namespace entente::feed {

inline constexpr Refusal somebody_writes_there{Because::conflicting, "somebody-writes-there",
    "Somebody else is writing there now. Your words stay with you: save them when the pen is free again."};

/// Without a sign of life for so long, a pen lies there for the next.
inline constexpr Span pen_lies_free_after = seconds(45);
/// So long the words of somebody who went away without saving are kept for them.
inline constexpr Span words_are_kept = days(7);

/// One person at one part of a subject.
struct Pen {
    std::string part;  ///< "background"; the names are the subject's own
    Id<Person> person;
    std::string words;  ///< not saved yet
    bool held = false;  ///< false: left lying with words that were never saved
    Instant at;         ///< the last sign of life
};
BOOST_DESCRIBE_STRUCT(Pen, (), (part, person, words, held, at))

/// Takes the pen of a part, or writes on with it. Refused as `somebody_writes_there` while another holds it.
void write_with_pen(access::Command& command, const Id<Room>& room, const Id<Subject>& subject, std::string_view part,
    const std::string& words);
/// Goes away without saving: the author's pen is free, and the words are kept for them. Nothing, if they have none.
void leave_pen_lying(
    access::Command& command, const Id<Subject>& subject, std::string_view part, const std::string& words);
/// That somebody is there and writes nothing; any number of people can be at one part.
void be_there(access::Command& command, const Id<Room>& room, const Id<Subject>& subject, std::string_view part);
/// Refuses as `somebody_writes_there` while another holds the pen of a part.
void need_pen(access::Command& command, const Id<Subject>& subject, std::string_view part);
/// The author's pen of a part is free again, and the words with it are gone: they were saved or are not wanted.
void put_pen_down(access::Command& command, const Id<Subject>& subject, std::string_view part);

/// The pens of a subject in rooms that the viewer may read, part by part.
std::vector<Pen> pens_of(const access::Reader& reader, const Id<Subject>& subject, Instant now);

/// Chore: frees the pens of those who went away, and forgets words that were left too long.
void free_pens(access::ByTheClock& clock);

std::vector<store::Migration> pen_migrations();

}  // namespace entente::feed
