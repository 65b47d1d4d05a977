#include "foundation/describe/json.h"

#include <charconv>
#include <cstring>

namespace entente::describe {
namespace {

enum class Order { described, canonical };

const void* at(const void* value, std::size_t offset) { return static_cast<const char*>(value) + offset; }

void write(const Shape& shape, const void* value, Order order, std::string& out);

void write_number(std::int64_t number, std::string& out) {
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    out.append(digits, end);
}

/// How many bytes at the front need no escape. Eight at a time: most of an answer is such text.
std::size_t plain_length(std::string_view text) {
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t tops = 0x8080808080808080;
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, 8);
        // The classic test for a byte below n: a borrow reaches the top bit of a byte whose own top bit is clear.
        const auto quotes = word ^ (ones * '"');
        const auto slashes = word ^ (ones * '\\');
        const auto hits = ((word - ones * 0x20) & ~word) | ((quotes - ones) & ~quotes) | ((slashes - ones) & ~slashes);
        if (hits & tops) break;
    }
    while (i < text.size() && static_cast<unsigned char>(text[i]) >= 0x20 && text[i] != '"' && text[i] != '\\') ++i;
    return i;
}

void write_plain(std::string_view text, std::string& out) {
    out += '"';
    out += text;
    out += '"';
}

void write_list(const Shape& shape, const void* value, Order order, std::string& out) {
    out += '[';
    const auto count = shape.count(value);
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) out += ',';
        write(*shape.of, shape.item(value, i), order, out);
    }
    out += ']';
}

void write_object(const Shape& shape, const void* value, Order order, std::string& out) {
    const auto& fields = shape.fields;
    bool first = true;
    out += '{';
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto& field = fields[order == Order::canonical ? shape.by_name[i] : i];
        const auto* member = at(value, field.offset);
        if (field.shape->kind == Kind::optional && !field.shape->has_value(member)) continue;
        if (!first) out += ',';
        first = false;
        out += field.key;
        write(*field.shape, member, order, out);
    }
    out += '}';
}

void write(const Shape& shape, const void* value, Order order, std::string& out) {
    switch (shape.kind) {
    case Kind::boolean: out += shape.read_number(value) ? "true" : "false"; return;
    case Kind::integer: return write_number(shape.read_number(value), out);
    case Kind::text: return write_quoted(shape.read_text(value), out);
    case Kind::instant: return write_plain(to_text(Instant{shape.read_number(value)}), out);
    case Kind::day: return write_plain(to_text(Day{static_cast<std::int32_t>(shape.read_number(value))}), out);
    case Kind::choice: return write_plain(shape.choices.at(static_cast<std::size_t>(shape.read_number(value))), out);
    case Kind::optional:
        if (!shape.has_value(value)) out += "null";
        else write(*shape.of, shape.item(value, 0), order, out);
        return;
    case Kind::list: return write_list(shape, value, order, out);
    case Kind::object: return write_object(shape, value, order, out);
    }
}

}  // namespace

void write_json(const Shape& shape, const void* value, std::string& out) { write(shape, value, Order::described, out); }

// RFC 8785: members in the order of their names, so that moving a member in its struct changes no commitment.
std::string json_of(const Shape& shape, const void* value) {
    std::string out;
    write(shape, value, Order::canonical, out);
    return out;
}

void write_quoted(std::string_view text, std::string& out) {
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    std::size_t from = 0;
    for (std::size_t i = plain_length(text); i < text.size(); i += 1 + plain_length(text.substr(i + 1))) {
        const auto byte = static_cast<unsigned char>(text[i]);
        out.append(text, from, i - from);
        from = i + 1;
        out += '\\';
        switch (byte) {
        case '\b': out += 'b'; break;
        case '\t': out += 't'; break;
        case '\n': out += 'n'; break;
        case '\f': out += 'f'; break;
        case '\r': out += 'r'; break;
        case '"':
        case '\\': out += text[i]; break;
        default: out.append("u00").append(1, hex[byte >> 4]).append(1, hex[byte & 15]);
        }
    }
    out.append(text, from);
    out += '"';
}

}  // namespace entente::describe
