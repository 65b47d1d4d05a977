#pragma once
#include "app/tool.h"

namespace entente::app {

/// A copy of database, keys, files and settings in one file, made while others work.
Ending back_up(const Call& call, Premises& premises);
/// Brings a backup back into a data folder that is empty or missing, and the rows of its database into an empty
/// PostgreSQL if one is named; the folder is not left behind if it is refused.
Ending restore(const Call& call);

}  // namespace entente::app
