#pragma once
#include "foundation/record/facts.h"

namespace entente {

void tell_of_councils(record::FactBook& facts);

}  // namespace entente
