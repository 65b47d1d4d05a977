#pragma once
#include "app/data_folder.h"
#include "foundation/base/clock.h"
#include "foundation/store/store.h"

#include <memory>

namespace entente::app {

/// Remembers that this folder tells the demo story, and which day is its today.
void mark_as_demo(const DataFolder& folder, Day today);
bool is_demo(const DataFolder& folder);

/// The clock of a folder. The demo's stands each time it starts on the story's today, so that the story never ages,
/// but never before the last entry of its record: what visitors did stays in the past.
std::unique_ptr<Clock> clock_of(const DataFolder& folder, const Clock& machine, store::Store& store);

}  // namespace entente::app
