#include "foundation/http/gate.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace entente::http {
namespace {

using Refused = std::optional<NotStrict>;

Refused read_request_line(std::string_view line, Head& head, bool& one_dot_one);
Refused read_target(std::string_view target, Head& head);
Refused read_field(std::string_view line, Head& head);
Refused read_length(const Head& head, std::size_t& length);
Refused frame_body(Head& head, bool one_dot_one);
Refused name_host(Head& head);
Refused obey_connection(Head& head, bool one_dot_one);
bool is_token(std::string_view text);
bool is_authority(std::string_view text);
std::string_view without_blanks(std::string_view text);
std::size_t times_sent(const Head& head, std::string_view name);

Refused bad(std::string_view sentence) { return NotStrict{400, sentence}; }
Refused too_large(std::string_view sentence) { return NotStrict{431, sentence}; }

/// Fields of which two would leave it to chance which one counts.
constexpr std::array sent_once{"host", "content-length", "transfer-encoding", "content-type", "authorization", "cookie",
    "origin", "if-match", "idempotency-key", "expect"};

}  // namespace

HeadEnd find_end_of_head(std::string_view bytes) {
    std::size_t line_start = 0;
    std::size_t fields_start = 0;
    while (true) {
        const auto feed = bytes.find('\n', line_start);
        const auto line_end = feed == std::string_view::npos ? bytes.size() : feed;
        if (line_end - line_start > longest_line + 1) return {0, too_large("A line of the head is longer than 8 KiB.")};
        if (fields_start > 0 && line_end - fields_start > longest_fields + 1)
            return {0, too_large("The header fields are longer than 16 KiB.")};
        if (feed == std::string_view::npos) return {};
        if (feed == line_start || bytes[feed - 1] != '\r') return {0, bad("Every line of the head ends with CR LF.")};
        if (feed == line_start + 1) {
            if (line_start == 0) return {0, bad("A request does not begin with an empty line.")};
            return {feed + 1, {}};
        }
        if (feed - 1 - line_start > longest_line) return {0, too_large("A line of the head is longer than 8 KiB.")};
        if (fields_start > 0 && feed + 1 - fields_start > longest_fields)
            return {0, too_large("The header fields are longer than 16 KiB.")};
        line_start = feed + 1;
        if (fields_start == 0) fields_start = line_start;
    }
}

Refused read_head(std::string_view bytes, Head& head) {
    const auto end = find_end_of_head(bytes);
    if (end.refused) return end.refused;
    if (end.at != bytes.size()) return bad("The head of the request is not whole.");
    bool one_dot_one = true;
    auto line_start = bytes.find("\r\n");
    if (auto refused = read_request_line(bytes.substr(0, line_start), head, one_dot_one)) return refused;
    for (line_start += 2; line_start + 2 < bytes.size();) {
        const auto line_end = bytes.find("\r\n", line_start);
        if (auto refused = read_field(bytes.substr(line_start, line_end - line_start), head)) return refused;
        line_start = line_end + 2;
    }
    for (const auto* name : sent_once)
        if (times_sent(head, name) > 1) return bad("A header field that may be sent once was sent twice.");
    if (auto refused = name_host(head)) return refused;
    if (auto refused = frame_body(head, one_dot_one)) return refused;
    return obey_connection(head, one_dot_one);
}

std::string_view Head::field(std::string_view name) const {
    for (const auto& [sent, value] : fields)
        if (same_word(sent, name)) return value;
    return {};
}

bool same_word(std::string_view one, std::string_view other) {
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    return std::equal(
        one.begin(), one.end(), other.begin(), other.end(), [&](char a, char b) { return small(a) == small(b); });
}

namespace {

Refused read_request_line(std::string_view line, Head& head, bool& one_dot_one) {
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    if (first == std::string_view::npos || first == last) return bad("The request line is not METHOD TARGET VERSION.");
    head.method = line.substr(0, first);
    const auto version = line.substr(last + 1);
    if (!is_token(head.method)) return bad("The method is not a word.");
    if (version != "HTTP/1.1" && version != "HTTP/1.0") return bad("This server speaks HTTP/1.1.");
    one_dot_one = version == "HTTP/1.1";
    return read_target(line.substr(first + 1, last - first - 1), head);
}

Refused read_target(std::string_view target, Head& head) {
    const auto visible = [](char c) { return c > 0x20 && c < 0x7f && c != '#'; };
    if (!std::all_of(target.begin(), target.end(), visible))
        return bad("The target holds a character that must be percent-encoded.");
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (!same_word(target.substr(0, scheme.size()), scheme)) continue;
        const auto rest = target.substr(scheme.size());
        const auto slash = rest.find_first_of("/?");
        head.authority = rest.substr(0, slash);
        if (!is_authority(head.authority)) return bad("The target's authority is not a host.");
        target = slash == std::string_view::npos ? "/" : rest.substr(slash);
    }
    if (target.empty() || target.front() != '/') return bad("The target is not a path.");
    head.target = target;
    return {};
}

