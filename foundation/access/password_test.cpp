#include "foundation/access/password.h"

#include <sodium.h>
#include <sys/stat.h>

#include <gtest/gtest.h>
#include <array>
#include <filesystem>
#include <stdexcept>

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

/// A folder that is gone when this is.
class Folder {
public:
    Folder() : path_((std::filesystem::temp_directory_path() / "entente_pepper_XXXXXX").string()) {
        if (!::mkdtemp(path_.data())) throw std::runtime_error("no folder for the test");
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

const std::string herons = "the heron waits by our mill";
const Bytes pepper(32, 7);

/// As it was kept before there was a pepper.
std::string plain_hash(const std::string& password, const PasswordCost& cost) {
    std::array<char, crypto_pwhash_STRBYTES> hash;
    EXPECT_EQ(crypto_pwhash_str_alg(hash.data(), password.data(), password.size(), cost.passes, cost.kibibytes * 1024,
                  crypto_pwhash_ALG_ARGON2ID13),
        0);
    return hash.data();
}

TEST(Password, is_kept_as_argon2id_with_a_salt_of_its_own) {
    const Passwords passwords(pepper);
    const auto hash = passwords.hash(herons);
    EXPECT_TRUE(hash.starts_with(passwords.mark() + "$argon2id$v=19$m=65536,t=3,p=1$")) << hash;
    EXPECT_TRUE(passwords.is_right(hash, herons));
    EXPECT_FALSE(passwords.is_right(hash, herons + "."));
    EXPECT_NE(passwords.hash(herons), hash);
    EXPECT_FALSE(passwords.is_dated(hash));
}

TEST(Password, is_not_hashed_for_less_than_the_floor) {
    EXPECT_THROW(Passwords(pepper, {19'455, 2}), std::invalid_argument);
    EXPECT_THROW(Passwords(pepper, {19'456, 1}), std::invalid_argument);
    EXPECT_THROW(Passwords(Bytes(31, 7)), std::invalid_argument);
    EXPECT_NO_THROW(Passwords(pepper, {19'456, 2}));
}

TEST(Password, cannot_be_compared_without_the_pepper) {
    const Passwords passwords(pepper, least_cost), others(Bytes(32, 8), least_cost);
    const auto hash = passwords.hash(herons);
    EXPECT_FALSE(others.is_right(hash, herons));
    EXPECT_NE(others.mark(), passwords.mark());
    const auto inside = hash.substr(passwords.mark().size());
    EXPECT_FALSE(passwords.is_right(inside, herons)) << "the bare Argon2id hash is not one of the password itself";
}

TEST(Password, is_dated_when_it_was_kept_more_weakly) {
    const Passwords today(pepper, {32'768, 2}), before(pepper, least_cost);
    EXPECT_TRUE(today.is_dated(before.hash(herons)));
    EXPECT_TRUE(today.is_right(before.hash(herons), herons)) << "and right all the same";
    const auto unpeppered = plain_hash(herons, {32'768, 2});
    EXPECT_TRUE(today.is_dated(unpeppered));
    EXPECT_TRUE(today.is_right(unpeppered, herons));
    EXPECT_FALSE(today.is_right(unpeppered, herons + "."));
    EXPECT_FALSE(today.is_dated(today.hash(herons))) << "the control";
}

TEST(Password, of_nobody_is_never_right_and_costs_as_much) {
    const Passwords passwords(pepper, least_cost);
    EXPECT_FALSE(passwords.is_right("", ""));
    EXPECT_FALSE(passwords.is_right("", herons));
    EXPECT_FALSE(passwords.is_right("nonsense", herons));
    EXPECT_EQ(passwords.hashes_made(), 3u);
}

TEST(Password, leaves_no_digest_that_is_cheaper_to_guess_from) {
    const Passwords passwords(pepper, least_cost), others(Bytes(32, 8), least_cost);
    const auto digest = passwords.slow_digest(herons, "salt");
    EXPECT_EQ(passwords.slow_digest(herons, "salt"), digest);
    EXPECT_NE(passwords.slow_digest(herons + ".", "salt"), digest);
    EXPECT_NE(passwords.slow_digest(herons, "pepper"), digest);
    EXPECT_NE(others.slow_digest(herons, "salt"), digest);
    EXPECT_EQ(passwords.hashes_made(), 4u);
}

TEST(Pepper, is_made_once_and_read_by_its_owner_alone) {
    const Folder folder;
    const auto key = folder.path() + "/password.key";
    const auto mark = Passwords::open(folder.path()).mark();
    struct stat about {};
    ASSERT_EQ(::stat(key.c_str(), &about), 0);
    EXPECT_EQ(about.st_mode & 0777, 0600);
    EXPECT_EQ(Passwords::open(folder.path()).mark(), mark);
    const Folder other;
    EXPECT_NE(Passwords::open(other.path()).mark(), mark);
    ASSERT_EQ(::chmod(key.c_str(), 0640), 0);
    EXPECT_THROW(Passwords::open(folder.path()), std::runtime_error);
}

}  // namespace
}  // namespace entente::access
