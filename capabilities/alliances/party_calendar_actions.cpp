#include "capabilities/alliances/party_calendar_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/alliances/seat_views.h"

namespace entente {

void set_closed_days(access::Command& command, const Id<Alliance>& alliance, const Id<Party>& id,
    const std::vector<ClosedDays>& closed) {
    const auto party = the_party(command.reader(), alliance, id);
    if (const auto obstacle =
            obstacle_to_keeping_seats(party, seats_of(command.reader(), alliance), command.viewer().person))
        throw Refused(*obstacle, {{"party", party.short_name}});
    if (const auto wrong = wrong_in(closed); !wrong.empty()) throw Refused(closed_backwards, {{"name", wrong}});
    command.append(the_alliance(command.reader(), alliance).room, id, PartyClosedDaysSet{alliance, closed});
}

std::vector<calendar::WorkingCalendar> calendars_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    return working_calendars(find_calendars(reader, alliance));
}

std::vector<calendar::WorkingCalendar> calendars_of(access::ByTheClock& clock, const Id<Alliance>& alliance) {
    return working_calendars(calendars_in(clock.tables(), alliance));
}

std::vector<Id<Person>> managers_of(access::ByTheClock& clock, const std::vector<Id<Party>>& parties) {
    std::vector<Id<Person>> managers;
    for (const auto& party : parties)
        for (auto& manager : managers_in(clock.tables(), party)) managers.push_back(std::move(manager));
    return managers;
}

std::vector<Id<Person>> managers_of(access::ByTheClock& clock, const Id<Alliance>& alliance) {
    const auto joint = clock.joint_room(alliance);
    return joint ? managers_in(clock.tables(), *joint) : std::vector<Id<Person>>{};
}

}  // namespace entente
