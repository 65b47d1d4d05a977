#include "capabilities/people/sign_in.h"

#include <array>
#include <utility>

namespace entente {

namespace {

using Sign = std::pair<std::string_view, std::string_view>;

// In this order: Edge says that it is Chrome, and Chrome that it is Safari.
constexpr auto browsers = std::to_array<Sign>({{"Edg", "Edge"}, {"OPR/", "Opera"}, {"Firefox/", "Firefox"},
    {"Chrome/", "Chrome"}, {"Safari/", "Safari"}, {"curl/", "curl"}});
constexpr auto systems = std::to_array<Sign>({{"iPhone", "an iPhone"}, {"iPad", "an iPad"}, {"Android", "Android"},
    {"Windows", "Windows"}, {"Mac OS X", "a Mac"}, {"CrOS", "ChromeOS"}, {"Linux", "Linux"}});

template <class Signs>
std::string_view first_in(const Signs& signs, std::string_view text) {
    for (const auto& [sign, name] : signs)
        if (text.find(sign) != std::string_view::npos) return name;
    return {};
}

}  // namespace

std::vector<std::string> own_words(
    std::string_view name, std::string_view mail, const std::vector<std::string>& company) {
    std::vector<std::string> words{std::string{name}, std::string{mail}, std::string{mail.substr(0, mail.find('@'))}};
    for (std::size_t start = 0; start < name.size();) {
        const auto end = std::min(name.find(' ', start), name.size());
        if (end - start >= 3) words.emplace_back(name.substr(start, end - start));
        start = end + 1;
    }
    words.insert(words.end(), company.begin(), company.end());
    return words;
}

std::string device_of(std::string_view user_agent) {
    const auto browser = first_in(browsers, user_agent);
    const auto system = first_in(systems, user_agent);
    if (browser.empty() && system.empty()) return "an unknown device";
    if (system.empty()) return std::string{browser};
    return (browser.empty() ? std::string{"A browser"} : std::string{browser}) + " on " + std::string{system};
}

std::string as_wait(int seconds) {
    if (seconds <= 90) return seconds == 1 ? "1 second" : std::to_string(seconds) + " seconds";
    return std::to_string((seconds + 59) / 60) + " minutes";
}

}  // namespace entente
