#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

using Bytes = std::vector<std::uint8_t>;

/// Whether `text` is well-formed UTF-8 (no overlong forms, no surrogates).
bool is_utf8(std::string_view text);
/// Whether `text` holds NUL or another control character than tab and line feed.
bool has_control_characters(std::string_view text);
/// The number of code points in well-formed UTF-8: what limits on length count.
std::size_t length_of(std::string_view text);
/// `text` without blank space at either end.
std::string_view trimmed(std::string_view text);
/// ASCII letters in lower case; everything else as it is.
std::string lower(std::string_view text);

std::string to_hex(std::span<const std::uint8_t> bytes);
std::string to_base64(std::span<const std::uint8_t> bytes);
std::string to_base64url(std::span<const std::uint8_t> bytes);
/// Nothing (empty, with `ok` false) if `text` is not strict base64.
bool from_base64(std::string_view text, Bytes& bytes);
bool from_hex(std::string_view text, Bytes& bytes);

/// "a, b and c".
std::string listed(const std::vector<std::string>& words);

}  // namespace entente
