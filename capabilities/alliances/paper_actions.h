#pragma once
#include "capabilities/alliances/paper.h"
#include "foundation/access/command.h"

#include <string>
#include <vector>

namespace entente {

/// What somebody wrote down of a signature on paper.
struct PaperNote {
    Id<Party> party;
    PaperAbout about;
    std::string who;
    Day signed_on;
    std::string evidence;
};

/// Keeps a signature that a company gave on paper, in the room of what it signed. The caller has asked its own rule
/// whether the author may.
Id<PaperSignature> record_paper_signature(
    access::Command& command, const Id<Room>& room, const Id<Alliance>& alliance, const PaperNote& note);

/// Lays every signature recorded for `party` before the command's author, who has just confirmed for it: they enter
/// the rooms in which those stand, and are asked to confirm or contest each.
void present_paper_signatures(access::Command& command, const Id<Alliance>& alliance, const Id<Party>& party);

std::vector<PaperRow> paper_signatures_of(const access::Reader& reader, const Id<Alliance>& alliance);
PaperRow confirm_paper_signature(access::Command& command, const Id<PaperSignature>& paper);
PaperRow contest_paper_signature(access::Command& command, const Id<PaperSignature>& paper, const std::string& reason);

}  // namespace entente
