#pragma once

namespace entente {

/// A list of kinds of facts, for what is done with each of them.
template <class... Facts>
struct FactsOf {};

}  // namespace entente
