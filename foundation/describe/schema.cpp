#include "foundation/describe/schema.h"

#include "foundation/describe/json.h"
#include "foundation/describe/limits.h"

#include <stdexcept>

namespace entente::describe {
namespace {

/// Writes the members of one JSON object.
class Members {
public:
    explicit Members(std::string& out, Lengths lengths) : out_(out), lengths_(lengths) { out_ += '{'; }
    ~Members() { out_ += '}'; }
    Members(const Members&) = delete;
    Members& operator=(const Members&) = delete;

    std::string& add(std::string_view name) {
        if (!first_) out_ += ',';
        first_ = false;
        write_quoted(name, out_);
        return out_ += ':';
    }
    void text(std::string_view name, std::string_view value) {
        if (!value.empty()) write_quoted(value, add(name));
    }
    void number(std::string_view name, std::int64_t value) { add(name) += std::to_string(value); }
    void yes(std::string_view name) { add(name) += "true"; }
    /// The longest that a text or list may be, if the schema names it.
    void longest(std::string_view name, std::int64_t most, bool noted) {
        if (noted || lengths_ == Lengths::all) number(name, most);
    }
    Lengths lengths() const { return lengths_; }

private:
    std::string& out_;
    Lengths lengths_;
    bool first_ = true;
};

void write_schema(const Shape& shape, const Note& note, Lengths lengths, std::string& out);

void add_text(const Shape& shape, const Note& note, Members& members) {
    const auto limits = limits_of(shape, note);
    members.text("type", "string");
    const auto* format = format_named(shape.format.empty() ? note.format : shape.format);
    if (format) {
        members.text("format", format->published);
        members.text("pattern", format->pattern);
    }
    if (limits.least > 0) members.number("minLength", limits.least);
    members.longest("maxLength", limits.most, format || note.most != -1);
}

void add_integer(const Shape& shape, const Note& note, Members& members) {
    const auto limits = limits_of(shape, note);
    members.text("type", "integer");
    members.number("minimum", limits.least);
    members.number("maximum", limits.most);
}

void add_list(const Shape& shape, const Note& note, Members& members) {
    members.text("type", "array");
    write_schema(*shape.of, note_of_items(note), members.lengths(), members.add("items"));
    if (note.least > 0) members.number("minItems", note.least);
    members.longest(
        "maxItems", note.most == -1 ? static_cast<std::int64_t>(most_elements) : note.most, note.most != -1);
}

void add_choice(const Shape& shape, Members& members) {
    members.text("type", "string");
    auto& out = members.add("enum");
    out += '[';
    for (const auto& choice : shape.choices) {
        if (&choice != shape.choices.data()) out += ',';
        write_quoted(choice, out);
    }
    out += ']';
}

void add_object(const Shape& shape, Members& members) {
    members.text("type", "object");
    {
        Members properties(members.add("properties"), members.lengths());
        for (const auto& field : shape.fields)
            write_schema(*field.shape, field.note, members.lengths(), properties.add(field.name));
    }
    auto& out = members.add("required");
    const auto start = out.size();
    for (const auto& field : shape.fields) {
        if (field.shape->kind == Kind::optional) continue;
        out += out.size() == start ? '[' : ',';
        write_quoted(field.name, out);
    }
    out += out.size() == start ? "[]" : "]";
    members.add("additionalProperties") += "false";
}

void add_inside(const Shape& shape, const Note& note, Members& members) {
    switch (shape.kind) {
    case Kind::boolean: return members.text("type", "boolean");
    case Kind::integer: return add_integer(shape, note, members);
    case Kind::text: return add_text(shape, note, members);
    case Kind::instant: members.text("type", "string"); return members.text("format", "date-time");
    case Kind::day: members.text("type", "string"); return members.text("format", "date");
    case Kind::choice: return add_choice(shape, members);
    case Kind::list: return add_list(shape, note, members);
    case Kind::object: return add_object(shape, members);
    case Kind::optional: return add_inside(*shape.of, note, members);
    }
}

const Shape& without_optional(const Shape& shape) {
    return shape.kind == Kind::optional ? without_optional(*shape.of) : shape;
}

void write_schema(const Shape& shape, const Note& note, Lengths lengths, std::string& out) {
    const auto& inside = without_optional(shape);
    Members members(out, lengths);
    // OpenAPI 3.1 lets a description stand beside a $ref.
    if (inside.name.empty()) add_inside(inside, note, members);
    else members.text("$ref", "#/components/schemas/" + std::string(inside.name));
    members.text("description", note.says);
    if (note.read_only) members.yes("readOnly");
}

}  // namespace

std::string schema_of(const Shape& shape) {
    std::string out;
    write_schema(shape, {}, Lengths::all, out);
    return out;
}

std::string component_of(const Shape& shape, Lengths lengths) {
    std::string out;
    {
        Members members(out, lengths);
        add_inside(shape, {}, members);
    }
    return out;
}

void collect(const Shape& shape, Components& components) {
    if (shape.of) return collect(*shape.of, components);
    if (shape.name.empty()) return;
    const auto [place, is_new] = components.emplace(shape.name, &shape);
    if (!is_new && place->second != &shape) {
        throw std::logic_error(
            "Two described types are called " + std::string(shape.name) + "; rename one, the API needs them apart.");
    }
    if (!is_new) return;
    for (const auto& field : shape.fields) collect(*field.shape, components);
}

}  // namespace entente::describe
