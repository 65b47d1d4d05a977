#include "capabilities/alliances/paper_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/alliances/paper_views.h"
#include "foundation/access/rooms.h"

namespace entente {

namespace {

PaperRow the_paper(const access::Reader& reader, const Id<PaperSignature>& id) {
    auto found = find_paper(reader, id);
    if (!found) throw Refused(no_such_paper);
    return *found;
}

PaperRow to_decide(access::Command& command, const Id<PaperSignature>& id) {
    const auto& reader = command.reader();
    const auto paper = the_paper(reader, id);
    refuse_if(obstacle_to_deciding(paper, seats_of(reader, paper.alliance), command.viewer().person),
        {{"party", the_party(reader, paper.alliance, paper.party).short_name}});
    return paper;
}

}  // namespace

Id<PaperSignature> record_paper_signature(
    access::Command& command, const Id<Room>& room, const Id<Alliance>& alliance, const PaperNote& note) {
    const auto party = the_party(command.reader(), alliance, note.party);
    refuse_if(obstacle_to_recording(party, note.signed_on, utc_day(command.at())), {{"party", party.short_name}});
    const auto id = command.fresh<PaperSignature>();
    command.append(room, id, PaperSigned{alliance, note.party, note.about, note.who, note.signed_on, note.evidence});
    return id;
}

void present_paper_signatures(access::Command& command, const Id<Alliance>& alliance, const Id<Party>& party) {
    const auto& who = command.viewer();
    for (const auto& room : rooms_with_paper_of(command.reader(), party))
        access::enter(
            command, room, {who.person, who.organisation, "says whether the company signed what is recorded here"});
    for (const auto& paper : find_papers(command.reader(), alliance))
        if (paper.party == party && paper.state == PaperState::recorded)
            command.append(paper.room, paper.id, PaperPresented{who.person});
}

std::vector<PaperRow> paper_signatures_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    return find_papers(reader, alliance);
}

PaperRow confirm_paper_signature(access::Command& command, const Id<PaperSignature>& id) {
    command.append(to_decide(command, id).room, id, PaperConfirmed{});
    return the_paper(command.reader(), id);
}

PaperRow contest_paper_signature(access::Command& command, const Id<PaperSignature>& id, const std::string& reason) {
    command.append(to_decide(command, id).room, id, PaperContested{reason});
    return the_paper(command.reader(), id);
}

}  // namespace entente
