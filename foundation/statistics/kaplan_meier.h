#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// How long things take when some of them have not ended yet. To leave those out, or to take their age for their
/// length, would make everything look faster than it is.
/// (E. L. Kaplan and P. Meier, "Nonparametric Estimation from Incomplete Observations", JASA 53, 1958.)
namespace entente::statistics {

/// One length, in whole units of the caller's choice (days).
struct Duration {
    std::int64_t length = 0;
    bool censored = false;  ///< it had not ended by then, and nothing later is known of it
};

/// What happens at one length at which something ended.
struct Step {
    std::int64_t length = 0;
    std::int64_t at_risk = 0;  ///< how many lasted at least so long
    std::int64_t ended = 0;
    double survival = 1;  ///< the estimated share that lasts longer than this
};

/// The survival curve, a step for each length at which something ended, shortest first; no step if nothing ended.
/// What ends and what is censored at the same length: the end comes first, as Kaplan and Meier have it.
std::vector<Step> kaplan_meier(std::vector<Duration> durations);

/// The shortest length by which half have ended (survival of 0.5 or less); nothing if the curve never falls so far.
std::optional<std::int64_t> median_of(std::span<const Step> curve);

}  // namespace entente::statistics
