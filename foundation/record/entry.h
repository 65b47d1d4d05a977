#pragma once
#include "foundation/base/id.h"
#include "foundation/base/instant.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace entente::record {

/// The kind of a fact and the version of its form: "escalation.signed", 1. Old versions are read for ever.
struct Kind {
    std::string_view name;
    int version = 1;
};

/// One fact's place in a room's record: who said it, when, about what. Never changed.
struct Entry {
    Id<Room> room;
    std::int64_t seq = 0;       ///< 0, 1, 2 … within the room: its leaf in the tree
    std::int64_t position = 0;  ///< order over all rooms of this server: what the feed resumes from
    Instant at;
    Id<Person> author;
    Id<Organisation> organisation;
    std::string kind;
    int kind_version = 1;
    Id<Subject> subject;
    std::int64_t seen = 0;  ///< the version of the subject that the author saw; 0 for a new one
};

/// What a fact is appended with; seq and position are given by the record.
struct Draft {
    Id<Room> room;
    Id<Subject> subject;
    Instant at;
    Id<Person> author;
    Id<Organisation> organisation;
    std::int64_t seen = 0;
};

/// The version of a subject is the position of its last entry + 1 within its room (seq + 1), 0 if it has none.
using Version = std::int64_t;

}  // namespace entente::record
