#pragma once
#include "app/complaint.h"
#include "app/settings.h"

#include <filesystem>
#include <map>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace entente::app {

struct Premises;

/// One word of a tool: "--person MAIL", "--dry-run", or "FILE" without a name of its own.
struct Word {
    enum class Is { needed, free, flag, any_number };

    std::string_view name;  ///< "--person" or "FILE"
    std::string_view value_name;
    std::string_view says;
    Is is = Is::free;
};

/// One use of a tool: what was said, where, and where its words go.
struct Call {
    Settings settings;
    std::map<std::string, std::vector<std::string>, std::less<>> said;
    std::filesystem::path from;  ///< where it was called: file names are relative to it
    bool json = false;
    std::ostream& out;

    bool has(std::string_view name) const { return said.find(name) != said.end(); }
    std::string text(std::string_view name) const { return has(name) ? said.find(name)->second.back() : std::string(); }
    std::filesystem::path file(std::string_view name) const { return from / text(name); }
    std::vector<std::filesystem::path> files(std::string_view name) const;
};

/// Something that the program does by itself. `inside` is done where the data is: within the server when one is
/// running on the folder, so that one process does every write; otherwise here.
struct Tool {
    std::string_view words;  ///< "token create"
    std::string_view sentence;
    std::vector<Word> takes{};
    Ending (*alone)(const Call& call) = nullptr;
    Ending (*inside)(const Call& call, Premises& premises) = nullptr;
};

/// Everything that `entente` can do; its help is this table printed.
const std::vector<Tool>& all_tools();

/// Writes `{"name": "value", …}` or `name: value` lines.
void answer(const Call& call, const std::vector<std::pair<std::string_view, std::string>>& values);

}  // namespace entente::app
