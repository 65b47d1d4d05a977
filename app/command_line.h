#pragma once
#include "app/tool.h"

#include <optional>
#include <string>
#include <vector>

namespace entente::app {

/// What the words of a command line say. Nothing of it has been done yet.
struct Spoken {
    const Tool* tool = nullptr;
    std::vector<Flag> settings;
    std::map<std::string, std::vector<std::string>, std::less<>> said;
    bool json = false;
    std::string help;  ///< not empty: this is what was asked for
};

/// Reads the words after the program's name. Throws a Complaint for words that the program does not know.
Spoken understand(const std::vector<std::string>& words);

}  // namespace entente::app
