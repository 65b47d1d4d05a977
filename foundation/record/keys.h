#pragma once
#include "foundation/base/chance.h"
#include "foundation/base/text.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace entente::record {

/// The server's Ed25519 key with which heads are signed. The name is the server's, e.g. "entente.norvane.example".
class ServerKeys {
public:
    /// Reads `folder`/server.key, or makes it (mode 0600) if the folder has none. Throws std::runtime_error with a
    /// sentence if it cannot be read, is not a key, or if others than its owner may read it.
    static ServerKeys open(const std::string& folder, std::string_view server_name);
    /// A key from a fixed seed, for tests and the demo story.
    static ServerKeys from_seed(std::span<const std::uint8_t> seed32, std::string_view server_name);

    const std::string& name() const { return name_; }
    /// The C2SP verifier key: "name+hash+base64".
    std::string verifier_key() const;
    Bytes public_key() const { return public_; }
    Bytes sign(std::string_view message) const;
    /// `text` (lines, each ended by a line feed) as a C2SP signed note.
    std::string sign_note(std::string_view text) const;

private:
    /// What tells this key from others of the same name: the first four bytes of SHA-256(name ‖ LF ‖ 0x01 ‖ key).
    Bytes key_id() const;

    std::string name_;
    Bytes secret_;
    Bytes public_;
};

}  // namespace entente::record
