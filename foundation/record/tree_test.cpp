#include "foundation/record/tree.h"

#include <gtest/gtest.h>
#include <bit>

namespace entente::record {
namespace {

/// RFC 9162 section 2.1 word for word, in O(n), as the check of the one that is used.
Hash reference_root(std::span<const Hash> leaves) {
    if (leaves.empty()) return sha256("");
    if (leaves.size() == 1) return leaves[0];
    const auto k = std::bit_floor(leaves.size() - 1);
    return node_hash(reference_root(leaves.first(k)), reference_root(leaves.subspan(k)));
}

std::vector<Hash> reference_path(std::size_t m, std::span<const Hash> leaves) {
    if (leaves.size() == 1) return {};
    const auto k = std::bit_floor(leaves.size() - 1);
    auto path = m < k ? reference_path(m, leaves.first(k)) : reference_path(m - k, leaves.subspan(k));
    path.push_back(reference_root(m < k ? leaves.subspan(k) : leaves.first(k)));
    return path;
}

std::vector<Hash> reference_subproof(std::size_t m, std::span<const Hash> leaves, bool known) {
    if (m == leaves.size()) return known ? std::vector<Hash>{} : std::vector<Hash>{reference_root(leaves)};
    const auto k = std::bit_floor(leaves.size() - 1);
    auto proof =
        m <= k ? reference_subproof(m, leaves.first(k), known) : reference_subproof(m - k, leaves.subspan(k), false);
    proof.push_back(reference_root(m <= k ? leaves.subspan(k) : leaves.first(k)));
    return proof;
}

/// A growing tree that keeps what an append finishes, as the table does.
class Grown {
public:
    void add(std::string_view entry) {
        const auto seq = static_cast<std::int64_t>(leaves.size());
        leaves.push_back(leaf_hash(entry));
        for (std::size_t level = 0; const auto& node : finished_by(seq, leaves.back(), node_at())) {
            if (level == levels_.size()) levels_.emplace_back();
            levels_[level++].push_back(node);
        }
    }
    NodeAt node_at() {
        return [this](int level, std::int64_t place) {
            ++looked_at;
            return levels_.at(static_cast<std::size_t>(level)).at(static_cast<std::size_t>(place));
        };
    }
    std::span<const Hash> first(std::size_t size) const { return std::span{leaves}.first(size); }

    std::vector<Hash> leaves;
    int looked_at = 0;

private:
    std::vector<std::vector<Hash>> levels_;
};

Grown tree_of(std::size_t size) {
    Grown tree;
    for (std::size_t i = 0; i < size; ++i) tree.add("entry " + std::to_string(i));
    return tree;
}

TEST(Tree, has_the_roots_of_the_certificate_transparency_test_trees) {
    constexpr std::string_view leaves[] = {
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
    constexpr std::string_view roots[] = {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
    Grown tree;
    for (std::size_t size = 0; size <= 8; ++size) {
        EXPECT_EQ(to_hex(tree_root(static_cast<std::int64_t>(size), tree.node_at())), roots[size]) << size << " leaves";
        Bytes entry;
        if (size < 8 && from_hex(leaves[size], entry))
            tree.add({reinterpret_cast<const char*>(entry.data()), entry.size()});
    }
}

TEST(Tree, proves_every_leaf_in_every_size_as_the_rfc_defines_it) {
    auto tree = tree_of(65);
    for (std::size_t size = 1; size <= 65; ++size) {
        EXPECT_EQ(tree_root(static_cast<std::int64_t>(size), tree.node_at()), reference_root(tree.first(size)));
        for (std::size_t seq = 0; seq < size; ++seq)
            EXPECT_EQ(inclusion_proof(static_cast<std::int64_t>(seq), static_cast<std::int64_t>(size), tree.node_at()),
                reference_path(seq, tree.first(size)))
                << "leaf " << seq << " of " << size;
    }
}

TEST(Tree, proves_every_size_to_extend_every_smaller_one_as_the_rfc_defines_it) {
    auto tree = tree_of(65);
    for (std::size_t size = 1; size <= 65; ++size) {
        for (std::size_t earlier = 1; earlier <= size; ++earlier)
            EXPECT_EQ(
                consistency_proof(static_cast<std::int64_t>(earlier), static_cast<std::int64_t>(size), tree.node_at()),
                reference_subproof(earlier, tree.first(size), true))
                << earlier << " within " << size;
    }
}

TEST(Tree, looks_at_few_nodes_however_many_leaves_it_has) {
    auto tree = tree_of(10'000);
    tree.looked_at = 0;
    tree_root(9'999, tree.node_at());
    inclusion_proof(4'321, 9'999, tree.node_at());
    consistency_proof(5'001, 9'999, tree.node_at());
    EXPECT_LE(tree.looked_at, 3 * 2 * 14);
}

}  // namespace
}  // namespace entente::record
