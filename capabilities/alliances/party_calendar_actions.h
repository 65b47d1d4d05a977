#pragma once
#include "capabilities/alliances/party_calendar_views.h"
#include "foundation/access/by_the_clock.h"
#include "foundation/access/command.h"
#include "foundation/describe/shape_of.h"

#include <array>

namespace entente {

struct ClosedDaysAsked {
    std::vector<ClosedDays> closed;
};
BOOST_DESCRIBE_STRUCT(ClosedDaysAsked, (), (closed))

namespace describe {
template <>
inline constexpr auto notes<ClosedDays> = std::to_array<Note>(
    {{.field = "first", .says = "The first day on which the office is closed"},
        {.field = "last", .says = "The last day, included"},
        {.field = "name", .says = "What for, as the partner may read it", .least = 2, .most = 100}});
template <>
inline constexpr auto notes<ClosedDaysAsked> = std::to_array<Note>(
    {{.field = "closed", .says = "All of them, in place of those before", .most = 100}});
}  // namespace describe

/// By an alliance manager of the party; of one that does not sign in, by those of the others.
void set_closed_days(access::Command& command, const Id<Alliance>& alliance, const Id<Party>& party,
    const std::vector<ClosedDays>& closed);

/// The calendars of an alliance, for counting the days on which all of its companies work.
std::vector<calendar::WorkingCalendar> calendars_of(const access::Reader& reader, const Id<Alliance>& alliance);
std::vector<calendar::WorkingCalendar> calendars_of(access::ByTheClock& clock, const Id<Alliance>& alliance);
/// Whoever holds a seat of alliance manager of these parties, or of any in the alliance.
std::vector<Id<Person>> managers_of(access::ByTheClock& clock, const std::vector<Id<Party>>& parties);
std::vector<Id<Person>> managers_of(access::ByTheClock& clock, const Id<Alliance>& alliance);

}  // namespace entente
