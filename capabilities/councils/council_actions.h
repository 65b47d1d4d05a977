#pragma once
#include "capabilities/councils/council_views.h"
#include "foundation/access/by_the_clock.h"
#include "foundation/access/command.h"

namespace entente {

/// The book of the viewer's council, or refused as not found: there is none, or they are not in it.
CouncilBook the_council(const access::Reader& reader);
/// Why the viewer may not open a council.
Obstacle obstacle_to_opening(const access::Reader& reader);
/// Who is named in that refusal.
Filling opener_of_council(const access::Reader& reader);

/// Opens the council of the author's company for them and for `people`.
void open_council(access::Command& command, const std::vector<Id<Person>>& people);
/// Lets a colleague in, who reads from then on all that it has written down.
void let_into_council(access::Command& command, const Id<Person>& person);
/// Takes somebody out of it, oneself included, as long as somebody is left.
void let_out_of_council(access::Command& command, const Id<Person>& person);

void hold_council(access::Command& command, const CouncilMeeting& meeting);
void note_insight(access::Command& command, const Id<CouncilSession>& session, const InsightText& insight);
void conclude_insight(access::Command& command, const Id<Insight>& insight, const InsightOutcome& outcome);

/// Chore: tells the people of each council once that a quarter has passed without a session.
void tell_of_due_councils(access::ByTheClock& clock);

}  // namespace entente
