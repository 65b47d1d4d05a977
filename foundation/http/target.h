#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::http {

/// A request's target taken apart: path still encoded, query decoded.
struct Target {
    std::string_view path;
    std::vector<std::pair<std::string, std::string>> query;
};

/// Nothing if an escape is broken or what it hides is not UTF-8 or holds control characters.
std::optional<Target> read_target(std::string_view target);
/// The decoded parts of a path between its slashes, without the first empty one.
std::optional<std::vector<std::string>> parts_of(std::string_view path);
/// Percent-decoded; nothing as above. In a query "+" is a blank.
std::optional<std::string> decoded(std::string_view text, bool plus_is_blank = false);

}  // namespace entente::http
