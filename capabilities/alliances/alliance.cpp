#include "capabilities/alliances/alliance.h"

#include <algorithm>
#include <array>

namespace entente {

static bool is_letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool is_alliance_type(std::string_view code) {
    return code.size() == 4 && code.substr(0, 2) == "AT" && code >= "AT01" && code <= "AT10" && code[3] >= '0' &&
           code[3] <= '9';
}

int day_of(const AllianceRow& alliance, Day today) { return today.number - alliance.effective_date.number; }

std::string slug_from(std::string_view name) {
    constexpr std::size_t longest = 50;
    std::string slug;
    for (char c : name) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (is_letter_or_digit(c)) slug += c;
        else if (!slug.empty() && slug.back() != '-') slug += '-';
    }
    slug.resize(std::min(slug.size(), longest));
    while (!slug.empty() && slug.back() == '-') slug.pop_back();
    return slug.size() < 2 ? "alliance" : slug;
}

std::string free_slug(const std::string& slug, const std::vector<std::string>& taken) {
    constexpr std::array<std::string_view, 3> words_of_addresses{"imports", "new", "import"};
    const auto is_free = [&](const std::string& one) {
        return std::ranges::find(taken, one) == taken.end() &&
               std::ranges::find(words_of_addresses, one) == words_of_addresses.end();
    };
    if (is_free(slug)) return slug;
    for (int number = 2;; ++number) {
        auto numbered = slug + "-" + std::to_string(number);
        if (is_free(numbered)) return numbered;
    }
}

}  // namespace entente
