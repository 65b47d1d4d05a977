#pragma once
#include "foundation/base/refusal.h"
#include "foundation/describe/shape_of.h"

namespace entente::describe {

inline constexpr Refusal not_as_described{Because::malformed, "malformed",
    "The request is not in the expected form. Mend the places listed and send it again."};

/// The most faults that one refusal lists.
inline constexpr std::size_t most_faults = 100;

/// Limits that hold for every JSON text that comes in.
inline constexpr std::size_t deepest = 32;
inline constexpr std::size_t most_elements = 10'000;

/// Where a text comes from: what people send is held to every limit of the notes and trimmed; what the record kept is
/// read as it stands, so that a limit made tighter or a field added later never hides an old entry.
enum class From { outside, record };

/// Reads `json` into `value`; throws Refused(not_as_described) with every fault and its JSON pointer:
/// "/title must not be empty", "/extra is not a field of this object", "/tags/1 must be text".
/// Refused as well: duplicate keys, bad UTF-8, NUL and control characters, depth, numbers beyond 2^53-1.
void read_json(std::string_view json, const Shape& shape, void* value, From from = From::outside);
/// Appends the JSON of `value` to `out`. Members in the order of description; an absent optional is left out.
void write_json(const Shape& shape, const void* value, std::string& out);
/// The canonical JSON of one member (what a commitment is made over): same bytes for the same value, for ever.
std::string json_of(const Shape& shape, const void* value);

template <class T>
T from_json(std::string_view json, From from = From::outside) {
    T value{};
    read_json(json, shape_of<T>(), &value, from);
    return value;
}

template <class T>
std::string to_json(const T& value) {
    std::string out;
    write_json(shape_of<T>(), &value, out);
    return out;
}

/// A JSON string literal with its quotes.
void write_quoted(std::string_view text, std::string& out);

}  // namespace entente::describe
