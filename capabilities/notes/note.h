#pragma once
#include "foundation/base/id.h"
#include "foundation/base/instant.h"
#include "foundation/base/refusal.h"
#include "foundation/describe/shape_of.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>

/// Preparation that stays at home until somebody publishes it: notes in an own room or a restricted room, and their
/// published copies in the joint room.
namespace entente {

struct Note;

struct NoteRow {
    Id<Note> id;
    Id<Room> room;
    std::string title;
    std::string text;
    std::optional<std::string> published_from;  ///< of a copy in the joint room: which company published it
    std::optional<Instant> published_at;        ///< of a note at home: when a copy was last published
    Instant changed_at;
    std::optional<Instant> withdrawn_at;
};
BOOST_DESCRIBE_STRUCT(NoteRow, (), (id, room, title, text, published_from, published_at, changed_at, withdrawn_at))

struct NoteText {
    std::string title;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(NoteText, (), (title, text))

namespace describe {
template <>
inline constexpr auto notes<NoteText> = std::to_array<Note>(
    {{.field = "title", .says = "What it is about", .least = 1, .most = 200},
        {.field = "text", .says = "The note", .most = 20'000, .multiline = true}});
}  // namespace describe

inline constexpr Refusal no_such_note{Because::not_found, "note-not-found", "There is no note under that name."};
inline constexpr Refusal published_stays{Because::conflicting, "note-published",
    "This is the copy that all parties read. It can be withdrawn, not changed."};
inline constexpr Refusal note_is_withdrawn{Because::conflicting, "note-withdrawn", "This note has been withdrawn."};
inline constexpr Refusal is_joint_already{
    Because::conflicting, "note-joint-already", "This note is in the joint room already."};
inline constexpr Refusal not_a_room_for_notes{Because::conflicting, "note-room",
    "Notes are written in your company's own room or in a restricted room, and published from there."};
inline constexpr Refusal only_its_publisher{
    Because::not_allowed, "note-publisher-only", "Only the company that published it can withdraw it."};

Obstacle obstacle_to_changing(const NoteRow& note);
Obstacle obstacle_to_publishing(const NoteRow& note);
/// `company` is the short name of the viewer's company.
Obstacle obstacle_to_withdrawing(const NoteRow& note, const std::string& company);

}  // namespace entente