Refused read_field(std::string_view line, Head& head) {
    if (head.fields.size() == most_fields) return too_large("There are more than 100 header fields.");
    const auto colon = line.find(':');
    // A token has no blank in it, so this also refuses folded lines and a space before the colon.
    if (colon == std::string_view::npos || !is_token(line.substr(0, colon)))
        return bad("A header field's name is not a word.");
    const auto value = without_blanks(line.substr(colon + 1));
    const auto printable = [](char c) { return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f); };
    if (!std::all_of(value.begin(), value.end(), printable)) return bad("A header field holds a control character.");
    head.fields.emplace_back(line.substr(0, colon), value);
    return {};
}

Refused name_host(Head& head) {
    if (times_sent(head, "host") == 0) return bad("The Host header field is missing.");
    const auto host = head.field("host");
    if (!is_authority(host)) return bad("The Host header field is not a host.");
    if (head.authority.empty()) head.authority = host;
    return {};
}

Refused frame_body(Head& head, bool one_dot_one) {
    const bool has_length = times_sent(head, "content-length") > 0;
    if (times_sent(head, "transfer-encoding") > 0) {
        if (has_length) return bad("Content-Length and Transfer-Encoding contradict each other.");
        if (!one_dot_one) return bad("HTTP/1.0 knows no Transfer-Encoding.");
        if (!same_word(head.field("transfer-encoding"), "chunked"))
            return bad("The only Transfer-Encoding understood is chunked.");
        head.chunked = true;
    }
    if (has_length)
        if (auto refused = read_length(head, head.content_length)) return refused;
    if (head.has_body() && (head.method == "GET" || head.method == "HEAD")) return bad("A GET carries no body.");
    return {};
}

Refused read_length(const Head& head, std::size_t& length) {
    const auto text = head.field("content-length");
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
    // from_chars takes neither sign nor blank for an unsigned number.
    if (text.empty() || text.size() > 18 || error != std::errc{} || end != text.data() + text.size())
        return bad("Content-Length is not a number.");
    if (length > longest_body) return NotStrict{413, "The body is larger than 1 MiB."};
    return {};
}

Refused obey_connection(Head& head, bool one_dot_one) {
    head.keep_alive = one_dot_one;
    for (const auto& [name, value] : head.fields) {
        if (!same_word(name, "connection")) continue;
        for (std::size_t at = 0; at <= value.size();) {
            const auto comma = std::min(value.find(',', at), value.size());
            const auto word = without_blanks(value.substr(at, comma - at));
            if (same_word(word, "close")) head.keep_alive = false;
            if (same_word(word, "keep-alive") && !one_dot_one) head.keep_alive = true;
            at = comma + 1;
        }
    }
    if (times_sent(head, "expect") == 0) return {};
    if (!same_word(head.field("expect"), "100-continue"))
        return NotStrict{417, "The only expectation met is 100-continue."};
    head.expects_continue = one_dot_one;
    return {};
}

bool is_token(std::string_view text) {
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    const auto allowed = [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               marks.find(c) != std::string_view::npos;
    };
    return !text.empty() && std::all_of(text.begin(), text.end(), allowed);
}

bool is_authority(std::string_view text) {
    constexpr std::string_view marks = "-._:[]";
    const auto allowed = [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               marks.find(c) != std::string_view::npos;
    };
    return !text.empty() && std::all_of(text.begin(), text.end(), allowed);
}

std::string_view without_blanks(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::size_t times_sent(const Head& head, std::string_view name) {
    return std::count_if(
        head.fields.begin(), head.fields.end(), [&](const auto& field) { return same_word(field.first, name); });
}

}  // namespace
}  // namespace entente::http
