#include "capabilities/escalations/deciding_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/alliances/forum_actions.h"
#include "capabilities/alliances/party_calendar_actions.h"
#include "capabilities/escalations/addressing_actions.h"
#include "capabilities/escalations/escalation_rules.h"
#include "capabilities/policies/final_say_actions.h"
#include "capabilities/policies/policy_actions.h"
#include "foundation/base/digest.h"
#include "foundation/describe/json.h"

#include <algorithm>

namespace entente {

static Signature receiver_signs(const EscalationCase& escalation, const Id<Person>& by, Instant at);
static void move_if_all_wrote(
    access::Command& command, const Id<Escalation>& id, const std::optional<Id<Forum>>& wanted);
static void publish_if_all_accepted(access::Command& command, const Id<Escalation>& id);
static void name_who_tells_it_on(access::Command& command, EscalationCase& escalation);
static void close_if_all_acknowledged(access::Command& command, const Id<Escalation>& id);

static void need_option(const EscalationCase& escalation, const ResolutionText& proposed) {
    const auto& options = escalation.write_up.options;
    if (proposed.option && std::ranges::find(options, *proposed.option, &OptionText::id) == options.end())
        throw Refused(no_such_option);
}

void take_up(access::Command& command, const Id<Escalation>& id) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    refuse_if(obstacle_to_taking_up(escalation, command.viewer().person));
    const auto& seat = receiver_of(escalation, command.viewer().person)->seat;
    refuse_if(obstacle_to_receiving(command.reader(), seat, utc_day(command.at())));
    command.append(escalation.room, id, EscalationTakenUp{seat});
}

void propose_resolution(access::Command& command, const Id<Escalation>& id, const ResolutionText& proposed) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    refuse_if(obstacle_to_resolving(escalation, command.viewer().person));
    need_option(escalation, proposed);
    command.append(escalation.room, id,
        EscalationResolutionProposed{proposed, sha256_hex(describe::to_json(proposed)),
            receiver_signs(escalation, command.viewer().person, command.at())});
    command.seal(escalation.room);
}

void sign_resolution(access::Command& command, const Id<Escalation>& id, const std::string& hash) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    refuse_if(obstacle_to_signing_resolution(escalation, command.viewer().person));
    refuse_if(obstacle_to_text(escalation.resolution->hash, hash));
    command.append(escalation.room, id,
        EscalationResolutionSigned{hash, receiver_signs(escalation, command.viewer().person, command.at())});
    command.seal(escalation.room);
}

std::optional<FinalSayRight> final_say_for(const access::Reader& reader, const EscalationCase& escalation) {
    const auto* receiver = receiver_of(escalation, reader.viewer().person);
    if (!receiver) return std::nullopt;
    return final_say_in_force(reader, escalation.alliance, escalation.theme, receiver->party);
}

void say_finally(access::Command& command, const Id<Escalation>& id, const SayFinally& said) {
    const auto& reader = command.reader();
    const auto escalation = the_escalation(reader, id).escalation;
    const auto right = final_say_for(reader, escalation);
    refuse_if(obstacle_to_final_say(escalation, command.viewer().person, right));
    refuse_if(obstacle_to_consultation(escalation, said.consulted_on, utc_day(command.at())));
    need_option(escalation, said.proposed);
    const auto& me = *receiver_of(escalation, command.viewer().person);
    command.append(escalation.room, id,
        EscalationFinallySaid{said.proposed, sha256_hex(describe::to_json(said.proposed)),
            receiver_signs(escalation, command.viewer().person, command.at()),
            {right->id, right->clause, me.party, me.party_name, me.name, said.consulted, said.consulted_on}});
    command.seal(escalation.room);
}

void record_resolution_on_paper(access::Command& command, const Id<Escalation>& id, const SignedOnPaper& paper) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    const auto found = std::ranges::find(escalation.receivers, paper.party, &Receiver::party);
    const auto name = found == escalation.receivers.end() ? "That party" : found->party_name;
    refuse_if(obstacle_to_recording_resolution(escalation, command.viewer().person, paper.party), {{"party", name}});
    refuse_if(obstacle_to_text(escalation.resolution->hash, paper.content_hash));
    command.append(escalation.room, id,
        EscalationResolutionSigned{paper.content_hash, signature_on_paper(command, escalation, paper, name,
                                                           receiver_of(escalation, command.viewer().person)->name)});
    command.seal(escalation.room);
}

