#pragma once
#include <string_view>

namespace entente::app {

/// Logs go to standard error: "json" (one object a line), "plain", or "" for plain on a terminal and JSON elsewhere.
/// Elsewhere than on a terminal, what needs no attention is written within a second.
void begin_log(std::string_view form);

}  // namespace entente::app
