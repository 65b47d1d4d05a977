#include "foundation/base/text.h"
#include "foundation/describe/limits.h"

#include <algorithm>
#include <filesystem>

namespace entente::describe {
namespace {

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter_or_digit(char c) { return is_lower(c) || is_upper(c) || is_digit(c); }
bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

template <class Check>
bool all_are(std::string_view text, Check check) {
    return std::all_of(text.begin(), text.end(), check);
}

bool is_slug(std::string_view text) {
    return text.size() >= 2 && text.size() <= 60 &&
           all_are(text, [](char c) { return is_lower(c) || is_digit(c) || c == '-'; });
}

/// Labels of 1 to 63 letters, digits and inner dashes, two or more. Letters beyond ASCII pass (RFC 6531).
bool is_domain(std::string_view text) {
    std::size_t labels = 0;
    while (true) {
        const auto label = text.substr(0, text.find('.'));
        const bool characters =
            all_are(label, [](char c) { return is_letter_or_digit(c) || c == '-' || !is_ascii(c); });
        if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-' || !characters)
            return false;
        ++labels;
        if (label.size() == text.size()) return labels >= 2;
        text.remove_prefix(label.size() + 1);
    }
}

/// The dot-atom form of RFC 5322: what mail systems accept in practice. Quoted local parts are not taken.
bool is_mail(std::string_view text) {
    const auto at = text.rfind('@');
    if (at == text.npos || at == 0 || at > 64 || text.size() > 254) return false;
    const auto local = text.substr(0, at);
    static constexpr std::string_view marks = "!#$%&'*+-/=?^_`{|}~.";
    const bool characters =
        all_are(local, [](char c) { return is_letter_or_digit(c) || !is_ascii(c) || marks.find(c) != marks.npos; });
    const bool dots = local.front() != '.' && local.back() != '.' && local.find("..") == local.npos;
    return characters && dots && !has_control_characters(text) && is_domain(text.substr(at + 1));
}

/// Area/City as in the tz database, or UTC. The character check comes first: the name becomes a path.
bool is_time_zone(std::string_view text) {
    if (text == "UTC") return true;
    constexpr std::string_view areas[] = {
        "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"};
    const auto slash = text.find('/');
    if (slash == text.npos || std::find(std::begin(areas), std::end(areas), text.substr(0, slash)) == std::end(areas))
        return false;
    if (!all_are(text, [](char c) { return is_letter_or_digit(c) || c == '_' || c == '-' || c == '+' || c == '/'; }))
        return false;
    std::error_code unknown;
    return std::filesystem::is_regular_file("/usr/share/zoneinfo/" + std::string(text), unknown);
}

/// Language, script and region of BCP 47: en, de-CH, zh-Hant-TW, es-419.
bool is_language(std::string_view text) {
    const auto take_part = [&] {
        const auto part = text.substr(0, text.find('-'));
        text.remove_prefix(std::min(text.size(), part.size() + 1));
        return part;
    };
    if (text.empty() || text.back() == '-') return false;
    const auto language = take_part();
    if (language.size() < 2 || language.size() > 3 || !all_are(language, is_lower)) return false;
    if (text.empty()) return true;
    auto part = take_part();
    if (part.size() == 4 && is_upper(part[0]) && all_are(part.substr(1), is_lower)) {
        if (text.empty()) return true;
        part = take_part();
    }
    const bool region = (part.size() == 2 && all_are(part, is_upper)) || (part.size() == 3 && all_are(part, is_digit));
    return region && text.empty();
}

/// http or https with a host and without a name or password in front of it.
bool is_url(std::string_view text) {
    const auto start = text.starts_with("https://") ? 8u : text.starts_with("http://") ? 7u : 0u;
    if (start == 0) return false;
    static constexpr std::string_view never = " \"<>\\^`{|}";
    if (!all_are(text,
            [](char c) { return static_cast<unsigned char>(c) > 0x20 && c != 0x7f && never.find(c) == never.npos; }))
        return false;
    const auto authority = text.substr(start, text.find_first_of("/?#", start) - start);
    return !authority.empty() && authority.front() != ':' && authority.front() != '.' &&
           authority.find('@') == authority.npos;
}

}  // namespace

bool has_format(std::string_view format, std::string_view text) {
    if (format == "uuid") return is_uuid(text);
    if (format == "slug") return is_slug(text);
    if (format == "mail") return is_mail(text);
    if (format == "time-zone") return is_time_zone(text);
    if (format == "language") return is_language(text);
    if (format == "url") return is_url(text);
    return true;
}

}  // namespace entente::describe
