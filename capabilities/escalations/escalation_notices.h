#pragma once
#include "foundation/record/facts.h"

namespace entente {

/// Joined before the views: what an edit voids is known only from what stood before it.
void tell_of_voided_signatures(record::FactBook& facts);
/// Who is told what. Joined after the views: what stands after the fact is what people are told of.
void tell_of_escalations(record::FactBook& facts);

}  // namespace entente
