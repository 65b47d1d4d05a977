#pragma once
#include "foundation/record/facts.h"

namespace entente {

void tell_of_complaints(record::FactBook& facts);

}  // namespace entente
