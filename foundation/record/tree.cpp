#include "foundation/record/tree.h"

#include <bit>

namespace entente::record {

namespace {

/// The largest power of two below `leaves`, where the RFC splits a tree of more than one leaf.
std::int64_t split_of(std::int64_t leaves) {
    return static_cast<std::int64_t>(std::bit_floor(static_cast<std::uint64_t>(leaves - 1)));
}

/// The root over the leaves begin … end − 1. Splits keep `begin` a multiple of what is left, so a run of 2^level
/// leaves is always a complete subtree.
Hash root_of(std::int64_t begin, std::int64_t end, const NodeAt& node_at) {
    const auto leaves = static_cast<std::uint64_t>(end - begin);
    if (std::has_single_bit(leaves)) return node_at(std::countr_zero(leaves), begin / (end - begin));
    const auto middle = begin + split_of(end - begin);
    return node_hash(root_of(begin, middle, node_at), root_of(middle, end, node_at));
}

void add_path(std::int64_t seq, std::int64_t begin, std::int64_t end, const NodeAt& node_at, std::vector<Hash>& path) {
    if (end - begin == 1) return;
    const auto middle = begin + split_of(end - begin);
    if (seq < middle) {
        add_path(seq, begin, middle, node_at, path);
        path.push_back(root_of(middle, end, node_at));
    } else {
        add_path(seq, middle, end, node_at, path);
        path.push_back(root_of(begin, middle, node_at));
    }
}

/// SUBPROOF of the RFC; `known` says that the verifier holds the earlier root already.
void add_subproof(std::int64_t earlier, std::int64_t begin, std::int64_t end, bool known, const NodeAt& node_at,
    std::vector<Hash>& proof) {
    if (earlier == end) {
        if (!known) proof.push_back(root_of(begin, end, node_at));
        return;
    }
    const auto middle = begin + split_of(end - begin);
    if (earlier <= middle) {
        add_subproof(earlier, begin, middle, known, node_at, proof);
        proof.push_back(root_of(middle, end, node_at));
    } else {
        add_subproof(earlier, middle, end, false, node_at, proof);
        proof.push_back(root_of(begin, middle, node_at));
    }
}

}  // namespace

Hash tree_root(std::int64_t size, const NodeAt& node_at) { return size == 0 ? sha256("") : root_of(0, size, node_at); }

std::vector<Hash> inclusion_proof(std::int64_t seq, std::int64_t size, const NodeAt& node_at) {
    std::vector<Hash> path;
    add_path(seq, 0, size, node_at, path);
    return path;
}

std::vector<Hash> consistency_proof(std::int64_t earlier, std::int64_t size, const NodeAt& node_at) {
    std::vector<Hash> proof;
    if (earlier > 0) add_subproof(earlier, 0, size, true, node_at, proof);
    return proof;
}

std::vector<Hash> finished_by(std::int64_t seq, const Hash& leaf, const NodeAt& node_at) {
    std::vector<Hash> finished{leaf};
    // Each trailing 1 of the leaf's number is a left neighbour of the same size waiting to be joined.
    for (auto place = seq; place % 2 == 1; place /= 2) {
        const auto level = static_cast<int>(finished.size()) - 1;
        finished.push_back(node_hash(node_at(level, place - 1), finished.back()));
    }
    return finished;
}

}  // namespace entente::record
