#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente::app {

/// One for each processor, 16 at most.
int usual_threads();

/// How this server stands. Each setting is a flag (--public-url), a variable (ENTENTE_PUBLIC_URL) and a key of
/// entente.toml in the data folder (public_url); the flag wins over the variable, the variable over the file.
struct Settings {
    std::string data = "data";
    std::string listen = "127.0.0.1";
    int port = 8484;
    std::string public_url;
    std::vector<std::string> hosts;
    std::string database;
    std::string web;
    std::vector<std::string> trusted_proxies;
    int io_threads = usual_threads();
    int read_threads = usual_threads();
    std::string log;
};

struct Setting {
    std::string_view name;  ///< as in entente.toml
    std::string_view value_name;
    std::string_view says;
    /// Throws a Complaint that begins where the sentence about the setting's name ends: "is a number from …".
    void (*set)(Settings& settings, const std::string& text);
    bool in_file = true;
};

/// All settings there are.
std::span<const Setting> all_settings();
/// "--public-url" and "ENTENTE_PUBLIC_URL" for "public_url".
std::string flag_of(const Setting& setting);
std::string variable_of(const Setting& setting);

struct Flag {
    const Setting* setting;
    std::string text;
};

/// The settings of file, environment and flags together. An unknown key or variable is a Complaint naming it and,
/// in the file, its line. Variables that begin with ENTENTE_TEST_ belong to the tests.
Settings read_settings(const std::vector<Flag>& flags, const char* const* environment);

/// What entente.toml says, in the order of its lines; each text is where a flag's would be.
std::vector<Flag> read_settings_file(const std::string& path);

}  // namespace entente::app
