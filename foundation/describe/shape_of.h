#pragma once
#include "foundation/describe/limits.h"
#include "foundation/describe/shape.h"

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <type_traits>

namespace entente::describe {

/// What the type cannot say about its fields: specialise next to the struct.
///     template <> inline constexpr auto notes<NewEscalation> = std::to_array<Note>({
///         {.field = "question", .says = "The neutral question, without a solution in it", .least = 10, .most = 500}});
/// A note that names no field of the struct, or no known format, fails to compile.
template <class T>
inline constexpr auto notes = std::array<Note, 0>{};

/// The one table of a type; made once, kept for ever. Types: bool, whole numbers, std::string, Instant, Day, Id,
/// described enums and structs, and std::optional and std::vector of these. A struct may not hold itself.
template <class T>
const Shape& shape_of();

}  // namespace entente::describe

#include "foundation/describe/shape_of.ipp"
