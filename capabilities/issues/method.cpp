#include "capabilities/issues/method.h"

#include <algorithm>

namespace entente {

bool is_agreed(const ClaimText& claim, const std::vector<Id<Party>>& parties) {
    return std::ranges::all_of(parties, [&](const Id<Party>& party) {
        const auto judged = std::ranges::find(claim.judged, party, &Judgement::party);
        return judged != claim.judged.end() && judged->agrees;
    });
}

bool is_disputed(const ClaimText& claim) {
    return std::ranges::any_of(claim.judged, [](const Judgement& judged) { return !judged.agrees; });
}

bool is_option_pattern(std::string_view code) {
    return code == "OP10" || (code.size() == 4 && code.starts_with("OP0") && code[3] >= '1' && code[3] <= '9');
}

}  // namespace entente
