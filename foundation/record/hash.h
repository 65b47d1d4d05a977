#pragma once
#include "foundation/base/text.h"

#include <sodium.h>

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace entente::record {

/// A SHA-256 value.
using Hash = std::array<std::uint8_t, 32>;

std::span<const std::uint8_t> bytes_of(std::string_view text);
/// Throws std::logic_error for what is not 32 bytes.
Hash hash_from(const Bytes& bytes);

/// SHA-256 of what is added, piece by piece.
class Sha256 {
public:
    Sha256() { crypto_hash_sha256_init(&state_); }
    Sha256& add(std::span<const std::uint8_t> bytes);
    Sha256& add(std::string_view text) { return add(bytes_of(text)); }
    Hash done();

private:
    crypto_hash_sha256_state state_{};
};

Hash sha256(std::string_view text);

/// The leaf of an entry: SHA-256(0x00 ‖ entry), RFC 9162 section 2.1.1.
Hash leaf_hash(std::string_view entry);
/// The node above two subtrees: SHA-256(0x01 ‖ left ‖ right).
Hash node_hash(const Hash& left, const Hash& right);

/// What an entry says of a field without saying its value: SHA-256(tag ‖ salt ‖ room ‖ seq ‖ name ‖ value), each
/// text after its length in eight bytes. The salt keeps a short value (a yes, an amount) from being guessed.
Hash commitment(
    const Hash& salt, std::string_view room, std::int64_t seq, std::string_view name, std::string_view value);

}  // namespace entente::record
