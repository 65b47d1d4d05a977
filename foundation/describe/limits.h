#pragma once
#include "foundation/describe/shape.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace entente::describe {

/// The largest whole number that every JSON reader carries exactly (RFC 8259, section 6).
inline constexpr std::int64_t largest_number = 9'007'199'254'740'991;

/// A form of text that a note can ask for.
struct Format {
    std::string_view name;
    std::string_view sentence;   ///< what a text must be to pass
    std::string_view published;  ///< its name in JSON Schema, or empty
    std::string_view pattern;    ///< its pattern in JSON Schema, or empty
    std::int64_t most;           ///< longest text, in code points
};

/// "secret" is a password: taken exactly as typed, never trimmed, and checked for nothing but its length.
inline constexpr auto formats = std::to_array<Format>({
    {"uuid", "must be an id such as 01941f29-7c00-7000-8000-000000000000", "uuid", "", 36},
    {"slug", "must be 2 to 60 small letters, digits and dashes", "", "^[a-z0-9-]{2,60}$", 60},
    {"mail", "must be a mail address such as ana@example.com", "email", "", 254},
    {"time-zone", "must be a time zone such as Europe/Zurich", "time-zone", "", 64},
    {"language", "must be a language such as en or de-CH", "", "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$",
        12},
    {"url", "must be an address that begins with https:// or http://", "uri", "", 2'000},
    {"secret", "", "password", "", 1'000},
});

constexpr const Format* format_named(std::string_view name) {
    for (const auto& format : formats) {
        if (format.name == name) return &format;
    }
    return nullptr;
}

/// Whether `text` is of the form; true for a name that is no format.
bool has_format(std::string_view format, std::string_view text);

struct Limits {
    std::int64_t least;
    std::int64_t most;  ///< -1: none
};

/// How long a text, how large a number, how full a list may be: what the note says, else what the type does.
Limits limits_of(const Shape& shape, const Note& note);

/// The note that holds for each item of a noted list.
Note note_of_items(const Note& note);

}  // namespace entente::describe
