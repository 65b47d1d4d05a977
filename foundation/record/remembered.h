#pragma once
#include "foundation/record/facts.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::record {

/// A stored member of a fact; without a value when it was erased.
struct StoredField {
    std::string name;
    std::optional<std::string> value;
};

/// A fact as the record remembers it. An erased text reads "[erased]", an erased list or object is as if never
/// set; so are members that the fact did not have when it was written. Members that it no longer has are passed over.
std::shared_ptr<void> remembered(const FactBook::Page& page, const std::vector<StoredField>& fields);

/// Whether a member may be erased: what people wrote (a text, a list, an object); not an id, a number, a date or a
/// choice, on which the views' structure hangs.
bool is_erasable(const describe::Field& field);

}  // namespace entente::record
