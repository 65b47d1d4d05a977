#pragma once
#include "capabilities/escalations/write_up.h"
#include "capabilities/issues/issue.h"

namespace entente {

/// What the write-up of an issue begins with: nothing is written twice. Each side's interests and own contributions
/// stay its own words; claims become the background, agreed ones first; options that were set aside stay behind.
WriteUp carried_over(const IssueCase& issue);

}  // namespace entente
