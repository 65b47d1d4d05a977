#include "foundation/proof/note.h"

#include "foundation/proof/tree.h"

#include <sodium.h>

#include <algorithm>

namespace entente::proof {

namespace {

constexpr std::uint8_t ed25519 = 0x01;
constexpr std::size_t id_size = 4;

bool decode(std::string_view text, Bytes& bytes) { return from_base64(text, bytes) && to_base64(bytes) == text; }

bool is_key_name(std::string_view name) {
    return !name.empty() && std::ranges::all_of(name, [](unsigned char c) { return c > ' ' && c < 0x7f && c != '+'; });
}

}  // namespace

std::optional<VerifierKey> VerifierKey::from(std::string_view text) {
    const auto first = text.find('+');
    const auto second = text.find('+', first == text.npos ? first : first + 1);
    if (second == text.npos) return std::nullopt;

    VerifierKey key;
    key.name_ = text.substr(0, first);
    Bytes typed;
    if (!is_key_name(key.name_) || !decode(text.substr(second + 1), typed)) return std::nullopt;
    if (typed.size() != 1 + crypto_sign_PUBLICKEYBYTES || typed[0] != ed25519) return std::nullopt;
    key.public_.assign(typed.begin() + 1, typed.end());
    const auto hash = sha256({key.name_, "\n", view_of(typed)});
    key.id_.assign(hash.begin(), hash.begin() + id_size);
    if (text.substr(first + 1, second - first - 1) != to_hex(key.id_)) return std::nullopt;
    return key;
}

bool VerifierKey::signed_note(std::string_view note, std::string_view text) const {
    const auto before = std::string{text} + "\n— " + name_ + " ";
    if (!note.starts_with(before) || !note.ends_with("\n")) return false;
    Bytes signature;
    if (!decode(note.substr(before.size(), note.size() - before.size() - 1), signature)) return false;
    if (signature.size() != id_size + crypto_sign_BYTES) return false;
    if (!std::equal(id_.begin(), id_.end(), signature.begin())) return false;
    return crypto_sign_verify_detached(signature.data() + id_size, reinterpret_cast<const unsigned char*>(text.data()),
               text.size(), public_.data()) == 0;
}

}  // namespace entente::proof
