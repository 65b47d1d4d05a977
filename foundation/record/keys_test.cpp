#include "foundation/record/keys.h"

#include "foundation/record/hash.h"

#include <sodium.h>
#include <sys/stat.h>

#include <gtest/gtest.h>
#include <filesystem>
#include <fstream>

namespace entente::record {
namespace {

/// A folder that is gone when this is.
class Folder {
public:
    Folder() : path_((std::filesystem::temp_directory_path() / "entente_keys_XXXXXX").string()) {
        if (!::mkdtemp(path_.data())) throw std::runtime_error("no folder for the test");
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    const std::string& path() const { return path_; }
    std::string key() const { return path_ + "/server.key"; }

private:
    std::string path_;
};

TEST(ServerKeys, are_made_once_and_read_by_their_owner_alone) {
    const Folder folder;
    const auto made = ServerKeys::open(folder.path(), "entente.example");
    struct stat about {};
    ASSERT_EQ(::stat(folder.key().c_str(), &about), 0);
    EXPECT_EQ(about.st_mode & 0777, 0600);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator{folder.path()}, {}), 1)
        << "nothing else is left behind";

    EXPECT_EQ(ServerKeys::open(folder.path(), "entente.example").verifier_key(), made.verifier_key());
    const Folder other;
    EXPECT_NE(ServerKeys::open(other.path(), "entente.example").verifier_key(), made.verifier_key());
}

TEST(ServerKeys, are_refused_while_others_may_read_them) {
    const Folder folder;
    ServerKeys::open(folder.path(), "entente.example");
    std::filesystem::permissions(folder.key(), std::filesystem::perms{0640});
    EXPECT_THROW(ServerKeys::open(folder.path(), "entente.example"), std::runtime_error);
}

TEST(ServerKeys, are_refused_when_damaged) {
    const Folder folder;
    ServerKeys::open(folder.path(), "entente.example");
    std::ofstream{folder.key(), std::ios::trunc} << "c2hvcnQ=\n";
    EXPECT_THROW(ServerKeys::open(folder.path(), "entente.example"), std::runtime_error);
}

TEST(ServerKeys, have_no_name_that_a_signed_note_could_not_carry) {
    const Bytes seed(32, 1);
    for (const auto* name : {"", "two words", "a+b", "line\nfeed", "grün.example"})
        EXPECT_THROW(ServerKeys::from_seed(seed, name), std::invalid_argument) << name;
    EXPECT_NO_THROW(ServerKeys::from_seed(seed, "localhost:8080"));
}

TEST(ServerKeys, sign_notes_that_their_verifier_key_opens) {
    // RFC 8032 section 7.1, test 1: this seed has this public key.
    Bytes seed;
    from_hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", seed);
    const auto keys = ServerKeys::from_seed(seed, "entente.example");
    EXPECT_EQ(to_hex(keys.public_key()), "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");

    std::string typed = "\x01";
    for (const auto byte : keys.public_key()) typed += static_cast<char>(byte);
    const auto id = sha256("entente.example\n" + typed);
    EXPECT_EQ(
        keys.verifier_key(), "entente.example+" + to_hex(std::span{id}.first(4)) + "+" + to_base64(bytes_of(typed)));

    const std::string text = "first line\nsecond line\n";
    const auto note = keys.sign_note(text);
    ASSERT_TRUE(note.starts_with(text + "\n— entente.example "));
    const auto coded = note.substr(note.rfind(' ') + 1);
    Bytes signature;
    ASSERT_TRUE(from_base64(trimmed(coded), signature));
    EXPECT_TRUE(std::equal(id.begin(), id.begin() + 4, signature.begin()));
    EXPECT_EQ(
        crypto_sign_verify_detached(signature.data() + 4, bytes_of(text).data(), text.size(), keys.public_key().data()),
        0);
}

}  // namespace
}  // namespace entente::record
