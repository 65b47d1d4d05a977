#include "foundation/record/hash.h"

#include <gtest/gtest.h>

namespace entente::record {
namespace {

Hash salted(std::uint8_t byte) {
    Hash salt{};
    salt.fill(byte);
    return salt;
}

TEST(Commitment, is_the_published_hash) {
    // SHA-256 of the parts as they are described, computed apart with coreutils' sha256sum.
    const auto hash = commitment(salted(0), "room", 7, "title", "\"x\"");
    std::string parts = "entente.commit.v1" + std::string(32, '\0');
    for (const std::string part : {"room", "7", "title", "\"x\""})
        parts += std::string(7, '\0') + static_cast<char>(part.size()) + part;
    EXPECT_EQ(hash, sha256(parts));
    EXPECT_EQ(to_hex(hash), "4da9b660c4cfa5c463fb35689c27b8c41edea90c81a45d76a7094d0f56434f62");
}

TEST(Commitment, changes_with_each_of_its_ingredients) {
    const auto hash = commitment(salted(1), "room", 7, "title", "\"yes\"");
    EXPECT_EQ(commitment(salted(1), "room", 7, "title", "\"yes\""), hash);
    EXPECT_NE(commitment(salted(2), "room", 7, "title", "\"yes\""), hash);
    EXPECT_NE(commitment(salted(1), "moor", 7, "title", "\"yes\""), hash);
    EXPECT_NE(commitment(salted(1), "room", 8, "title", "\"yes\""), hash);
    EXPECT_NE(commitment(salted(1), "room", 7, "titel", "\"yes\""), hash);
    EXPECT_NE(commitment(salted(1), "room", 7, "title", "\"no\""), hash);
    EXPECT_NE(commitment(salted(1), "room", 7, "title\"", "yes\""), hash)
        << "a byte cannot move from one part to the next";
}

}  // namespace
}  // namespace entente::record
