#pragma once
#include <boost/describe.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace entente {

/// The entry that last changed a block: what tells a stale edit from one of another block, so that two people can
/// write at once.
struct BlockChange {
    std::string block;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(BlockChange, (), (block, version))

/// That a block stands since `version` as it does.
void mark_changed(std::vector<BlockChange>& blocks, const std::string& block, std::int64_t version);
/// The version since which a block stands as it does; 0 if nobody has written it.
std::int64_t changed_in(const std::vector<BlockChange>& blocks, const std::string& block);

}  // namespace entente
