#pragma once
#include "app/tool.h"

#include <filesystem>

namespace entente::app {

/// Runs the server until it is told to stop (SIGINT, SIGTERM).
Ending serve(const Call& call);

/// Where the built web UI is: the setting, or beside the program.
std::filesystem::path web_folder(const Settings& settings);

}  // namespace entente::app
