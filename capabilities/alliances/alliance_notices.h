#pragma once
#include "foundation/record/facts.h"

namespace entente {

void tell_of_alliances(record::FactBook& facts);

}  // namespace entente
