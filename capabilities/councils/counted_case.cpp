#include "capabilities/councils/counted_case.h"

#include <fmt/format.h>

namespace entente {

Day first_of_quarter(Day day) {
    auto month = first_of_month(day);
    // Months before it in its quarter: none, one or two.
    const int before = (std::stoi(to_text(month).substr(5, 2)) - 1) % 3;
    for (int i = 0; i < before; ++i) month = first_of_month({month.number - 1});
    return month;
}

std::vector<Mark> marks_of(const CountedCase& one) {
    const auto named = [](std::string_view kind, std::string code = "") {
        return Mark{std::string(kind), std::move(code)};
    };
    std::vector<Mark> marks{named(mark::any), named(mark::theme, one.theme),
        named(mark::level, fmt::to_string(one.level)),
        named(mark::raised, fmt::format("{} {}", to_text(first_of_quarter(one.raised)), one.root.value_or("")))};
    if (!one.over) marks.push_back(named(mark::open));
    if (one.confirmed) marks.push_back(named(mark::confirmed));
    if (one.root) marks.push_back(named(mark::root, *one.root));
    return marks;
}

Tallies change_of(const std::optional<CountedCase>& before, const CountedCase& now) {
    Tallies change;
    for (const auto& one : marks_of(now)) ++change[one];
    if (before)
        for (const auto& one : marks_of(*before)) --change[one];
    std::erase_if(change, [](const auto& one) { return one.second == 0; });
    return change;
}

}  // namespace entente
