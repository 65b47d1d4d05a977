#include "capabilities/escalations/escalation_shown_http.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/alliances/party_calendar_actions.h"
#include "capabilities/escalations/deciding_actions.h"
#include "capabilities/escalations/escalation_rules.h"
#include "capabilities/policies/policy_actions.h"

#include <algorithm>

namespace entente {

static EscalationObstacles obstacles_for(const EscalationCase& escalation, const Id<Person>& me);
static std::vector<Missing> places(const std::vector<Fault>& faults);

static bool is_in_joint_room(const access::Reader& reader, const EscalationCase& escalation) {
    return the_alliance(reader, escalation.alliance).room == escalation.room;
}

static bool manages_a_side(const EscalationCase& escalation, const std::vector<SeatRow>& seats, const Id<Person>& me) {
    return std::ranges::any_of(
        escalation.sides, [&](const EscalationSide& side) { return manages_party(seats, me, side.party); });
}

static void ask_for_policy(const access::Reader& reader, EscalationShown& shown, Day today) {
    if (shown.obstacles.take_up) return;
    const auto& seat = receiver_of(shown, reader.viewer().person)->seat;
    shown.obstacles.take_up = sentence_of(obstacle_to_receiving(reader, seat, today));
    if (shown.obstacles.take_up) shown.policy_seat = seat;
}

static std::optional<Dwell> dwell_of(
    const EscalationCase& escalation, Instant now, const std::vector<calendar::WorkingCalendar>& calendars) {
    const bool held =
        escalation.state == EscalationState::submitted || escalation.state == EscalationState::with_counterparts;
    if (!held || !escalation.level_since) return std::nullopt;
    return dwell_between(utc_day(*escalation.level_since), utc_day(now), calendars);
}

EscalationShown shown_to(const access::Reader& reader, const EscalationCase& escalation, Instant now) {
    const auto& me = reader.viewer().person;
    EscalationShown shown{escalation};
    shown.in_joint_room = is_in_joint_room(reader, escalation);
    shown.my_party = party_of(escalation, me);
    shown.i_write = side_of(escalation, me) != nullptr;
    shown.i_receive = receiver_of(escalation, me) != nullptr;
    const auto seats = my_seats(reader, escalation.alliance);
    for (const auto& side : escalation.sides)
        if (!obstacle_to_handing_over(escalation, me, side.party, manages_party(seats, me, side.party)))
            shown.may_hand_over.push_back(side.party);
    if (in_authors_hands(escalation)) shown.missing = places(missing_in(escalation.write_up, side_names(escalation)));
    if (escalation.rationale) shown.rationale_missing = places(missing_in(escalation.rationale->text));
    shown.dwell = dwell_of(escalation, now, calendars_of(reader, escalation.alliance));
    shown.obstacles = obstacles_for(escalation, me);
    ask_for_policy(reader, shown, utc_day(now));
    if (const auto right = final_say_for(reader, escalation); !obstacle_to_final_say(escalation, me, right))
        shown.final_say_right = right;
    shown.obstacles.code_root = sentence_of(obstacle_to_coding(escalation, manages_a_side(escalation, seats, me)));
    return shown;
}

EscalationLine line_of(const access::Reader& reader, const EscalationCase& escalation, Instant now,
    const std::vector<calendar::WorkingCalendar>& calendars) {
    EscalationLine line{.id = escalation.id,
        .room = escalation.room,
        .question = escalation.write_up.question,
        .theme = escalation.theme,
        .state = escalation.state,
        .level = escalation.level,
        .drafted_at = escalation.drafted_at,
        .submitted_at = escalation.submitted_at,
        .level_since = escalation.level_since,
        .decided_at = escalation.decided_at,
        .closed_at = escalation.closed_at,
        .needed_by = escalation.write_up.schedule.needed_by,
        .dwell = dwell_of(escalation, now, calendars)};
    line.in_joint_room = is_in_joint_room(reader, escalation);
    for (const auto& side : escalation.sides) line.parties.push_back(side.name);
    for (const auto& receiver : escalation.receivers) line.receivers.push_back(receiver.name);
    if (escalation.state == EscalationState::awaiting_signatures) line.unsigned_parties = unsigned_sides(escalation);
    return line;
}

static EscalationObstacles obstacles_for(const EscalationCase& escalation, const Id<Person>& me) {
    return {.edit = sentence_of(obstacle_to_editing(escalation, me)),
        .ready = sentence_of(obstacle_to_readying(escalation, me)),
        .sign = sentence_of(obstacle_to_signing(escalation, me)),
        .take_up = sentence_of(obstacle_to_taking_up(escalation, me)),
        .resolve = sentence_of(obstacle_to_resolving(escalation, me)),
        .sign_resolution = sentence_of(obstacle_to_signing_resolution(escalation, me)),
        .move_up = sentence_of(obstacle_to_moving_up(escalation, me)),
        .draft_rationale = sentence_of(obstacle_to_drafting_rationale(escalation, me)),
        .accept_rationale = sentence_of(obstacle_to_accepting_rationale(escalation, me)),
        .acknowledge = sentence_of(obstacle_to_acknowledging(escalation, me)),
        .withdraw = sentence_of(obstacle_to_withdrawing(escalation, me)),
        .return_for_work = sentence_of(obstacle_to_returning(escalation, me)),
        .code_root = {},
        .reopen = sentence_of(obstacle_to_reopening(escalation, me)),
        .address = sentence_of(obstacle_to_addressing(escalation, me))};
}

static std::vector<Missing> places(const std::vector<Fault>& faults) {
    std::vector<Missing> missing;
    for (const auto& fault : faults) missing.push_back({fault.at, fault.sentence});
    return missing;
}

}  // namespace entente
