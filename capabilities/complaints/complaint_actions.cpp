#include "capabilities/complaints/complaint_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "foundation/access/rooms.h"

#include <algorithm>

namespace entente {

static std::vector<ComplaintReader> managers_and_sponsors(
    const std::vector<SeatRow>& seats, const std::vector<PartyRow>& parties);
static std::vector<access::RoomAdmitted> admitted(
    const std::vector<ComplaintReader>& readers, const std::vector<PartyRow>& parties);
static Id<Party> party_of(const ComplaintCase& complaint, const access::Command& command);

ComplaintCase the_complaint(const access::Reader& reader, const Id<Complaint>& id) {
    auto found = find_complaint(reader, id);
    if (!found) throw Refused(no_such_complaint);
    return *found;
}

Id<Complaint> share_complaint(access::Command& command, const Id<Alliance>& alliance, const ShareComplaint& shared) {
    const auto parties = parties_of(command.reader(), alliance);
    const auto readers = managers_and_sponsors(seats_of(command.reader(), alliance), parties);
    const auto me = std::ranges::find(readers, command.viewer().person, &ComplaintReader::person);
    if (me == readers.end()) throw Refused(complaints_are_for_managers);
    const bool has_partner =
        std::ranges::any_of(readers, [&](const ComplaintReader& one) { return one.party != me->party; });
    if (!has_partner) throw Refused(complaint_needs_a_partner);
    if (shared.heard_on > utc_day(command.at())) throw Refused(heard_in_the_future);
    const auto room = access::open_room(command,
        {.room_kind = access::RoomKind::restricted, .name = "Complaint shared", .alliance = alliance},
        admitted(readers, parties));
    const auto id = command.fresh<Complaint>();
    command.append(
        room, id, ComplaintShared{alliance, me->party, shared.heard_in, shared.gist, shared.heard_on, readers});
    return id;
}

void triage_complaint(access::Command& command, const Id<Complaint>& id, const SayTriage& said) {
    const auto complaint = the_complaint(command.reader(), id);
    refuse_if(obstacle_to_triage(complaint, command.viewer().person));
    refuse_if(obstacle_to_triage(said.triage, said.because));
    command.append(complaint.room, id, ComplaintTriaged{party_of(complaint, command), said.triage, said.because});
}

void note_finding(access::Command& command, const Id<Complaint>& id, const std::string& text) {
    const auto complaint = the_complaint(command.reader(), id);
    refuse_if(obstacle_to_finding(complaint, command.viewer().person));
    command.append(complaint.room, id, ComplaintFindingNoted{party_of(complaint, command), text});
}

void propose_conclusion(access::Command& command, const Id<Complaint>& id, const Conclusion& conclusion) {
    const auto complaint = the_complaint(command.reader(), id);
    refuse_if(obstacle_to_concluding(complaint, command.viewer().person));
    command.append(complaint.room, id, ComplaintConclusionProposed{party_of(complaint, command), conclusion});
}

void agree_to_conclusion(access::Command& command, const Id<Complaint>& id, const Conclusion& read) {
    const auto complaint = the_complaint(command.reader(), id);
    refuse_if(obstacle_to_agreeing(complaint, command.viewer().person));
    refuse_if(obstacle_to_words(*complaint.conclusion, read));
    command.append(complaint.room, id, ComplaintConclusionAgreed{party_of(complaint, command)});
    command.seal(complaint.room);
}

void tell_back(access::Command& command, const Id<Complaint>& id, const std::string& words) {
    const auto complaint = the_complaint(command.reader(), id);
    refuse_if(obstacle_to_telling_back(complaint, command.viewer().person));
    command.append(complaint.room, id, ComplaintToldBack{words});
}

static std::vector<ComplaintReader> managers_and_sponsors(
    const std::vector<SeatRow>& seats, const std::vector<PartyRow>& parties) {
    std::vector<ComplaintReader> readers;
    for (const auto& seat : seats) {
        const bool is_asked = seat.role == Role::alliance_manager || seat.role == Role::executive_sponsor;
        const auto party = std::ranges::find(parties, seat.party, &PartyRow::id);
        const bool is_named =
            seat.person && std::ranges::find(readers, *seat.person, &ComplaintReader::person) != readers.end();
        if (is_asked && seat.person && !is_named && party != parties.end())
            readers.push_back({*seat.person, seat.name.value_or(""), seat.party, party->short_name});
    }
    return readers;
}

static std::vector<access::RoomAdmitted> admitted(
    const std::vector<ComplaintReader>& readers, const std::vector<PartyRow>& parties) {
    std::vector<access::RoomAdmitted> people;
    for (const auto& reader : readers) {
        const auto party = std::ranges::find(parties, reader.party, &PartyRow::id);
        if (party->organisation) people.push_back({reader.person, *party->organisation, "manages or sponsors it"});
    }
    return people;
}

static Id<Party> party_of(const ComplaintCase& complaint, const access::Command& command) {
    return reader_of(complaint, command.viewer().person)->party;
}

}  // namespace entente
