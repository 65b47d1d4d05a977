#include "foundation/record/remembered.h"

#include "foundation/describe/json.h"

#include <algorithm>

namespace entente::record {

namespace {

const describe::Shape& inside(const describe::Shape& shape) {
    return shape.kind == describe::Kind::optional ? *shape.of : shape;
}

void mark_erased(const describe::Shape& shape, void* member) {
    if (inside(shape).kind != describe::Kind::text) return;
    auto* text = shape.kind == describe::Kind::optional ? shape.emplace(member) : member;
    inside(shape).write_text(text, "[erased]");
}

}  // namespace

std::shared_ptr<void> remembered(const FactBook::Page& page, const std::vector<StoredField>& fields) {
    auto fact = page.make();
    for (const auto& member : page.shape->fields) {
        const auto stored = std::ranges::find(fields, member.name, &StoredField::name);
        if (stored == fields.end()) continue;
        auto* place = static_cast<char*>(fact.get()) + member.offset;
        if (stored->value) describe::read_json(*stored->value, *member.shape, place, describe::From::record);
        else mark_erased(*member.shape, place);
    }
    return fact;
}

bool is_erasable(const describe::Field& field) {
    const auto& shape = inside(*field.shape);
    if (shape.kind == describe::Kind::text) return shape.format.empty();
    return shape.kind == describe::Kind::list || shape.kind == describe::Kind::object;
}

}  // namespace entente::record
