#include "foundation/base/text.h"
#include "foundation/describe/document.h"
#include "foundation/describe/json.h"

#include <algorithm>

namespace entente::describe {
namespace {

/// One pass over a document along its shape, gathering every fault with its JSON pointer (RFC 6901).
class Reading {
public:
    explicit Reading(From from) : from_(from) {}

    void read(const Node& node, const Shape& shape, const Note& note, void* value);
    std::vector<Fault> faults;

private:
    void read_number(const Node&, const Shape&, const Note&, void* value);
    void read_text(const Node&, const Shape&, const Note&, void* value);
    void read_moment(const Node&, const Shape&, void* value);
    void read_choice(const Node&, const Shape&, void* value);
    void read_list(const Node&, const Shape&, const Note&, void* value);
    void read_object(const Node&, const Shape&, void* value);
    void read_member(const Node&, const Field&, void* object);
    bool is_sound(std::string_view text, const Shape&, const Note&);
    void fault(std::string sentence);

    template <class Step>
    void within(std::string_view name, Step step);

    const From from_;
    std::string pointer_;
};

void Reading::read(const Node& node, const Shape& shape, const Note& note, void* value) {
    if (shape.kind == Kind::optional) {
        if (node.is != Node::Is::null) read(node, *shape.of, note, shape.emplace(value));
        return;
    }
    if (node.is == Node::Is::null) return fault("is required");
    switch (shape.kind) {
    case Kind::boolean:
        if (node.is == Node::Is::boolean) shape.write_number(value, node.number);
        else fault("must be true or false");
        return;
    case Kind::integer: return read_number(node, shape, note, value);
    case Kind::text: return read_text(node, shape, note, value);
    case Kind::instant:
    case Kind::day: return read_moment(node, shape, value);
    case Kind::choice: return read_choice(node, shape, value);
    case Kind::list: return read_list(node, shape, note, value);
    case Kind::object: return read_object(node, shape, value);
    case Kind::optional: return;
    }
}

void Reading::read_number(const Node& node, const Shape& shape, const Note& note, void* value) {
    if (node.is != Node::Is::integer) return fault("must be a whole number");
    const Limits limits = from_ == From::outside ? limits_of(shape, note) : Limits{shape.lowest, shape.highest};
    if (node.number < limits.least) return fault("must be at least " + std::to_string(limits.least));
    if (node.number > limits.most) return fault("must be at most " + std::to_string(limits.most));
    shape.write_number(value, node.number);
}

void Reading::read_text(const Node& node, const Shape& shape, const Note& note, void* value) {
    if (node.is != Node::Is::text) return fault("must be text");
    if (from_ == From::record) return shape.write_text(value, std::string(node.text));
    const bool as_typed = note.multiline || note.format == "secret";
    const auto text = as_typed ? std::string_view(node.text) : trimmed(node.text);
    if (is_sound(text, shape, note)) shape.write_text(value, std::string(text));
}

bool Reading::is_sound(std::string_view text, const Shape& shape, const Note& note) {
    const auto limits = limits_of(shape, note);
    const auto length = static_cast<std::int64_t>(length_of(text));
    const auto before = faults.size();
    const auto* format = format_named(shape.format.empty() ? note.format : shape.format);
    if (has_control_characters(text)) fault("must not hold control characters");
    else if (!note.multiline && text.find('\n') != text.npos) fault("must be a single line");
    else if (length < limits.least && limits.least == 1) fault("must not be empty");
    else if (length < limits.least) fault("must have at least " + std::to_string(limits.least) + " characters");
    else if (length > limits.most) fault("must have at most " + std::to_string(limits.most) + " characters");
    else if (format && !has_format(format->name, text)) fault(std::string(format->sentence));
    return faults.size() == before;
}

void Reading::read_moment(const Node& node, const Shape& shape, void* value) {
    const std::string_view text = node.is == Node::Is::text ? std::string_view(node.text) : std::string_view();
    if (shape.kind == Kind::instant) {
        const auto at = instant_from(text);
        if (at) shape.write_number(value, at->micros);
        else fault("must be a moment such as 2026-02-12T09:30:00Z");
    } else {
        const auto day = day_from(text);
        if (day) shape.write_number(value, day->number);
        else fault("must be a date such as 2026-02-12");
    }
}

void Reading::read_choice(const Node& node, const Shape& shape, void* value) {
    const auto& choices = shape.choices;
    const auto chosen = std::find(choices.begin(), choices.end(), node.text);
    if (node.is == Node::Is::text && chosen != choices.end())
        return shape.write_number(value, chosen - choices.begin());
    std::string sentence = "must be one of ";
    for (const auto& choice : choices) sentence.append(&choice == choices.data() ? "" : ", ").append(choice);
    fault(std::move(sentence));
}

void Reading::read_list(const Node& node, const Shape& shape, const Note& note, void* value) {
    if (node.is != Node::Is::list) return fault("must be a list");
    const auto count = static_cast<std::int64_t>(node.items.size());
    if (from_ == From::outside && count < note.least)
        fault("must have at least " + std::to_string(note.least) + " items");
    if (from_ == From::outside && note.most != -1 && count > note.most) {
        return fault("must have at most " + std::to_string(note.most) + " items");
    }
    const auto note_of_item = note_of_items(note);
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        within(std::to_string(i), [&] { read(node.items[i], *shape.of, note_of_item, shape.emplace(value)); });
    }
}

void Reading::read_object(const Node& node, const Shape& shape, void* value) {
    if (node.is != Node::Is::object) return fault("must be an object");
    std::vector<bool> seen(shape.fields.size());
    for (const auto& item : node.items) {
        const auto field = std::find_if(
            shape.fields.begin(), shape.fields.end(), [&](const Field& one) { return one.name == item.name; });
        const auto place = static_cast<std::size_t>(field - shape.fields.begin());
        within(item.name, [&] {
            if (field == shape.fields.end()) return fault("is not a field of this object");
            if (seen[place]) return fault("is there twice");
            seen[place] = true;
            read_member(item, *field, value);
        });
    }
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const auto& field = shape.fields[i];
        const bool may_be_absent = from_ == From::record || field.shape->kind == Kind::optional || field.note.read_only;
        if (!seen[i] && !may_be_absent) within(field.name, [&] { fault("is required"); });
    }
}

void Reading::read_member(const Node& node, const Field& field, void* object) {
    if (field.note.read_only && from_ == From::outside) return fault("is set by the server; leave it out");
    read(node, *field.shape, field.note, static_cast<char*>(object) + field.offset);
}

void Reading::fault(std::string sentence) {
    if (faults.size() < most_faults) faults.push_back({pointer_, std::move(sentence)});
}

template <class Step>
void Reading::within(std::string_view name, Step step) {
    const auto length = pointer_.size();
    pointer_ += '/';
    for (const char c : name) {
        if (c == '~') pointer_ += "~0";
        else if (c == '/') pointer_ += "~1";
        else pointer_ += c;
    }
    step();
    pointer_.resize(length);
}

}  // namespace

void read_json(std::string_view json, const Shape& shape, void* value, From from) {
    const auto document = parse(json);
    Reading reading(from);
    reading.read(document, shape, {}, value);
    if (!reading.faults.empty()) throw Refused(not_as_described, {}, std::move(reading.faults));
}

}  // namespace entente::describe
