#pragma once
#include "foundation/record/facts.h"

namespace entente {

void tell_of_issues(record::FactBook& facts);

}  // namespace entente
