#include "capabilities/alliances/party_calendar.h"

#include <algorithm>

namespace entente {

std::string wrong_in(const std::vector<ClosedDays>& closed) {
    for (const auto& days : closed)
        if (days.last < days.first || days.last.number - days.first.number >= longest_closing) return days.name;
    return {};
}

static calendar::WorkingCalendar working_calendar(const PartyCalendar& party) {
    calendar::WorkingCalendar working;
    for (const auto& days : party.closed)
        for (Day day = days.first; day <= days.last; ++day.number) working.holidays.push_back(day);
    std::ranges::sort(working.holidays);
    const auto doubled = std::ranges::unique(working.holidays);
    working.holidays.erase(doubled.begin(), doubled.end());
    return working;
}

std::vector<calendar::WorkingCalendar> working_calendars(const std::vector<PartyCalendar>& calendars) {
    std::vector<calendar::WorkingCalendar> working{{}};
    for (const auto& party : calendars) working.push_back(working_calendar(party));
    return working;
}

}  // namespace entente
