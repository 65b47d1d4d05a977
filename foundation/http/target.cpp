#include "foundation/http/target.h"

#include "foundation/base/text.h"

namespace entente::http {
namespace {

int digit_of(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool read_pair(std::string_view pair, Target& target) {
    const auto equals = std::min(pair.find('='), pair.size());
    auto name = decoded(pair.substr(0, equals), true);
    auto value = decoded(equals == pair.size() ? std::string_view{} : pair.substr(equals + 1), true);
    if (!name || !value) return false;
    target.query.emplace_back(std::move(*name), std::move(*value));
    return true;
}

}  // namespace

std::optional<Target> read_target(std::string_view text) {
    Target target;
    const auto mark = text.find('?');
    target.path = text.substr(0, mark);
    if (mark == std::string_view::npos) return target;
    const auto query = text.substr(mark + 1);
    for (std::size_t at = 0; at < query.size();) {
        const auto end = std::min(query.find('&', at), query.size());
        if (end > at && !read_pair(query.substr(at, end - at), target)) return std::nullopt;
        at = end + 1;
    }
    return target;
}

std::optional<std::vector<std::string>> parts_of(std::string_view path) {
    std::vector<std::string> parts;
    for (std::size_t at = 1; at <= path.size();) {
        const auto slash = std::min(path.find('/', at), path.size());
        auto part = decoded(path.substr(at, slash - at));
        if (!part) return std::nullopt;
        parts.push_back(std::move(*part));
        at = slash + 1;
    }
    return parts;
}

std::optional<std::string> decoded(std::string_view text, bool plus_is_blank) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '+' && plus_is_blank) {
            plain += ' ';
        } else if (text[at] != '%') {
            plain += text[at];
        } else {
            const int high = at + 2 < text.size() ? digit_of(text[at + 1]) : -1;
            const int low = at + 2 < text.size() ? digit_of(text[at + 2]) : -1;
            if (high < 0 || low < 0) return std::nullopt;
            plain += static_cast<char>(high * 16 + low);
            at += 2;
        }
    }
    if (!is_utf8(plain) || has_control_characters(plain)) return std::nullopt;
    return plain;
}

}  // namespace entente::http
