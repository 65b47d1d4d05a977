#pragma once
#include "foundation/describe/shape.h"

namespace entente::describe {

/// What the type cannot say about its fields: specialise next to the struct.
///     template <> inline constexpr auto notes<NewEscalation> = std::to_array<Note>({
///         {.field = "question", .says = "The neutral question, without a solution in it", .least = 10, .most = 500}});
/// A note that names no field of the struct fails to compile.
template <class T>
inline constexpr auto notes = std::array<Note, 0>{};

/// The one table of a type; made once, kept for ever.
template <class T>
const Shape& shape_of();

}  // namespace entente::describe
