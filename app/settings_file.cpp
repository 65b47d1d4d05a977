#include "app/complaint.h"
#include "app/settings.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <filesystem>

namespace entente::app {
namespace {

[[noreturn]] void complain(const std::string& path, const toml::source_region& where, std::string_view sentence) {
    throw Complaint(Ending::misused, fmt::format("{}, line {}: {}", path, where.begin.line, sentence));
}

const Setting* find_key(std::string_view key) {
    const auto settings = all_settings();
    const auto found = std::find_if(settings.begin(), settings.end(),
        [&](const Setting& setting) { return setting.in_file && setting.name == key; });
    return found == settings.end() ? nullptr : &*found;
}

std::string text_of(const std::string& path, std::string_view key, const toml::node& node) {
    if (const auto* text = node.as_string()) return text->get();
    if (const auto* number = node.as_integer()) return std::to_string(number->get());
    const auto* list = node.as_array();
    if (!list) complain(path, node.source(), fmt::format("{} is a text, a whole number or a list of texts.", key));
    std::string joined;
    for (const auto& item : *list) {
        if (!item.is_string()) complain(path, item.source(), fmt::format("{} is a list of texts.", key));
        joined += (joined.empty() ? "" : ",") + item.as_string()->get();
    }
    return joined;
}

}  // namespace

std::vector<Flag> read_settings_file(const std::string& path) {
    if (!std::filesystem::exists(path)) return {};
    std::vector<Flag> flags;
    try {
        const auto file = toml::parse_file(path);
        for (const auto& [key, node] : file) {
            const auto* setting = find_key(key.str());
            if (!setting) complain(path, node.source(), fmt::format("'{}' is not a setting of Entente.", key.str()));
            flags.push_back({setting, text_of(path, key.str(), node)});
        }
    } catch (const toml::parse_error& error) {
        complain(path, error.source(), std::string(error.description()) + ".");
    }
    return flags;
}

}  // namespace entente::app
