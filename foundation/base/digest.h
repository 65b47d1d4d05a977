#pragma once
#include <string>
#include <string_view>

namespace entente {

/// SHA-256 of `bytes` as 64 hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace entente
