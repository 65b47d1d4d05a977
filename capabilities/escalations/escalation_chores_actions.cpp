#include "capabilities/escalations/escalation_chores_actions.h"

#include "capabilities/alliances/party_calendar_actions.h"
#include "capabilities/escalations/dwell.h"
#include "capabilities/escalations/escalation_views.h"

namespace entente {

static std::int64_t shared_days_since(access::ByTheClock& clock, const EscalationCase& escalation, Instant since) {
    const auto calendars = calendars_of(clock, escalation.alliance);
    return calendar::count_shared_days(utc_day(since), utc_day(clock.at()), calendars);
}

static void tell_if_ageing(access::ByTheClock& clock, const EscalationCase& escalation) {
    if (escalation.aged || !escalation.level_since) return;
    const auto dwell =
        dwell_between(utc_day(*escalation.level_since), utc_day(clock.at()), calendars_of(clock, escalation.alliance));
    if (!dwell.ageing) return;
    std::vector<Id<Party>> parties;
    for (const auto& side : escalation.sides) parties.push_back(side.party);
    clock.append(escalation.room, escalation.id,
        EscalationAged{escalation.level, dwell.shared_days, managers_of(clock, parties)});
}

void tell_of_ageing(access::ByTheClock& clock) {
    for (const auto state : {EscalationState::submitted, EscalationState::with_counterparts})
        for (const auto& escalation : escalations_in_state(clock.tables(), state)) tell_if_ageing(clock, escalation);
}

void remind_of_reasons(access::ByTheClock& clock) {
    for (const auto& escalation : escalations_in_state(clock.tables(), EscalationState::resolved)) {
        if (escalation.reason_overdue) continue;
        const auto passed = shared_days_since(clock, escalation, *escalation.decided_at);
        if (passed > days_to_give_reason)
            clock.append(escalation.room, escalation.id, EscalationReasonOverdue{static_cast<int>(passed)});
    }
}

void close_read_escalations(access::ByTheClock& clock) {
    for (const auto& escalation : escalations_in_state(clock.tables(), EscalationState::published)) {
        if (shared_days_since(clock, escalation, *escalation.published_at) < days_to_read_reason) continue;
        clock.append(escalation.room, escalation.id, EscalationClosed{escalation.level});
        if (const auto joint = clock.joint_room(escalation.alliance))
            clock.append(*joint, escalation.id, EscalationClosed{escalation.level});
    }
}

}  // namespace entente
