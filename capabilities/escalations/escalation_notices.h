#pragma once
#include "foundation/record/facts.h"

namespace entente {

/// Who is told what. Joined after the views: what stands after the fact is what people are told of.
void tell_of_escalations(record::FactBook& facts);

}  // namespace entente
