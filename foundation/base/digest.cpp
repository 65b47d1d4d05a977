#include "foundation/base/digest.h"

#include "foundation/base/text.h"

#include <sodium.h>

namespace entente {

std::string sha256_hex(std::string_view bytes) {
    Bytes digest(crypto_hash_sha256_BYTES);
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return to_hex(digest);
}

}  // namespace entente
