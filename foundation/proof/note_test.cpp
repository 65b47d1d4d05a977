#include "foundation/proof/note.h"

#include <gtest/gtest.h>

namespace entente::proof {
namespace {

// The example of Go's golang.org/x/mod/sumdb/note, the reference of the C2SP form.
constexpr std::string_view peter = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
constexpr std::string_view text =
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n";
const std::string note =
    std::string{text} +
    "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

TEST(VerifierKey, opens_the_published_example) {
    const auto key = VerifierKey::from(peter);
    ASSERT_TRUE(key);
    EXPECT_TRUE(key->signed_note(note, text));
    EXPECT_EQ(key->fingerprint(), "PeterNeumann+c74f20a3");
}

TEST(VerifierKey, opens_no_note_that_was_changed) {
    const auto key = VerifierKey::from(peter);
    ASSERT_TRUE(key);
    for (std::size_t bit = 0; bit < note.size() * 8; ++bit) {
        auto changed = note;
        changed[bit / 8] ^= static_cast<char>(1u << bit % 8);
        EXPECT_FALSE(key->signed_note(changed, std::string_view{changed}.substr(0, text.size()))) << bit;
    }
    EXPECT_FALSE(key->signed_note(note + note.substr(text.size() + 1), text)) << "one signature, not two";
}

TEST(VerifierKey, is_nothing_else) {
    for (const std::string_view other : {"", "PeterNeumann", "PeterNeumann+c74f20a3",
             "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
             "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
             "Peter+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
             "PeterNeumann+c74f20a3+AhpcA==", "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"})
        EXPECT_FALSE(VerifierKey::from(other)) << other;
}

}  // namespace
}  // namespace entente::proof
