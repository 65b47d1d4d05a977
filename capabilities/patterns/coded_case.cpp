#include "capabilities/patterns/coded_case.h"

#include <algorithm>

namespace entente {

static void forget_after(Day day, std::optional<Day>& at) {
    if (at && *at > day) at.reset();
}

std::vector<CodedCase> as_of(Day day, std::vector<CodedCase> cases) {
    std::erase_if(cases, [&](const CodedCase& one) { return one.raised > day; });
    for (auto& one : cases) {
        forget_after(day, one.closed);
        forget_after(day, one.withdrawn);
        if (one.confirmed_root && one.confirmed_root->on > day) one.confirmed_root.reset();
        if (one.way_up.empty()) continue;
        one.level = 0;
        for (const auto& [level, on] : one.way_up)
            if (on <= day) one.level = std::max(one.level, level);
    }
    return cases;
}

std::optional<std::string_view> root_of(const CodedCase& one, RootsKnown known) {
    if (one.confirmed_root) return one.confirmed_root->code;
    if (known == RootsKnown::provisional_too && one.provisional_root) return *one.provisional_root;
    return std::nullopt;
}

std::optional<Day> ended_on(const CodedCase& one) { return one.closed ? one.closed : one.withdrawn; }

}  // namespace entente
