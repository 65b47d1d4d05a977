#pragma once
#include "foundation/base/id.h"
#include "foundation/base/instant.h"
#include "foundation/base/refusal.h"
#include "foundation/describe/shape_of.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <vector>

/// The record of a room as its readers hold it: how long it is, under which signed head, taken away and checked.
namespace entente {

struct RoomRecord {
    Id<Room> room;
    std::int64_t size = 0;                  ///< entries
    std::optional<std::string> head;        ///< the last signed head kept: a C2SP checkpoint
    std::optional<std::int64_t> head_size;  ///< how many entries that head covers
    std::optional<Instant> head_at;
    std::string verifier_key;  ///< of this server; compare it by another way than this page
};
BOOST_DESCRIBE_STRUCT(RoomRecord, (), (room, size, head, head_size, head_at, verifier_key))

/// A file to check, and an earlier one that it must have only added to.
struct RecordToCheck {
    std::string record;
    std::optional<std::string> earlier;
    std::optional<std::string> verifier_key;
};
BOOST_DESCRIBE_STRUCT(RecordToCheck, (), (record, earlier, verifier_key))

struct RecordVerdict {
    bool ok = false;
    std::vector<std::string> sentences;
    std::string verifier_key;
    std::int64_t size = 0;
};
BOOST_DESCRIBE_STRUCT(RecordVerdict, (), (ok, sentences, verifier_key, size))

/// One text to erase for ever, by the number of its entry and the name of its field.
struct TextToErase {
    std::int64_t seq = 0;
    std::string field;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(TextToErase, (), (seq, field, reason))

namespace describe {
// Bodies are limited to a mebibyte; longer files are checked with `entente verify`.
template <>
inline constexpr auto notes<RecordToCheck> = std::to_array<Note>(
    {{.field = "record",
         .says = "The exported file, at most 450,000 characters; longer ones with `entente verify`",
         .least = 1,
         .most = 450'000,
         .multiline = true},
        {.field = "earlier", .says = "An earlier export of the same room", .most = 450'000, .multiline = true},
        {.field = "verifier_key", .says = "The server's key as you learned it by another way", .most = 300}});
template <>
inline constexpr auto notes<TextToErase> = std::to_array<Note>(
    {{.field = "seq", .says = "The number of the entry, as its history shows it", .least = 0},
        {.field = "field", .says = "The name of the field", .least = 1, .most = 100},
        {.field = "reason", .says = "Why it is erased; this is kept", .least = 3, .most = 1'000, .multiline = true}});
}  // namespace describe

inline constexpr Refusal only_its_author{
    Because::not_allowed, "erase-author-only", "Only whoever wrote a text can have it erased."};

/// Why `viewer` may not erase a text of `author`.
Obstacle obstacle_to_erasing(const Id<Person>& viewer, const Id<Person>& author);

}  // namespace entente
