#include "foundation/store/store.h"

#include <algorithm>

namespace entente::store {

Parameters::Parameters(std::initializer_list<std::pair<std::string_view, Value>> values) : values_(values) {}

Parameters& Parameters::set(std::string_view name, Value value) {
    values_.emplace_back(name, std::move(value));
    return *this;
}

const Value* Parameters::find(std::string_view name) const {
    const auto found =
        std::find_if(values_.rbegin(), values_.rend(), [name](const auto& value) { return value.first == name; });
    return found == values_.rend() ? nullptr : &found->second;
}

namespace {

template <class Wanted>
const Wanted& held(const Value& value, const std::string& column, std::string_view wanted) {
    if (const auto* held = std::get_if<Wanted>(&value)) return *held;
    throw std::logic_error("column " + column + " is not " + std::string(wanted));
}

}  // namespace

const Value& Row::value(std::size_t column) const {
    if (column < columns_->size()) return values_[column];
    throw std::logic_error("there is no column " + std::to_string(column) + " in this row");
}

std::int64_t Row::number(std::size_t column) const {
    return held<std::int64_t>(value(column), (*columns_)[column], "a number");
}
const std::string& Row::text(std::size_t column) const {
    return held<std::string>(value(column), (*columns_)[column], "text");
}
const Bytes& Row::bytes(std::size_t column) const { return held<Bytes>(value(column), (*columns_)[column], "bytes"); }

}  // namespace entente::store
