#include "foundation/describe/limits.h"

#include <algorithm>

namespace entente::describe {

Limits limits_of(const Shape& shape, const Note& note) {
    const bool noted = !note.field.empty();
    if (shape.kind == Kind::integer) {
        const auto least = noted ? std::max(note.least, shape.lowest) : shape.lowest;
        return {least, noted && note.most != -1 ? std::min(note.most, shape.highest) : shape.highest};
    }
    if (shape.kind != Kind::text || note.most != -1) return {note.least, note.most};
    const auto* format = format_named(shape.format.empty() ? note.format : shape.format);
    if (format) return {note.least, format->most};
    return {note.least, note.multiline ? 20'000 : 200};
}

Note note_of_items(const Note& note) {
    return {.field = {}, .says = {}, .format = note.format, .multiline = note.multiline};
}

}  // namespace entente::describe
