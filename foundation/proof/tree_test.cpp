#include "foundation/proof/tree.h"

#include "foundation/base/text.h"

#include <gtest/gtest.h>
#include <bit>

namespace entente::proof {
namespace {

Hash joined(const Hash& left, const Hash& right) {
    return sha256({std::string_view{"\x01", 1}, view_of(left), view_of(right)});
}

/// RFC 9162 sections 2.1.1 and 2.1.4.1, word for word.
Hash reference_root(std::span<const Hash> leaves) {
    if (leaves.empty()) return sha256({});
    if (leaves.size() == 1) return leaves[0];
    const auto k = std::bit_floor(leaves.size() - 1);
    return joined(reference_root(leaves.first(k)), reference_root(leaves.subspan(k)));
}

std::vector<Hash> subproof(std::size_t m, std::span<const Hash> leaves, bool known) {
    if (m == leaves.size()) return known ? std::vector<Hash>{} : std::vector<Hash>{reference_root(leaves)};
    const auto k = std::bit_floor(leaves.size() - 1);
    auto proof = m <= k ? subproof(m, leaves.first(k), known) : subproof(m - k, leaves.subspan(k), false);
    proof.push_back(reference_root(m <= k ? leaves.subspan(k) : leaves.first(k)));
    return proof;
}

struct Grown {
    Tree tree;
    std::vector<Hash> leaves;
};

Grown tree_of(std::size_t size) {
    Grown grown;
    for (std::size_t i = 0; i < size; ++i) {
        grown.tree.add("entry " + std::to_string(i));
        grown.leaves.push_back(grown.tree.leaf(i));
    }
    return grown;
}

TEST(ProofTree, has_the_roots_of_the_certificate_transparency_test_trees) {
    constexpr std::string_view entries[] = {
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
    constexpr std::string_view last = "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328";
    Tree tree;
    EXPECT_EQ(to_hex(tree.root(0)), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    for (const auto entry : entries) {
        Bytes bytes;
        from_hex(entry, bytes);
        tree.add(view_of(bytes));
    }
    EXPECT_EQ(to_hex(tree.root(1)), "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    EXPECT_EQ(to_hex(tree.root(8)), last);
}

TEST(ProofTree, answers_for_every_size_that_it_has_had) {
    const auto grown = tree_of(257);
    for (std::size_t size = 0; size <= 257; ++size)
        EXPECT_EQ(grown.tree.root(size), reference_root(std::span{grown.leaves}.first(size))) << size;
}

TEST(ProofTree, takes_every_right_proof_and_no_other) {
    const auto grown = tree_of(40);
    for (std::size_t size = 1; size <= 40; ++size) {
        for (std::size_t earlier = 1; earlier <= size; ++earlier) {
            const Head before{earlier, grown.tree.root(earlier)};
            const Head after{size, grown.tree.root(size)};
            auto proof = subproof(earlier, std::span{grown.leaves}.first(size), true);
            EXPECT_TRUE(is_consistent(before, after, proof)) << earlier << " within " << size;
            EXPECT_FALSE(is_consistent(before, {size, before.root}, proof) && size != earlier);
            EXPECT_FALSE(is_consistent({earlier, after.root}, after, proof) && size != earlier);
            for (std::size_t i = 0; i < proof.size(); ++i) {
                auto spoilt = proof;
                spoilt[i][0] ^= 1;
                EXPECT_FALSE(is_consistent(before, after, spoilt));
            }
            proof.push_back(before.root);
            EXPECT_FALSE(is_consistent(before, after, proof)) << "a node too many";
        }
    }
}

}  // namespace
}  // namespace entente::proof
