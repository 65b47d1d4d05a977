#pragma once
#include "capabilities/alliances/party.h"
#include "foundation/base/instant.h"
#include "foundation/base/refusal.h"
#include "foundation/calendar/shared_days.h"

#include <boost/describe.hpp>

#include <string>
#include <vector>

/// The days on which one company's office is closed, as both companies see them: what is due, and how long something
/// has waited, counts the days on which both work.
namespace entente {

struct ClosedDays {
    Day first;
    Day last;  ///< included
    std::string name;
};
BOOST_DESCRIBE_STRUCT(ClosedDays, (), (first, last, name))

/// One party's calendar: Monday to Friday but for these.
struct PartyCalendar {
    Id<Party> party;
    std::vector<ClosedDays> closed;
};
BOOST_DESCRIBE_STRUCT(PartyCalendar, (), (party, closed))

inline constexpr int longest_closing = 60;
inline constexpr Refusal closed_backwards{Because::malformed, "closed-days-backwards",
    "“{name}” ends before it begins, or lasts for more than sixty days. Write its first and its last day."};

/// Why these days cannot be kept: the name of the first that is wrong; empty if none is.
std::string wrong_in(const std::vector<ClosedDays>& closed);
/// As days are counted. Of no calendars: Monday to Friday.
std::vector<calendar::WorkingCalendar> working_calendars(const std::vector<PartyCalendar>& calendars);

}  // namespace entente
