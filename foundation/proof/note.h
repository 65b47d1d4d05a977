#pragma once
#include "foundation/base/text.h"

#include <optional>
#include <string>
#include <string_view>

namespace entente::proof {

/// A C2SP verifier key: "name+hash+base64", of type Ed25519.
class VerifierKey {
public:
    /// Nothing if the text is not one, or its hash is not that of its name and key.
    static std::optional<VerifierKey> from(std::string_view text);

    const std::string& name() const { return name_; }
    /// The name and the hash, by which people compare keys.
    std::string fingerprint() const { return name_ + "+" + to_hex(id_); }
    /// Whether `note` is exactly `text` with this key's signature, and no other, under it.
    bool signed_note(std::string_view note, std::string_view text) const;

private:
    std::string name_;
    Bytes id_;
    Bytes public_;
};

}  // namespace entente::proof
