#include "foundation/access/password.h"

#include "foundation/base/digest.h"
#include "foundation/record/key_file.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace entente::access {

namespace {

constexpr std::size_t pepper_size = 32;
static_assert(pepper_size == crypto_auth_hmacsha256_KEYBYTES);

std::string mark_of(const Bytes& pepper) {
    const std::string secret(pepper.begin(), pepper.end());
    return std::string(peppered_mark) + sha256_hex("entente pepper\n" + secret).substr(0, 8);
}

// In the form of any other hash, and of no password.
std::string hash_of_nobody(const PasswordCost& cost) {
    return "$argon2id$v=19$m=" + std::to_string(cost.kibibytes) + ",t=" + std::to_string(cost.passes) + ",p=1$" +
           std::string(22, 'A') + "$" + std::string(43, 'A');
}

}  // namespace

Passwords::Passwords(Bytes pepper, PasswordCost cost)
    : pepper_(std::move(pepper)), cost_(cost), mark_(mark_of(pepper_)), hash_of_nobody_(hash_of_nobody(cost)) {
    // Without it libsodium computes the same hash more slowly.
    [[maybe_unused]] static const bool ready = sodium_init() >= 0;
    if (pepper_.size() != pepper_size) throw std::invalid_argument("A pepper is 32 bytes.");
    if (cost.kibibytes < least_cost.kibibytes || cost.passes < least_cost.passes)
        throw std::invalid_argument("Passwords are hashed with at least 19 MiB and 2 passes.");
}

Passwords Passwords::open(const std::string& folder) {
    return Passwords(record::read_or_make_seed(folder + "/password.key"));
}

std::string Passwords::hash(const std::string& password) const {
    const auto secret = peppered(password);
    std::array<char, crypto_pwhash_STRBYTES> hash;
    ++hashes_made_;
    if (crypto_pwhash_str_alg(hash.data(), secret.data(), secret.size(), cost_.passes, cost_.kibibytes * 1024,
            crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::runtime_error("no memory to hash a password");
    return mark_ + hash.data();
}

bool Passwords::is_right(const std::string& hash, const std::string& password) const {
    const bool ours = hash.starts_with(mark_);
    const bool plain = hash.starts_with("$argon2id$");
    const auto compared = ours ? hash.substr(mark_.size()) : plain ? hash : hash_of_nobody_;
    const auto secret = plain ? password : peppered(password);
    ++hashes_made_;
    const bool right = crypto_pwhash_str_verify(compared.c_str(), secret.data(), secret.size()) == 0;
    return right && (ours || plain);
}

bool Passwords::is_dated(std::string_view hash) const {
    if (!hash.starts_with(mark_)) return true;
    const std::string rest(hash.substr(mark_.size()));
    return crypto_pwhash_str_needs_rehash(rest.c_str(), cost_.passes, cost_.kibibytes * 1024) != 0;
}

std::string Passwords::slow_digest(std::string_view text, std::string_view salt) const {
    const auto secret = peppered(text);
    const auto salted = sha256_hex(salt);
    static_assert(crypto_pwhash_SALTBYTES <= 64);
    Bytes digest(32);
    ++hashes_made_;
    if (crypto_pwhash(digest.data(), digest.size(), secret.data(), secret.size(),
            reinterpret_cast<const unsigned char*>(salted.data()), cost_.passes, cost_.kibibytes * 1024,
            crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::runtime_error("no memory to digest a request");
    return to_hex(digest);
}

std::string Passwords::peppered(std::string_view text) const {
    std::string sealed(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char*>(sealed.data()),
        reinterpret_cast<const unsigned char*>(text.data()), text.size(), pepper_.data());
    return sealed;
}

}  // namespace entente::access
