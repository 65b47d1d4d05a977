#pragma once
#include "capabilities/alliances/alliance_import.h"
#include "capabilities/alliances/founding.h"
#include "foundation/access/command.h"

#include <string_view>
#include <vector>

namespace entente {

/// What is wrong in a description as the viewer's company would found it: also people whom it does not have.
std::vector<Fault> faults_here(const access::Reader& reader, const NewAlliance& alliance);

/// Founds an alliance: its joint room and the founder's own room with everybody who is seated in it, its parties,
/// seats and forums. The other parties come in later, by their invitations. Refused whole if it has a fault.
AllianceRow found_alliance(access::Command& command, const NewAlliance& alliance);

/// What importing a file would do: how much it would make, or every fault with its line and column.
AllianceFileCheck check_alliance_file(const access::Reader& reader, std::string_view yaml);
/// Founds the alliance that a file describes; with any fault nothing is founded.
AllianceRow import_alliance(access::Command& command, std::string_view yaml);

}  // namespace entente
