#pragma once
#include "foundation/base/chance.h"
#include "foundation/base/text.h"

#include <string>
#include <string_view>

namespace entente::record {

/// The server's Ed25519 key with which heads are signed. The name is the server's, e.g. "entente.norvane.example".
class ServerKeys {
public:
    /// Reads `folder`/server.key, or makes it (mode 0600) if the folder has none.
    static ServerKeys open(const std::string& folder, std::string_view server_name);
    /// A key from a fixed seed, for tests and the demo story.
    static ServerKeys from_seed(std::span<const std::uint8_t> seed32, std::string_view server_name);

    const std::string& name() const { return name_; }
    /// The C2SP verifier key: "name+hash+base64".
    std::string verifier_key() const;
    Bytes public_key() const { return public_; }
    Bytes sign(std::string_view message) const;

private:
    std::string name_;
    Bytes secret_;
    Bytes public_;
};

}  // namespace entente::record
