#include "app/command_line.h"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <memory>

namespace entente::app {
namespace {

constexpr std::string_view endings = R"(
Settings may also be variables (ENTENTE_PORT) or keys of entente.toml in the data folder (port).
Exit status: 0 done, 1 refused or found wrong, 2 misused, 3 the data folder or the database cannot be used.
)";

/// The whole command line as CLI11 sees it, with places for what was said.
struct Reading {
    CLI::App app{"Entente: two companies, one alliance, one record that neither can rewrite.", "entente"};
    std::vector<std::unique_ptr<std::string>> setting_texts;
    std::vector<CLI::Option*> setting_options;
    std::map<std::string, CLI::App*> groups;
    std::map<const Tool*, CLI::App*> tools;
    bool json = false;
};

void add_settings(Reading& reading) {
    for (const auto& setting : all_settings()) {
        auto& text = reading.setting_texts.emplace_back(std::make_unique<std::string>());
        auto* option = reading.app.add_option(flag_of(setting), *text, std::string(setting.says));
        option->type_name(std::string(setting.value_name))->group("Settings");
        reading.setting_options.push_back(option);
    }
    reading.app.add_flag("--json", reading.json, "answer in JSON");
}

/// The command for "token create" under the command for "token", each made once.
CLI::App* command_for(Reading& reading, const Tool& tool) {
    const std::string sentence(tool.sentence);
    const auto space = tool.words.find(' ');
    if (space == std::string_view::npos) return reading.app.add_subcommand(std::string(tool.words), sentence);
    const std::string first(tool.words.substr(0, space));
    auto& group = reading.groups[first];
    if (!group) group = reading.app.add_subcommand(first, sentence)->require_subcommand(1)->fallthrough();
    else group->description(group->get_description() + " | " + sentence);
    return group->add_subcommand(std::string(tool.words.substr(space + 1)), sentence);
}

void add_word(CLI::App& command, const Word& word) {
    const std::string name(word.name), says(word.says);
    if (word.is == Word::Is::flag) {
        command.add_flag(name, says);
        return;
    }
    auto* option = command.add_option(name, says)->expected(1)->type_name(std::string(word.value_name));
    if (word.is == Word::Is::any_number) option->expected(1, -1)->allow_extra_args();
    option->required(word.is == Word::Is::needed || word.is == Word::Is::any_number);
}

void add_tools(Reading& reading) {
    for (const auto& tool : all_tools()) {
        auto* command = command_for(reading, tool)->fallthrough();
        for (const auto& word : tool.takes) add_word(*command, word);
        reading.tools[&tool] = command;
    }
}

void hear(const Reading& reading, Spoken& spoken) {
    std::size_t place = 0;
    for (const auto& setting : all_settings()) {
        if (reading.setting_options[place]->count() > 0)
            spoken.settings.push_back({&setting, *reading.setting_texts[place]});
        ++place;
    }
    spoken.json = reading.json;
    for (const auto& [tool, command] : reading.tools) {
        if (!command->parsed()) continue;
        spoken.tool = tool;
        for (const auto& word : tool->takes) {
            const auto* option = command->get_option(std::string(word.name));
            if (option->count() > 0) spoken.said[std::string(word.name)] = option->results();
        }
    }
}

}  // namespace

Spoken understand(const std::vector<std::string>& words) {
    Reading reading;
    reading.app.footer(std::string(endings));
    add_settings(reading);
    add_tools(reading);
    Spoken spoken;
    try {
        reading.app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
        hear(reading, spoken);
        if (!spoken.tool) spoken.help = reading.app.help();
    } catch (const CLI::CallForHelp&) {
        spoken.help = reading.app.help();
    } catch (const CLI::ParseError& error) {
        throw Complaint(Ending::misused, fmt::format("{}\n`entente --help` names what it can do.", error.what()));
    }
    return spoken;
}

}  // namespace entente::app
