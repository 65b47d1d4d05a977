#pragma once
#include "demo/teller.h"

namespace entente::demo {

/// Meridian from its founding to today: seats and forums that changed, and the disagreements that are told.
void tell_of_meridian(Teller& teller);

void tell_of_seats(Teller& teller);
void tell_of_phase_3_size(Teller& teller);
void tell_of_sign_off_rounds(Teller& teller);
void tell_of_japanese_sites(Teller& teller);
void tell_of_brand_budget(Teller& teller);
void tell_of_resin_recovery(Teller& teller);
/// What is still being written, or waits for a counterpart, in the present week.
void tell_of_this_week(Teller& teller);

}  // namespace entente::demo
