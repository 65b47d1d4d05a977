#include "foundation/base/refusal.h"

#include <algorithm>

namespace entente {

Refused::Refused(const Refusal& refusal, Filling filling, std::vector<Fault> faults)
    : refusal_(refusal), sentence_(filled(refusal.sentence, filling)), faults_(std::move(faults)) {}

std::string filled(std::string_view sentence, const Filling& filling) {
    std::string out;
    while (!sentence.empty()) {
        const auto open = sentence.find('{');
        const auto close = sentence.find('}', open == sentence.npos ? 0 : open);
        if (open == sentence.npos || close == sentence.npos) break;
        const auto name = sentence.substr(open + 1, close - open - 1);
        const auto value =
            std::find_if(filling.begin(), filling.end(), [&](const auto& pair) { return pair.first == name; });
        out += sentence.substr(0, open);
        if (value != filling.end()) out += value->second;
        else out += sentence.substr(open, close - open + 1);
        sentence.remove_prefix(close + 1);
    }
    return out.append(sentence);
}

std::optional<std::string> sentence_of(const Obstacle& obstacle, const Filling& filling) {
    if (!obstacle) return std::nullopt;
    return filled(obstacle->sentence, filling);
}

}  // namespace entente
