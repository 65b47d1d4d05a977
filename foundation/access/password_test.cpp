#include "foundation/access/credentials.h"

#include <gtest/gtest.h>

namespace entente::access {
namespace {

struct Chosen {
    const char* why;
    std::string password;
    Obstacle obstacle;
};

const Chosen cases[] = {
    {"a sentence of one's own", "the heron waits by our mill", std::nullopt},
    {"fifteen characters", "heron mill tape", std::nullopt},
    {"fourteen characters", "heron mill tap", password_is_short},
    {"fifteen characters that are thirty bytes", "äöüßéèçñøåłđžšž", std::nullopt},
    {"fourteen characters that are more bytes", "äöüßéèçñøåłđžš", password_is_short},
    {"no words at all", "8c1f-77e0-4b2d-93aa", std::nullopt},
    {"no composition is asked for", "nothing but letters here", std::nullopt},
    {"two hundred and fifty-six characters", std::string(128, 'h') + std::string(64, 'e') + std::string(64, 'r'),
        std::nullopt},
    {"two hundred and fifty-seven characters", std::string(257, 'h'), password_is_long},
    {"one of the common ones", "correcthorsebatterystaple", password_is_common},
    {"a common one in capitals", "CorrectHorseBatteryStaple", password_is_common},
    {"a common word and digits around it", "Password!20262026", password_is_common},
    {"a common word again and again", "welcomewelcomewelcome", password_is_common},
    {"three letters again and again", "abcabcabcabcabcabc", password_is_common},
    {"one letter", "aaaaaaaaaaaaaaaaaaaa", password_is_common},
    {"a run of characters", "abcdefghijklmnopqr", password_is_common},
    {"a run of the keyboard", "qwertyuiopasdfghjkl", password_is_common},
    {"the person's and the company's names", "Norvane-Ana-2026!!", password_is_own},
    {"the company's name in a sentence of one's own", "the heron of norvane waits", std::nullopt},
    {"the product's name", "entente-entente-2026", password_is_own},
};

TEST(Password, is_long_and_not_what_others_try_first) {
    const std::vector<std::string> own_words{"Ana", "Ruiz", "Norvane", "norvane.example"};
    for (const auto& chosen : cases) {
        const auto obstacle = obstacle_to_password(chosen.password, own_words);
        EXPECT_EQ(obstacle, chosen.obstacle) << chosen.why << ": " << (obstacle ? obstacle->code : "no obstacle");
    }
}

TEST(Password, is_kept_as_argon2id_with_a_salt_of_its_own) {
    const auto hash = hash_password("the heron waits by our mill");
    EXPECT_TRUE(hash.starts_with("$argon2id$v=19$m=65536,t=3,p=1$")) << hash;
    EXPECT_TRUE(is_password(hash, "the heron waits by our mill"));
    EXPECT_FALSE(is_password(hash, "the heron waits by our mill."));
    EXPECT_NE(hash_password("the heron waits by our mill"), hash);
    EXPECT_FALSE(is_dated(hash));
    EXPECT_TRUE(
        is_dated("$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$Z3ViZ3ViZ3ViZ3ViZ3ViZ3ViZ3ViZ3ViZ3ViZ3ViZ3U"));
}

TEST(Password, of_nobody_is_never_right) {
    EXPECT_FALSE(is_password("", "nobody signs in with this"));
    EXPECT_FALSE(is_password("", ""));
}

}  // namespace
}  // namespace entente::access
