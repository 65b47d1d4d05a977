#include "app/settings.h"

#include "app/complaint.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <thread>

namespace entente::app {
namespace {

int number(const std::string& text, int least, int most) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < least || value > most)
        throw Complaint(Ending::misused, fmt::format("is a whole number from {} to {}, not '{}'", least, most, text));
    return value;
}

std::vector<std::string> listed_by_comma(const std::string& text) {
    std::vector<std::string> items;
    for (std::size_t from = 0; from < text.size();) {
        const auto comma = std::min(text.find(',', from), text.size());
        if (comma > from) items.push_back(text.substr(from, comma - from));
        from = comma + 1;
    }
    return items;
}

std::string one_of(const std::string& text, std::initializer_list<std::string_view> choices) {
    if (std::find(choices.begin(), choices.end(), text) == choices.end())
        throw Complaint(Ending::misused, fmt::format("is one of {}, not '{}'", fmt::join(choices, ", "), text));
    return text;
}

std::string web_address(const std::string& text) {
    if (!text.starts_with("https://") && !text.starts_with("http://"))
        throw Complaint(Ending::misused, fmt::format("begins with https:// or http://, unlike '{}'", text));
    return text.ends_with('/') ? text.substr(0, text.size() - 1) : text;
}

std::string postgresql(const std::string& text) {
    if (!text.starts_with("postgresql://") && text.find('=') == std::string::npos)
        throw Complaint(Ending::misused, fmt::format("is postgresql://… or host=… port=…, not '{}'", text));
    return text;
}

constexpr std::array settings_table{
    Setting{"data", "DIR", "the folder that holds everything (data)",
        [](Settings& s, const std::string& t) { s.data = t; }, false},
    Setting{"listen", "ADDRESS", "the address to listen on (127.0.0.1)",
        [](Settings& s, const std::string& t) { s.listen = t; }},
    Setting{"port", "N", "the port to listen on, 0 for any free one (8484)",
        [](Settings& s, const std::string& t) { s.port = number(t, 0, 65535); }},
    Setting{"public_url", "URL", "the address that people open; links begin with it",
        [](Settings& s, const std::string& t) { s.public_url = web_address(t); }},
    Setting{"hosts", "NAME,…", "further names by which the server answers",
        [](Settings& s, const std::string& t) { s.hosts = listed_by_comma(t); }},
    Setting{"database", "URL", "a PostgreSQL, postgresql://…; without it everything is in the data folder",
        [](Settings& s, const std::string& t) { s.database = postgresql(t); }},
    Setting{"web", "DIR", "the folder of the built web UI", [](Settings& s, const std::string& t) { s.web = t; }},
    Setting{"trusted_proxies", "ADDRESS,…", "proxies whose word about the client's address is taken",
        [](Settings& s, const std::string& t) { s.trusted_proxies = listed_by_comma(t); }},
    Setting{"io_threads", "N", "threads that speak HTTP and make short reads (one a processor, 16 at most)",
        [](Settings& s, const std::string& t) { s.io_threads = number(t, 1, 64); }},
    Setting{"read_threads", "N", "threads for longer reads (one a processor, 16 at most)",
        [](Settings& s, const std::string& t) { s.read_threads = number(t, 1, 64); }},
    Setting{"log", "plain|json", "how the log is written (plain on a terminal, JSON lines elsewhere)",
        [](Settings& s, const std::string& t) {
            s.log = one_of(t, {"plain", "json"});
        }},
};

const Setting* find_variable(std::string_view name) {
    const auto found = std::find_if(settings_table.begin(), settings_table.end(),
        [&](const Setting& setting) { return variable_of(setting) == name; });
    return found == settings_table.end() ? nullptr : &*found;
}

std::vector<Flag> read_environment(const char* const* environment) {
    std::vector<Flag> flags;
    for (; environment && *environment; ++environment) {
        const std::string_view line = *environment;
        const auto name = line.substr(0, line.find('='));
        if (!name.starts_with("ENTENTE_") || name.starts_with("ENTENTE_TEST_")) continue;
        const auto* setting = find_variable(name);
        if (!setting)
            throw Complaint(Ending::misused, fmt::format("The environment's {} is not a setting of Entente.", name));
        flags.push_back({setting, std::string(line.substr(name.size() + 1))});
    }
    return flags;
}

void apply(Settings& settings, const std::vector<Flag>& flags, auto name_of) {
    for (const auto& [setting, text] : flags) try {
            setting->set(settings, text);
        } catch (const Complaint& complaint) {
            throw Complaint(complaint.ending, fmt::format("{} {}.", name_of(*setting), complaint.what()));
        }
}

}  // namespace

int usual_threads() { return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, 16); }

std::span<const Setting> all_settings() { return settings_table; }

std::string flag_of(const Setting& setting) {
    std::string flag = "--" + std::string(setting.name);
    std::replace(flag.begin(), flag.end(), '_', '-');
    return flag;
}

std::string variable_of(const Setting& setting) {
    std::string variable = "ENTENTE_" + std::string(setting.name);
    std::transform(variable.begin(), variable.end(), variable.begin(), [](unsigned char c) { return std::toupper(c); });
    return variable;
}

Settings read_settings(const std::vector<Flag>& flags, const char* const* environment) {
    const auto variables = read_environment(environment);
    Settings settings;
    apply(settings, variables, variable_of);  // both say where the folder is, in which the file lies
    apply(settings, flags, flag_of);
    const auto path = std::filesystem::path(settings.data) / "entente.toml";
    Settings together;
    apply(together, read_settings_file(path),
        [&](const Setting& setting) { return fmt::format("{}: {}", path.string(), setting.name); });
    apply(together, variables, variable_of);
    apply(together, flags, flag_of);
    return together;
}

}  // namespace entente::app
