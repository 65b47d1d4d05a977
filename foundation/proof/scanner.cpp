#include "foundation/proof/scanner.h"

#include "foundation/proof/damage.h"

#include <algorithm>

namespace entente::proof {

namespace {

constexpr std::int64_t largest_number = 9'007'199'254'740'991;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// How many characters stand for themselves.
std::size_t plain_length(std::string_view text) {
    const auto special = [](char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; };
    return static_cast<std::size_t>(std::ranges::find_if(text, special) - text.begin());
}

bool fill(const Bytes& bytes, Hash& hash) {
    if (bytes.size() != hash.size()) return false;
    std::ranges::copy(bytes, hash.begin());
    return true;
}

}  // namespace

void Scanner::expect(std::string_view literal) {
    if (!next_is(literal)) fail();
    at_ += literal.size();
}

std::string Scanner::text() {
    expect("\"");
    const auto begin = at_;
    std::string text;
    for (;;) {
        const auto plain = rest().substr(0, plain_length(rest()));
        text += plain;
        at_ += plain.size();
        if (!next_is("\\")) break;
        ++at_;
        text += escaped();
    }
    expect("\"");
    if (!is_utf8(text)) {
        at_ = begin;
        fail();
    }
    return text;
}

/// What follows a backslash. A character that has a short form has no other, so that each text is written in one way.
char Scanner::escaped() {
    constexpr std::string_view marks = "\"\\bfnrt";
    constexpr std::string_view meant = "\"\\\b\f\n\r\t";
    if (rest().empty()) fail();
    if (const auto found = marks.find(rest().front()); found != marks.npos) {
        ++at_;
        return meant[found];
    }
    expect("u00");
    if (rest().size() < 2) fail();
    Bytes byte;
    const auto digits = rest().substr(0, 2);
    if (!from_hex(digits, byte) || byte.size() != 1 || to_hex(byte) != digits || byte[0] >= 0x20) fail();
    const auto c = static_cast<char>(byte[0]);
    if (meant.find(c) != meant.npos) fail();
    at_ += 2;
    return c;
}

std::int64_t Scanner::number() {
    const auto digits =
        rest().substr(0, static_cast<std::size_t>(std::ranges::find_if_not(rest(), is_digit) - rest().begin()));
    if (digits.empty() || digits.size() > 16 || (digits.size() > 1 && digits.front() == '0')) fail();
    std::int64_t number = 0;
    for (const auto digit : digits) number = number * 10 + (digit - '0');
    if (number > largest_number) fail();
    at_ += digits.size();
    return number;
}

Bytes Scanner::base64() {
    const auto begin = at_;
    Bytes bytes;
    const auto coded = text();
    // Written again, because bits that no byte uses could be anything otherwise.
    if (from_base64(coded, bytes) && to_base64(bytes) == coded) return bytes;
    at_ = begin;
    fail();
}

Hash Scanner::hex_hash() {
    const auto begin = at_;
    Bytes bytes;
    Hash hash{};
    const auto coded = text();
    if (from_hex(coded, bytes) && to_hex(bytes) == coded && fill(bytes, hash)) return hash;
    at_ = begin;
    fail();
}

Hash Scanner::base64_hash() {
    const auto begin = at_;
    Hash hash{};
    if (fill(base64(), hash)) return hash;
    at_ = begin;
    fail();
}

void Scanner::end() const {
    if (!rest().empty()) fail();
}

void Scanner::fail() const {
    throw Damage{where_ + ", character " + std::to_string(at_ + 1) + ", is not in the form of an exported record."};
}

}  // namespace entente::proof
