#include "foundation/store/store.h"

#include <algorithm>

namespace entente::store {

Parameters::Parameters(std::initializer_list<std::pair<std::string_view, Value>> values) {
    values_.reserve(values.size());
    for (const auto& [name, value] : values) values_.emplace_back(name, value);
}

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
const Wanted& held(const std::vector<std::string>& columns, const std::vector<Value>& values, std::size_t column,
    std::string_view wanted) {
    if (column >= values.size())
        throw std::logic_error("there is no column " + std::to_string(column) + " in this row");
    if (const auto* value = std::get_if<Wanted>(&values[column])) return *value;
    throw std::logic_error("column " + columns[column] + " is not " + std::string(wanted));
}

}  // namespace

bool Row::is_null(std::size_t column) const { return std::holds_alternative<std::monostate>(values_.at(column)); }
std::int64_t Row::number(std::size_t column) const {
    return held<std::int64_t>(*columns_, values_, column, "a number");
}
const std::string& Row::text(std::size_t column) const { return held<std::string>(*columns_, values_, column, "text"); }
const Bytes& Row::bytes(std::size_t column) const { return held<Bytes>(*columns_, values_, column, "bytes"); }

}  // namespace entente::store
