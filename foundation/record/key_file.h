#pragma once
#include "foundation/base/text.h"

#include <string>

namespace entente::record {

/// The 32 secret bytes in `path`; made from the system's randomness if there is no such file. Two servers that
/// start at once on one folder end up with the same key.
Bytes read_or_make_seed(const std::string& path);

}  // namespace entente::record
