#pragma once
#include "foundation/access/by_the_clock.h"

/// What happens to issues because time passes.
namespace entente {

/// So many days on which both work may pass before the alliance managers are told that nobody answered.
inline constexpr int days_to_answer = 5;

/// A parked issue comes back on its day.
void resume_parked_issues(access::ByTheClock& clock);
void tell_of_unanswered_issues(access::ByTheClock& clock);

}  // namespace entente
