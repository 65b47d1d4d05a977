#include "foundation/record/keys.h"

#include "foundation/record/hash.h"
#include "foundation/record/key_file.h"

#include <sodium.h>

#include <algorithm>
#include <stdexcept>

namespace entente::record {

namespace {

// C2SP signed-note: the type of a plain Ed25519 signature.
constexpr std::uint8_t ed25519 = 0x01;

void require_key_name(std::string_view name) {
    const auto forbidden = [](unsigned char c) { return c <= ' ' || c == '+' || c >= 0x7f; };
    if (name.empty() || std::ranges::any_of(name, forbidden))
        throw std::invalid_argument("A server's name is printable ASCII without blanks and without “+”.");
}

Bytes typed(const Bytes& public_key) {
    Bytes bytes{ed25519};
    bytes.insert(bytes.end(), public_key.begin(), public_key.end());
    return bytes;
}

}  // namespace

ServerKeys ServerKeys::open(const std::string& folder, std::string_view server_name) {
    return from_seed(read_or_make_seed(folder + "/server.key"), server_name);
}

ServerKeys ServerKeys::from_seed(std::span<const std::uint8_t> seed32, std::string_view server_name) {
    require_key_name(server_name);
    if (seed32.size() != crypto_sign_SEEDBYTES) throw std::invalid_argument("The seed of a server's key is 32 bytes.");
    ServerKeys keys;
    keys.name_ = server_name;
    keys.secret_.resize(crypto_sign_SECRETKEYBYTES);
    keys.public_.resize(crypto_sign_PUBLICKEYBYTES);
    crypto_sign_seed_keypair(keys.public_.data(), keys.secret_.data(), seed32.data());
    return keys;
}

std::string ServerKeys::verifier_key() const {
    return name_ + "+" + to_hex(key_id()) + "+" + to_base64(typed(public_));
}

Bytes ServerKeys::sign(std::string_view message) const {
    Bytes signature(crypto_sign_BYTES);
    crypto_sign_detached(signature.data(), nullptr, bytes_of(message).data(), message.size(), secret_.data());
    return signature;
}

std::string ServerKeys::sign_note(std::string_view text) const {
    auto signature = key_id();
    const auto signed_text = sign(text);
    signature.insert(signature.end(), signed_text.begin(), signed_text.end());
    return std::string{text} + "\n— " + name_ + " " + to_base64(signature) + "\n";
}

Bytes ServerKeys::key_id() const {
    auto named = name_ + "\n";
    for (const auto byte : typed(public_)) named.push_back(static_cast<char>(byte));
    const auto hash = sha256(named);
    return {hash.begin(), hash.begin() + 4};
}

}  // namespace entente::record
