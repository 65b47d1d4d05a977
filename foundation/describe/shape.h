#pragma once
#include "foundation/base/id.h"
#include "foundation/base/instant.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Types described once (Boost.Describe + `notes`): from the one description come reading JSON with
/// precise error paths, writing JSON, the OpenAPI schema and the rows of tables.
namespace entente::describe {

enum class Kind { boolean, integer, text, instant, day, choice, optional, list, object };

/// What a described field accepts beyond its type. Lengths count code points.
struct Note {
    std::string_view field;
    std::string_view says;
    std::int64_t least = 0;     ///< smallest number, shortest text, or fewest items of a list
    std::int64_t most = -1;     ///< largest number, longest text, or most items; -1: the type's default
    std::string_view format{};  ///< one of `formats` (limits.h): checked and published; of a list, for each item
    bool read_only = false;     ///< the server sets it: refused in what comes in, never missed there
    bool multiline = false;     ///< text may hold line feeds
};

struct Shape;

/// One member of a described struct.
struct Field {
    std::string_view name;
    std::size_t offset;
    const Shape* shape;
    Note note;
    std::string key{};  ///< "name": as JSON has it
};

/// The run-time table of one type. All algorithms are ordinary functions over it, which keeps
/// compile times flat: a struct costs its table, not a template instantiation per algorithm.
struct Shape {
    Kind kind;
    std::string_view name;               ///< the struct's or enum's own name, for OpenAPI components
    std::string_view format{};           ///< "uuid" for ids
    std::vector<Field> fields{};         ///< kind object
    std::vector<std::size_t> by_name{};  ///< kind object: the places of `fields` in the order of their names
    const Shape* of = nullptr;           ///< kind optional and list
    std::int64_t lowest = 0;             ///< kind integer: what the type can hold, within what JSON can carry
    std::int64_t highest = 0;
    std::vector<std::string_view> choices{};  ///< kind choice; in the order of their values 0..n-1

    // How a value is reached through `void*`; each is set where the kind needs it.
    void (*write_text)(void* value, std::string&& text) = nullptr;
    const std::string& (*read_text)(const void* value) = nullptr;
    // A boolean is 0 or 1, an instant its microseconds, a day its number, a choice its place in `choices`.
    void (*write_number)(void* value, std::int64_t number) = nullptr;
    std::int64_t (*read_number)(const void* value) = nullptr;
    bool (*has_value)(const void* value) = nullptr;     ///< optional
    void* (*emplace)(void* value) = nullptr;            ///< optional: makes and returns the inside; list: appends one
    std::size_t (*count)(const void* value) = nullptr;  ///< list
    const void* (*item)(const void* value, std::size_t index) = nullptr;  ///< list; optional (index 0)
};

}  // namespace entente::describe
