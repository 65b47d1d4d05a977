#include "foundation/access/password.h"

#include <algorithm>
#include <cctype>
#include <unordered_set>
#include <utility>

// Which passwords are good enough to be chosen.

namespace entente::access {

namespace {

constexpr std::size_t shortest = 15;
constexpr std::size_t longest = 256;

constexpr std::string_view common_text =
#include "practice/common-passwords.txt"
    ;

const std::unordered_set<std::string_view>& common_passwords() {
    static const auto all = [] {
        std::unordered_set<std::string_view> words;
        for (std::size_t begin = 0; begin < common_text.size();) {
            const auto end = std::min(common_text.find('\n', begin), common_text.size());
            if (end > begin) words.insert(common_text.substr(begin, end - begin));
            begin = end + 1;
        }
        return words;
    }();
    return all;
}

/// The words of a password without the digits and signs that people put around them.
std::string_view core_of(std::string_view text) {
    const auto is_wrapping = [](unsigned char c) { return c < 0x80 && !std::isalpha(c); };
    while (!text.empty() && is_wrapping(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_wrapping(text.back())) text.remove_suffix(1);
    return text;
}

/// The shortest beginning that makes the whole text when it is written again and again: "abc" of "abcabcab".
std::string_view repeated_part(std::string_view text) {
    for (std::size_t length = 1; length < text.size(); ++length)
        if (text.substr(length) == text.substr(0, text.size() - length)) return text.substr(0, length);
    return text;
}

/// Whether each character is the next, or the last, of the one before: "123456789", "zyxwvu".
bool is_run(std::string_view text) {
    const auto steps_by = [&](int step) {
        return std::ranges::adjacent_find(text, [step](unsigned char a, unsigned char b) { return b - a != step; }) ==
               text.end();
    };
    return steps_by(1) || steps_by(-1);
}

bool is_common(const std::string& password) {
    const auto& common = common_passwords();
    const auto part = repeated_part(password);
    return common.contains(password) || common.contains(core_of(password)) || common.contains(core_of(part)) ||
           part.size() < 5 || is_run(password);
}

std::string without(std::string text, const std::string& word) {
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word)) text.erase(at, word.size());
    return text;
}

bool is_little_more_than(const std::string& password, const std::vector<std::string>& own_words) {
    auto rest = without(password, "entente");
    for (const auto& word : own_words)
        if (length_of(word) >= 3) rest = without(std::move(rest), lower(word));
    return rest != password && length_of(core_of(rest)) < 8;
}

}  // namespace

Obstacle obstacle_to_password(std::string_view password, const std::vector<std::string>& own_words) {
    const auto length = length_of(password);
    if (length < shortest) return password_is_short;
    if (length > longest) return password_is_long;
    const auto plain = lower(trimmed(password));
    if (is_common(plain)) return password_is_common;
    if (is_little_more_than(plain, own_words)) return password_is_own;
    return std::nullopt;
}

}  // namespace entente::access
