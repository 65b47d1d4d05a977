#pragma once
#include "demo/teller.h"

namespace entente::demo {

/// Meridian from its founding to today: seats and forums that changed, and the disagreements that are told.
void tell_of_meridian(Teller& teller);

void tell_of_seats(Teller& teller);
/// Who promises, before anything is brought to them, to settle it with their counterpart.
void tell_of_policies(Teller& teller);
/// Every disagreement that lies in a file of its own.
void tell_of_cases(Teller& teller);
/// What the repeated root led to: one question, asked at the top.
void tell_of_launch_order(Teller& teller);
/// What each company hears about the other, and what both make of it.
void tell_of_complaints(Teller& teller);
/// What people of each company asked openly of the other, and what they took for granted.
void tell_of_questions(Teller& teller);
/// What each company asked of the other, and what came another way.
void tell_of_requests(Teller& teller);
/// What is still being written, or waits for a counterpart, in the present week.
void tell_of_this_week(Teller& teller);

}  // namespace entente::demo
