#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente::describe {

/// A JSON text as it was sent: members in their order, repeated ones included.
struct Node {
    enum class Is { null, boolean, integer, other_number, text, list, object };
    Is is = Is::null;
    std::int64_t number = 0;  ///< integer, or boolean as 0 or 1
    std::string name{};       ///< within an object
    std::string text{};
    std::vector<Node> items{};
};

/// Parses strict JSON (RFC 8259) in UTF-8; throws Refused(not_as_described) if it is not that, too deep or too long.
Node parse(std::string_view json);

}  // namespace entente::describe
