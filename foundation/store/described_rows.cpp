#include "foundation/describe/json.h"
#include "foundation/store/store.h"

#include <algorithm>

// Between described structs and columns: numbers, instants (microseconds) and days as integers, booleans as 0 and 1,
// choices and ids as text, an absent optional as NULL, lists and objects as their JSON.
namespace entente::store {
namespace {

using describe::Kind;
using describe::Shape;

Value value_of(const Shape& shape, const void* member);
void take(const Shape& shape, Value&& value, void* member, std::string_view column);

[[noreturn]] void cannot_take(std::string_view column, std::string_view why) {
    throw std::logic_error("column " + std::string(column) + " " + std::string(why));
}

std::size_t place_of(std::string_view name, const Columns& columns) {
    const auto found = std::find(columns.begin(), columns.end(), name);
    if (found == columns.end()) cannot_take(name, "is missing from the answer");
    return static_cast<std::size_t>(found - columns.begin());
}

/// Most statements name their columns in the order of the members, so each is looked for right after the one before.
template <class ValueAt>
void fill(const Columns& columns, const Shape& shape, void* value, ValueAt value_at) {
    std::size_t next = 0;
    for (const auto& field : shape.fields) {
        const auto place = next < columns.size() && columns[next] == field.name ? next : place_of(field.name, columns);
        take(*field.shape, value_at(place), static_cast<char*>(value) + field.offset, field.name);
        next = place + 1;
    }
}

}  // namespace

Parameters& Parameters::set_members(const Shape& shape, const void* value) {
    values_.reserve(values_.size() + shape.fields.size());
    for (const auto& field : shape.fields)
        set(field.name, value_of(*field.shape, static_cast<const char*>(value) + field.offset));
    return *this;
}

void copy_row(const Value* row, const Columns& columns, const Shape& shape, void* value) {
    fill(columns, shape, value, [row](std::size_t column) { return row[column]; });
}

void move_row(Value* row, const Columns& columns, const Shape& shape, void* value) {
    fill(columns, shape, value, [row](std::size_t column) -> Value&& { return std::move(row[column]); });
}

namespace {

Value value_of(const Shape& shape, const void* member) {
    switch (shape.kind) {
    case Kind::boolean:
    case Kind::integer:
    case Kind::instant:
    case Kind::day: return shape.read_number(member);
    case Kind::choice: return std::string(shape.choices.at(static_cast<std::size_t>(shape.read_number(member))));
    case Kind::text: return shape.read_text(member);
    case Kind::optional:
        if (!shape.has_value(member)) return std::monostate{};
        return value_of(*shape.of, shape.item(member, 0));
    case Kind::list:
    case Kind::object: return describe::json_of(shape, member);
    }
    throw std::logic_error("a kind of field that no column holds");
}

std::string&& text_in(Value&& value, std::string_view column) {
    if (auto* text = std::get_if<std::string>(&value)) return std::move(*text);
    cannot_take(column,
        std::holds_alternative<std::monostate>(value) ? "is NULL, but its member must have a value" : "is not text");
}

std::int64_t number_in(const Value& value, std::string_view column) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    cannot_take(column, std::holds_alternative<std::monostate>(value) ? "is NULL, but its member must have a value"
                                                                      : "is not a number");
}

void take_choice(const Shape& shape, const std::string& text, void* member, std::string_view column) {
    const auto found = std::find(shape.choices.begin(), shape.choices.end(), text);
    if (found == shape.choices.end()) cannot_take(column, "holds \"" + text + "\", which is none of its choices");
    shape.write_number(member, found - shape.choices.begin());
}

void take(const Shape& shape, Value&& value, void* member, std::string_view column) {
    switch (shape.kind) {
    case Kind::boolean:
    case Kind::integer:
    case Kind::instant:
    case Kind::day: return shape.write_number(member, number_in(value, column));
    case Kind::choice: return take_choice(shape, text_in(std::move(value), column), member, column);
    case Kind::text: return shape.write_text(member, text_in(std::move(value), column));
    case Kind::optional:
        if (!std::holds_alternative<std::monostate>(value))
            take(*shape.of, std::move(value), shape.emplace(member), column);
        return;
    case Kind::list:
    case Kind::object: return describe::read_json(text_in(std::move(value), column), shape, member);
    }
}

}  // namespace
}  // namespace entente::store
