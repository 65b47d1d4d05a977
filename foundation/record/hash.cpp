#include "foundation/record/hash.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace entente::record {

namespace {

constexpr std::string_view leaf_mark{"\x00", 1};
constexpr std::string_view node_mark{"\x01", 1};
constexpr std::string_view commitment_tag = "entente.commit.v1";

/// The length goes first, so that no two lists of texts are the same bytes.
Sha256& add_measured(Sha256& hash, std::string_view text) {
    std::array<std::uint8_t, 8> length{};
    for (std::size_t i = 0; i < 8; ++i)
        length[i] = static_cast<std::uint8_t>(std::uint64_t{text.size()} >> (56 - 8 * i));
    return hash.add(length).add(text);
}

}  // namespace

std::span<const std::uint8_t> bytes_of(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

Hash hash_from(const Bytes& bytes) {
    Hash hash{};
    if (bytes.size() != hash.size()) throw std::logic_error("a hash of the record is not 32 bytes long");
    std::ranges::copy(bytes, hash.begin());
    return hash;
}

Sha256& Sha256::add(std::span<const std::uint8_t> bytes) {
    crypto_hash_sha256_update(&state_, bytes.data(), bytes.size());
    return *this;
}

Hash Sha256::done() {
    Hash hash{};
    crypto_hash_sha256_final(&state_, hash.data());
    return hash;
}

Hash sha256(std::string_view text) { return Sha256{}.add(text).done(); }

Hash leaf_hash(std::string_view entry) { return Sha256{}.add(leaf_mark).add(entry).done(); }

Hash node_hash(const Hash& left, const Hash& right) { return Sha256{}.add(node_mark).add(left).add(right).done(); }

Hash commitment(
    const Hash& salt, std::string_view room, std::int64_t seq, std::string_view name, std::string_view value) {
    const auto digits = std::to_string(seq);
    Sha256 hash;
    hash.add(commitment_tag).add(salt);
    for (const std::string_view text : {room, std::string_view{digits}, name, value}) add_measured(hash, text);
    return hash.done();
}

}  // namespace entente::record
