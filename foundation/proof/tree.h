#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace entente::proof {

/// A SHA-256 value.
using Hash = std::array<std::uint8_t, 32>;

/// SHA-256 of the parts one after the other.
Hash sha256(std::initializer_list<std::string_view> parts);
std::string_view view_of(std::span<const std::uint8_t> bytes);

/// A Merkle tree of RFC 9162 section 2.1 that grows leaf by leaf and answers for every size that it has had.
class Tree {
public:
    void add(std::string_view entry);
    std::size_t size() const { return levels_.empty() ? 0 : levels_.front().size(); }
    /// The root over the first `size` leaves.
    Hash root(std::size_t size) const;
    const Hash& leaf(std::size_t seq) const { return levels_.front().at(seq); }

private:
    std::vector<std::vector<Hash>> levels_;  ///< the complete subtrees of 1, 2, 4 … leaves
};

/// A tree's size and root.
struct Head {
    std::size_t size;
    Hash root;
};

/// Whether `proof` shows that `later` begins with `earlier`: RFC 9162 section 2.1.4.2.
bool is_consistent(const Head& earlier, const Head& later, std::span<const Hash> proof);

}  // namespace entente::proof
