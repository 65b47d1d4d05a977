#pragma once
#include "foundation/base/chance.h"
#include "foundation/describe/shape.h"
#include "foundation/record/entry.h"
#include "foundation/record/hash.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::record {

/// One member of a fact, opened: what the erasable table keeps beside the entry.
struct OpenField {
    std::string_view name;
    Hash salt;
    std::string value;  ///< canonical JSON
};

/// Every member of `fact` that is there, in the order of description, each with a fresh salt.
std::vector<OpenField> open_fields(const describe::Shape& shape, const void* fact, Chance& chance);

/// The canonical bytes of an entry: made once, stored, hashed and never written again. One JSON object without blanks:
///     {"v":1,"room":…,"seq":…,"at":…,"author":…,"organisation":…,"kind":…,"kind_version":…,"subject":…,"seen":…,
///      "fields":[["name","commitment in hex"],…]}
/// `at` is microseconds since 1970 (UTC).
std::string seal(const Entry& entry, const std::vector<OpenField>& fields);

}  // namespace entente::record
