#pragma once
#include "foundation/base/id.h"
#include "foundation/base/instant.h"

#include <boost/describe.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

/// What happened and what waits, over everything that somebody may read. It keeps nothing of its own: all of it is
/// read from the record and from the notices.
namespace entente {

/// One thing that happened, as a line of the alliance's story.
struct ActivityLine {
    std::int64_t position = 0;
    Instant at;
    std::string author;  ///< by name, if the viewer may know it
    bool ours = false;   ///< done by somebody of the viewer's company
    std::string kind;
    std::string noun;
    std::string title;
    Id<Subject> subject;
    Id<Room> room;
    std::string room_kind;
};
BOOST_DESCRIBE_STRUCT(ActivityLine, (), (position, at, author, ours, kind, noun, title, subject, room, room_kind))

/// One field that an entry set, with what the same field said before.
struct FieldChange {
    std::string field;
    std::optional<std::string> before;
    std::optional<std::string> after;  ///< absent: the text was erased
};
BOOST_DESCRIBE_STRUCT(FieldChange, (), (field, before, after))

/// One entry in the history of one thing.
struct HistoryLine {
    std::int64_t seq = 0;
    Instant at;
    std::string author;
    bool ours = false;
    std::string kind;
    std::vector<FieldChange> changes;
};
BOOST_DESCRIBE_STRUCT(HistoryLine, (), (seq, at, author, ours, kind, changes))

struct SearchHit {
    std::string noun;
    std::string title;
    std::string snippet;
    std::optional<std::string> alliance;  ///< its slug
    Id<Subject> subject;
    Id<Room> room;
    std::string room_kind;
};
BOOST_DESCRIBE_STRUCT(SearchHit, (), (noun, title, snippet, alliance, subject, room, room_kind))

/// Something that waits for the viewer, or that they were told.
struct NoticeShown {
    std::int64_t position = 0;
    std::string noun;
    std::string title;
    std::string reason;
    std::string author;
    bool ours = false;
    Instant at;
    bool waits = false;
    bool seen = false;
    std::optional<std::string> alliance;  ///< its slug
    std::optional<std::string> alliance_name;
    Id<Subject> subject;
    Id<Room> room;
    std::string room_kind;
};
BOOST_DESCRIBE_STRUCT(NoticeShown, (),
    (position, noun, title, reason, author, ours, at, waits, seen, alliance, alliance_name, subject, room, room_kind))

/// A stored field of an entry, before it is paired with what it said earlier.
struct StoredField {
    std::int64_t seq = 0;
    std::string name;
    std::optional<std::string> value;  ///< its JSON; absent if erased
};
BOOST_DESCRIBE_STRUCT(StoredField, (), (seq, name, value))

struct StoredEntry {
    std::int64_t seq = 0;
    Instant at;
    Id<Person> author;
    Id<Organisation> organisation;
    std::string kind;
};
BOOST_DESCRIBE_STRUCT(StoredEntry, (), (seq, at, author, organisation, kind))

/// What the reader calls the thing behind an id that stands in a field; nothing if they have no name for it.
using NameOf = std::function<std::optional<std::string>(const std::string& field, const std::string& id)>;

/// Pairs each field with the last value of the same field of the same kind about the same part: an entry that names
/// a block, a party or an option is compared with the last one that named the same, and a description with what the
/// thing was founded or made with. An id is told by its name, and left
/// out without one.
std::vector<HistoryLine> told(
    const std::vector<StoredEntry>& entries, const std::vector<StoredField>& fields, const NameOf& name_of);

/// JSON of a stored value as people read it: text without its quotes, everything else as it stands.
std::string readable(const std::string& json);

/// The words of `body` around the first place where one of the searched words begins.
std::string snippet_of(const std::string& body, const std::string& searched);

}  // namespace entente
