#pragma once
#include "capabilities/patterns/coded_case.h"

#include <boost/describe.hpp>

#include <cstddef>

/// When the same thing keeps coming back, it is a question of strategy and not one more case.
namespace entente {

/// What must hold on a day for the same code: at least `least_cases` of it among at least `least_coded` records of
/// the last `window_days`, and a quarter of them; and no alert on it within `rest_days` before.
struct AlertRule {
    static constexpr int window_days = 180;
    static constexpr int least_coded = 5;
    static constexpr int least_cases = 3;
    static constexpr int least_percent = 25;
    static constexpr int rest_days = 90;
};

/// A root or a stated theme that repeats.
struct Alert {
    Day on;
    std::string code;
    int cases = 0;
    int coded = 0;  ///< records of the window that carry a code
};
BOOST_DESCRIBE_STRUCT(Alert, (), (on, code, cases, coded))

/// Every alert on a root up to and including `up_to`, as a check at the end of every day would have raised it. Of a day
/// d the window is (d - 180, d], by when a case was raised. A provisional root is known from then on and gives way to
/// the confirmed one; a confirmed root is known from the day of its confirmation. Records whose root is not known
/// count neither as cases nor as coded. In the order of days, then of codes.
std::vector<Alert> alerts_on_roots(const std::vector<CodedCase>& cases, Day up_to, RootsKnown known);
/// The same for stated themes, which every record carries from the start.
std::vector<Alert> alerts_on_themes(const std::vector<CodedCase>& cases, Day up_to);

/// The cases that an alert on a root counted, as places in `cases`: their interests are read side by side.
std::vector<std::size_t> cases_behind_root(const Alert& alert, const std::vector<CodedCase>& cases, RootsKnown known);
std::vector<std::size_t> cases_behind_theme(const Alert& alert, const std::vector<CodedCase>& cases);

}  // namespace entente