void move_up(access::Command& command, const Id<Escalation>& id, const MoveUp& asked) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    refuse_if(obstacle_to_moving_up(escalation, command.viewer().person));
    address_above(board_of(command.reader(), escalation.alliance), escalation, asked.forum);
    const auto& receiver = *receiver_of(escalation, command.viewer().person);
    command.append(
        escalation.room, id, EscalationMoveUpWritten{{receiver.party, receiver.name, asked.tried, asked.stuck}});
    move_if_all_wrote(command, id, asked.forum);
}

void draft_rationale(access::Command& command, const Id<Escalation>& id, const Rationale& rationale) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    refuse_if(obstacle_to_drafting_rationale(escalation, command.viewer().person));
    command.append(
        escalation.room, id, EscalationRationaleDrafted{*party_of(escalation, command.viewer().person), rationale});
}

void accept_rationale(access::Command& command, const Id<Escalation>& id) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    if (const auto obstacle = obstacle_to_accepting_rationale(escalation, command.viewer().person))
        throw Refused(
            *obstacle, {}, escalation.rationale ? missing_in(escalation.rationale->text) : std::vector<Fault>{});
    command.append(escalation.room, id, EscalationRationaleAccepted{*party_of(escalation, command.viewer().person)});
    publish_if_all_accepted(command, id);
}

void acknowledge(access::Command& command, const Id<Escalation>& id) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    refuse_if(obstacle_to_acknowledging(escalation, command.viewer().person));
    command.append(escalation.room, id, EscalationAcknowledged{side_of(escalation, command.viewer().person)->party});
    close_if_all_acknowledged(command, id);
}

static Signature receiver_signs(const EscalationCase& escalation, const Id<Person>& by, Instant at) {
    const auto& receiver = *receiver_of(escalation, by);
    return {.party = receiver.party, .party_name = receiver.party_name, .name = receiver.name, .at = at};
}

static void move_if_all_wrote(
    access::Command& command, const Id<Escalation>& id, const std::optional<Id<Forum>>& wanted) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    const bool all = std::ranges::all_of(escalation.receivers, [&](const Receiver& receiver) {
        return receiver.on_paper ||
               std::ranges::find(escalation.move_up, receiver.party, &MoveUpText::party) != escalation.move_up.end();
    });
    if (!all) return;
    const auto board = board_of(command.reader(), escalation.alliance);
    const auto address = address_above(board, escalation, wanted);
    const auto receivers = receivers_at(board, address);
    admit_receivers(command, escalation, receivers);
    if (escalation.held_by->forum) seat_chairs_above(command, *escalation.held_by->forum);
    command.append(escalation.room, id, EscalationMovedUp{address, receivers});
    command.seal(escalation.room);
}

// Everybody in the alliance reads the published copy; the work on it stays in its case room.
static void publish_if_all_accepted(access::Command& command, const Id<Escalation>& id) {
    auto escalation = the_escalation(command.reader(), id).escalation;
    const auto accepted = [&](const auto& one) {
        return one.on_paper || std::ranges::find(escalation.rationale->accepted_by, one.party) !=
                                   escalation.rationale->accepted_by.end();
    };
    const bool all = in_authors_hands(escalation) ? std::ranges::all_of(escalation.sides, accepted)
                                                  : std::ranges::all_of(escalation.receivers, accepted);
    if (!all) return;
    name_who_tells_it_on(command, escalation);
    const auto joint = the_alliance(command.reader(), escalation.alliance).room;
    command.append(escalation.room, id, EscalationPublished{escalation});
    command.append(joint, id, EscalationPublished{escalation});
    command.seal(escalation.room);
    command.seal(joint);
}

static void name_who_tells_it_on(access::Command& command, EscalationCase& escalation) {
    if (escalation.rationale->text.told.empty()) return;
    const auto calendars = calendars_of(command.reader(), escalation.alliance);
    const auto today = utc_day(command.at());
    escalation.attendees = attendees_of(board_of(command.reader(), escalation.alliance), escalation);
    // Calendars without a common day in three years: the days of the week count instead.
    escalation.tell_by =
        calendar::nth_shared_day(today, days_to_tell_on, calendars).value_or(Day{today.number + days_to_tell_on});
}

static void close_if_all_acknowledged(access::Command& command, const Id<Escalation>& id) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    const bool all = std::ranges::all_of(
        escalation.sides, [](const EscalationSide& side) { return side.acknowledged || side.on_paper; });
    if (!all) return;
    const auto joint = the_alliance(command.reader(), escalation.alliance).room;
    command.append(escalation.room, id, EscalationClosed{escalation.level});
    command.append(joint, id, EscalationClosed{escalation.level});
}

}  // namespace entente
