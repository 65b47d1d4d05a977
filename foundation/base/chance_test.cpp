#include "foundation/base/chance.h"

#include <gtest/gtest.h>

#include <array>
#include <set>

namespace entente {
namespace {

TEST(Chance, makes_ids_of_version_7) {
    SeededChance chance(1);
    const auto id = chance.uuid(*instant_from("2022-02-22T19:22:22Z"));  // the example of RFC 9562, appendix A.6
    EXPECT_TRUE(is_uuid(id));
    EXPECT_EQ(id.substr(0, 15), "017f22e2-79b0-7");
    EXPECT_NE(std::string_view("89ab").find(id[19]), std::string_view::npos);
}

TEST(Chance, makes_ids_that_sort_by_their_moment) {
    SystemChance chance;
    const Instant at = *instant_from("2026-02-12T09:30:00Z");
    for (int micros = 0; micros < 2'000; micros += 7) {
        EXPECT_LT(chance.uuid(at + Span{micros}), chance.uuid(at + Span{micros + 1})) << micros;
    }
}

TEST(Chance, never_repeats_an_id_of_one_moment) {
    SystemChance chance;
    std::set<std::string> ids;
    for (int i = 0; i < 10'000; ++i) ids.insert(chance.uuid(Instant{0}));
    EXPECT_EQ(ids.size(), 10'000u);
}

TEST(Chance, makes_secrets_of_43_characters) {
    SystemChance chance;
    EXPECT_EQ(chance.secret().size(), 43u);
    EXPECT_NE(chance.secret(), chance.secret());
}

TEST(Chance, from_a_seed_repeats_and_from_another_does_not) {
    SeededChance one(42), same(42), other(43);
    const auto id = one.uuid(Instant{0});
    EXPECT_EQ(id, same.uuid(Instant{0}));
    EXPECT_NE(id, other.uuid(Instant{0}));
    EXPECT_NE(id, one.uuid(Instant{0}));
}

TEST(Chance, from_a_seed_is_splitmix64) {
    std::array<std::uint8_t, 8> bytes{};
    SeededChance(0).fill(bytes);
    const std::array<std::uint8_t, 8> first{
        0xaf, 0xcd, 0x1d, 0x7b, 0x39, 0xa8, 0x20, 0xe2};  // the published e220a8397b1dcdaf
    EXPECT_EQ(bytes, first);
}

TEST(Id, is_a_canonical_uuid) {
    EXPECT_TRUE(is_uuid("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
    EXPECT_FALSE(is_uuid("017F22E2-79B0-7CC3-98C4-DC0C0C07398F"));
    EXPECT_FALSE(is_uuid("017f22e279b07cc398c4dc0c0c07398f"));
    EXPECT_FALSE(is_uuid("{17f22e2-79b0-7cc3-98c4-dc0c0c07398}"));
    EXPECT_FALSE(is_uuid(""));
}

}  // namespace
}  // namespace entente
