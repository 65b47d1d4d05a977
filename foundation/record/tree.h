#pragma once
#include "foundation/record/hash.h"

#include <cstdint>
#include <functional>
#include <vector>

/// The Merkle tree of RFC 9162 section 2.1, computed from its complete subtrees: whatever is asked, only
/// O(log n) of them are looked at.
namespace entente::record {

/// The root of the complete subtree over the leaves place·2^level … (place+1)·2^level − 1.
using NodeAt = std::function<Hash(int level, std::int64_t place)>;

/// The root over the first `size` leaves; of none, the hash of nothing.
Hash tree_root(std::int64_t size, const NodeAt& node_at);

/// The path that proves leaf `seq` to be in the tree of `size` leaves (section 2.1.3).
std::vector<Hash> inclusion_proof(std::int64_t seq, std::int64_t size, const NodeAt& node_at);

/// The nodes that prove the tree of `size` leaves to begin with the tree of `earlier` leaves (section 2.1.4).
/// Empty when they are the same, and for an earlier tree of nothing.
std::vector<Hash> consistency_proof(std::int64_t earlier, std::int64_t size, const NodeAt& node_at);

/// The complete subtrees that leaf `seq` finishes, from the leaf itself upwards: what an append stores.
std::vector<Hash> finished_by(std::int64_t seq, const Hash& leaf, const NodeAt& node_at);

}  // namespace entente::record
