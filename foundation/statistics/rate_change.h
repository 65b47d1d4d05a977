#pragma once
#include <cstdint>
#include <optional>

/// Whether something happens more or less often since a day.
namespace entente::statistics {

/// How many events fell into how many days.
struct Period {
    std::int64_t events = 0;
    std::int64_t days = 0;
};

struct RateChange {
    double before = 0;    ///< events in 30 days
    double after = 0;     ///< events in 30 days
    double at_most = 1;   ///< the chance of so few events after, or fewer, if nothing had changed
    double at_least = 1;  ///< the chance of so many events after, or more, if nothing had changed
};

/// Given all N events, those after are Binomial(N, days after / all days) if the rate stayed the same; so the chances
/// are exact also for a handful of events, and one-sided. Nothing if a period has no days or there is no event.
/// (J. Przyborowski and H. Wilenski, "Homogeneity of Results in Testing Samples from Poisson Series", Biometrika 31,
/// 1940.)
std::optional<RateChange> rate_change(Period before, Period after);

/// `all` records of which `marked` carry a mark; `drawn` of them lie in one part, among these `drawn_marked`.
struct Split {
    std::int64_t all = 0;
    std::int64_t marked = 0;
    std::int64_t drawn = 0;
    std::int64_t drawn_marked = 0;
};

/// The chance that a blind draw puts as many of the marked ones, or more, into that part: the upper tail of the
/// hypergeometric distribution. Nothing if the numbers are no split (a part larger than its whole, a negative number,
/// more than a million records).
/// (R. A. Fisher's exact test, "The Logic of Inductive Inference", JRSS 98, 1935.)
std::optional<double> chance_of_split(const Split& split);

}  // namespace entente::statistics
