#include "foundation/describe/shape_of.h"

#include <algorithm>
#include <numeric>

namespace entente::describe::detail {
namespace {

/// What follows the last "::" that stands outside of angle brackets and parentheses.
std::string_view without_namespaces(std::string_view type) {
    std::size_t start = 0;
    int open = 0;
    for (std::size_t i = 0; i + 1 < type.size(); ++i) {
        if (type[i] == '<' || type[i] == '(') ++open;
        if (type[i] == '>' || type[i] == ')') --open;
        if (open == 0 && type[i] == ':' && type[i + 1] == ':') start = i + 2;
    }
    return type.substr(start);
}

std::string own_name(std::string_view type) {
    const auto own = without_namespaces(type);
    const auto bracket = own.find('<');
    if (own.substr(0, bracket) == "basic_string") return "Text";
    if (bracket == own.npos) return std::string(own);
    std::string name;
    std::size_t from = bracket + 1;
    int open = 0;
    for (std::size_t i = from; i < own.size(); ++i) {
        const bool ends = open == 0 && (own[i] == ',' || own[i] == '>');
        if (own[i] == '<') ++open;
        if (own[i] == '>') --open;
        if (!ends) continue;
        const auto first = own.find_first_not_of(' ', from);
        name += own_name(own.substr(first, i - first));
        from = i + 1;
    }
    return name.append(own.substr(0, bracket));
}

}  // namespace

std::string name_within(std::string_view signature) {
    // g++ writes "... [with T = entente::Issue]", clang "... [T = entente::Issue]".
    const auto start = signature.find("T = ") + 4;
    return own_name(signature.substr(start, signature.rfind(']') - start));
}

void prepare(Shape& object) {
    auto& fields = object.fields;
    for (auto& field : fields) field.key.append("\"").append(field.name).append("\":");
    auto& order = object.by_name;
    order.resize(fields.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return fields[a].name < fields[b].name; });
}

}  // namespace entente::describe::detail
