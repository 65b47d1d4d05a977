#pragma once
#include "foundation/record/facts.h"

namespace entente {

void tell_of_cascades(record::FactBook& facts);

}  // namespace entente
