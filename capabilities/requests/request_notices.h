#pragma once
#include "foundation/record/facts.h"

namespace entente {

void tell_of_requests(record::FactBook& facts);

}  // namespace entente
