#pragma once
#include "app/premises.h"
#include "app/side_door.h"
#include "app/tool.h"

#include <string>
#include <vector>

namespace entente::app {

/// Does what the words say, prints to the terminal, and says how it ended.
Ending run(const std::vector<std::string>& words);

/// Does a tool's work within `premises`, as the side door of a running server is asked to.
Answered work_inside(Premises& premises, const std::vector<std::string>& words, const std::string& from);

}  // namespace entente::app
