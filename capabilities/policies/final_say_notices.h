#pragma once
#include "foundation/record/facts.h"

namespace entente {

void tell_of_final_says(record::FactBook& facts);

}  // namespace entente
