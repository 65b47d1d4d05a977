#include "capabilities/escalations/escalation_chores_actions.h"

#include "capabilities/alliances/party_calendar_actions.h"
#include "capabilities/escalations/escalation_views.h"

namespace entente {

static std::int64_t shared_days_since(access::ByTheClock& clock, const EscalationCase& escalation, Instant since) {
    const auto calendars = calendars_of(clock, escalation.alliance);
    return calendar::count_shared_days(utc_day(since), utc_day(clock.at()), calendars);
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
