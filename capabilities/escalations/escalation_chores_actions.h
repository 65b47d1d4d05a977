#pragma once
#include "foundation/access/by_the_clock.h"

/// What happens to escalations because time passes. None of it decides anything, and none of it moves a case up.
namespace entente {

/// So many days on which both work: until the deciders are reminded of the reason, and until a published reason counts
/// as read.
inline constexpr int days_to_give_reason = 3;
inline constexpr int days_to_read_reason = 5;

/// Says once at each level that a case lies too long there: to its receivers and to the alliance managers in it.
void tell_of_ageing(access::ByTheClock& clock);
void remind_of_reasons(access::ByTheClock& clock);
/// Nobody has to agree with a reason: after some days of silence it has been read.
void close_read_escalations(access::ByTheClock& clock);

}  // namespace entente
