#include "capabilities/issues/issue_chores_actions.h"

#include "capabilities/alliances/party_calendar_actions.h"
#include "capabilities/issues/issue_views.h"

namespace entente {

void resume_parked_issues(access::ByTheClock& clock) {
    const auto today = utc_day(clock.at());
    for (const auto& issue : parked_until(clock.tables(), today))
        clock.append(issue.room, issue.id, IssueResumed{today});
}

void tell_of_unanswered_issues(access::ByTheClock& clock) {
    const auto today = utc_day(clock.at());
    for (const auto& issue : waiting_for_counterpart(clock.tables())) {
        if (issue.managers_told) continue;
        const auto calendars = calendars_of(clock, issue.alliance);
        const auto passed = calendar::count_shared_days(utc_day(issue.opened_at), today, calendars);
        if (passed < days_to_answer) continue;
        clock.append(
            issue.room, issue.id, IssueLeftUnanswered{static_cast<int>(passed), managers_of(clock, parties_in(issue))});
    }
}

}  // namespace entente
