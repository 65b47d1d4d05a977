#pragma once
#include "foundation/describe/shape.h"

#include <map>
#include <string>
#include <string_view>

namespace entente::describe {

/// JSON Schema 2020-12 (OpenAPI 3.1) of a shape: a `$ref` into `#/components/schemas` for structs and enums that
/// have a name, the schema itself for everything else.
std::string schema_of(const Shape& shape);

/// Which lengths a schema names. What is sent in is never longer than the defaults allow; an answer may be put together
/// from longer texts and lists, so that only what a note says of it holds.
enum class Lengths { all, noted };

/// The schema that stands under `#/components/schemas` by the name of the struct or enum.
std::string component_of(const Shape& shape, Lengths lengths = Lengths::all);

/// The structs and enums that a document must hold, by name.
using Components = std::map<std::string_view, const Shape*>;

/// Adds `shape` and all it is made of to `components`. Throws std::logic_error if two types share a name.
void collect(const Shape& shape, Components& components);

}  // namespace entente::describe
