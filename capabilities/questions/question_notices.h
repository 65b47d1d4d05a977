#pragma once
#include "foundation/record/facts.h"

namespace entente {

void tell_of_questions(record::FactBook& facts);

}  // namespace entente
