#pragma once
#include "app/tool.h"

namespace entente::app {

/// Looks at clock, disk, permissions, passwords, database, web files, public address, backups and mail. Refused when something
/// must be mended.
Ending doctor(const Call& call, Premises& premises);

}  // namespace entente::app
