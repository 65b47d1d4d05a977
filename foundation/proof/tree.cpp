#include "foundation/proof/tree.h"

#include <sodium.h>

#include <bit>

namespace entente::proof {

namespace {

constexpr std::string_view leaf_mark{"\x00", 1};
constexpr std::string_view node_mark{"\x01", 1};

Hash joined(const Hash& left, const Hash& right) { return sha256({node_mark, view_of(left), view_of(right)}); }

}  // namespace

Hash sha256(std::initializer_list<std::string_view> parts) {
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (const auto part : parts)
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(part.data()), part.size());
    Hash hash{};
    crypto_hash_sha256_final(&state, hash.data());
    return hash;
}

std::string_view view_of(std::span<const std::uint8_t> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

void Tree::add(std::string_view entry) {
    auto finished = sha256({leaf_mark, entry});
    for (std::size_t level = 0;; ++level) {
        if (level == levels_.size()) levels_.emplace_back();
        auto& nodes = levels_[level];
        nodes.push_back(finished);
        if (nodes.size() % 2 == 1) return;
        finished = joined(nodes[nodes.size() - 2], nodes.back());
    }
}

/// Joins the complete subtrees of which `size` is the sum of powers of two, from the smallest, at the right.
Hash Tree::root(std::size_t size) const {
    if (size == 0) return sha256({});
    auto level = static_cast<std::size_t>(std::countr_zero(size));
    auto root = levels_.at(level).at((size >> level) - 1);
    for (auto left = size >> level; left > 1;) {
        left &= ~std::size_t{1};
        const auto up = static_cast<std::size_t>(std::countr_zero(left));
        level += up;
        left >>= up;
        root = joined(levels_.at(level).at(left - 1), root);
    }
    return root;
}

bool is_consistent(const Head& earlier, const Head& later, std::span<const Hash> proof) {
    if (earlier.size > later.size) return false;
    if (earlier.size == later.size) return proof.empty() && earlier.root == later.root;
    if (earlier.size == 0) return proof.empty() && earlier.root == sha256({});

    std::vector<Hash> path(proof.begin(), proof.end());
    if (std::has_single_bit(earlier.size)) path.insert(path.begin(), earlier.root);
    if (path.empty()) return false;
    auto fn = earlier.size - 1;
    auto sn = later.size - 1;
    for (; fn % 2 == 1; fn /= 2) sn /= 2;
    auto fr = path.front();
    auto sr = path.front();
    for (const auto& c : std::span{path}.subspan(1)) {
        if (sn == 0) return false;
        if (fn % 2 == 1 || fn == sn) {
            fr = joined(c, fr);
            sr = joined(c, sr);
            for (; fn % 2 == 0 && fn != 0; fn /= 2) sn /= 2;
        } else {
            sr = joined(sr, c);
        }
        fn /= 2;
        sn /= 2;
    }
    return sn == 0 && fr == earlier.root && sr == later.root;
}

}  // namespace entente::proof
