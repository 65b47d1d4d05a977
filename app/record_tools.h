#pragma once
#include "app/tool.h"

namespace entente::app {

Ending import_file(const Call& call, Premises& premises);
Ending export_record(const Call& call, Premises& premises);
Ending verify_records(const Call& call);

}  // namespace entente::app
