#include "foundation/record/hash.h"

#include <sodium.h>

#include <string>

namespace entente::record {

namespace {

constexpr std::string_view commitment_tag = "entente.commit.v1";

class Sha256 {
public:
    Sha256() { crypto_hash_sha256_init(&state_); }
    Sha256& add(std::span<const std::uint8_t> bytes) {
        crypto_hash_sha256_update(&state_, bytes.data(), bytes.size());
        return *this;
    }
    Sha256& add(std::uint8_t byte) { return add(std::span{&byte, 1}); }
    /// The length goes first, so that no two lists of texts are the same bytes.
    Sha256& add_measured(std::string_view text) {
        std::array<std::uint8_t, 8> length{};
        for (std::size_t i = 0; i < 8; ++i)
            length[i] = static_cast<std::uint8_t>(std::uint64_t{text.size()} >> (56 - 8 * i));
        return add(length).add(bytes_of(text));
    }
    Hash done() {
        Hash hash{};
        crypto_hash_sha256_final(&state_, hash.data());
        return hash;
    }

private:
    crypto_hash_sha256_state state_{};
};

}  // namespace

std::span<const std::uint8_t> bytes_of(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

Hash sha256(std::string_view text) { return Sha256{}.add(bytes_of(text)).done(); }

Hash leaf_hash(std::string_view entry) { return Sha256{}.add(0x00).add(bytes_of(entry)).done(); }

Hash node_hash(const Hash& left, const Hash& right) { return Sha256{}.add(0x01).add(left).add(right).done(); }

Hash commitment(
    const Hash& salt, std::string_view room, std::int64_t seq, std::string_view name, std::string_view value) {
    return Sha256{}
        .add(bytes_of(commitment_tag))
        .add(salt)
        .add_measured(room)
        .add_measured(std::to_string(seq))
        .add_measured(name)
        .add_measured(value)
        .done();
}

}  // namespace entente::record
