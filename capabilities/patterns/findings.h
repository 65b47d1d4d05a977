#pragma once
#include "capabilities/patterns/change.h"
#include "capabilities/patterns/pattern.h"
#include "capabilities/patterns/solo_month.h"

#include <functional>
#include <map>

/// The figures as sentences. They speak of causes and never of people, and none of them praises a small number:
/// an alliance without disagreements may only be quiet.
namespace entente {

/// The catalogue's name of each code; a code without one speaks for itself.
using CodeNames = std::map<std::string, std::string, std::less<>>;

/// Whether the root with the most cases stands out: three cases and a quarter of the records, as in an alert.
bool one_root_leads(const Patterns& patterns);

/// "One root stands out: Direction lies behind 11 of 25 disagreements (44 %), and behind all 7 that reached the
/// steering level." What has three cases and a quarter of the records stands out, as in an alert.
std::string finding_on_roots(const Patterns& patterns, const CodeNames& roots);
/// "Nothing stands out: the largest theme, Budget and cost, is 6 of 25 (24 %)."
std::string finding_on_themes(const Patterns& patterns, const CodeNames& themes);
/// "Half of all disagreements ended within 25 days: within 48 where Direction lies behind them, within 14 elsewhere."
std::string finding_on_time(const Patterns& patterns, const CodeNames& roots);
/// "Direction took 545 of 755 days of disagreement (72 %)." Of the root with the most days.
std::string finding_on_days(const Patterns& patterns, const CodeNames& roots);
/// "6 of 25 (24 %) were solved while they were written up; 7 (28 %) reached the steering level."
std::string finding_on_levels(const Patterns& patterns);
/// "6 of 25 disagreements (24 %) were first tried by one company alone: 4 times Quillon, 2 times Norvane." Of the months
/// that are over; the company with the most first.
std::string finding_on_solo_starts(int records, const std::vector<SoloMonth>& months);
/// "2 raised in the 111 days since, 23 in the 437 days before: fewer, not yet certain."
std::string finding_on_effect(const Effect& effect);

}  // namespace entente
