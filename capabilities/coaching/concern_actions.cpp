#include "capabilities/coaching/concern_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "foundation/access/rooms.h"

#include <algorithm>

namespace entente {

ConcernCase the_concern(const access::Reader& reader, const Id<Concern>& id) {
    auto found = find_concern(reader, id);
    if (!found) throw Refused(no_such_concern);
    return *found;
}

static std::vector<SeatRow> seats_of_own_company(const access::Reader& reader, const Id<Alliance>& alliance) {
    auto seats = seats_of(reader, alliance);
    const auto party = my_party(reader, alliance);
    std::erase_if(seats, [&](const SeatRow& seat) { return !party || seat.party != party->id; });
    return seats;
}

Id<Concern> raise_concern(access::Command& command, const Id<Alliance>& alliance, const RaiseConcern& raised) {
    const auto own = seats_of_own_company(command.reader(), alliance);
    const auto me = command.viewer();
    refuse_if(obstacle_to_telling(own, me.person, raised.told));
    const auto told = readers_among(own, raised.told);
    std::vector<access::RoomAdmitted> people{{me.person, me.organisation, "raised it"}};
    for (const auto& reader : told) people.push_back({reader.person, me.organisation, "was told"});
    const auto room = access::open_room(
        command, {.room_kind = access::RoomKind::restricted, .name = "In confidence", .alliance = alliance}, people);
    const auto id = command.fresh<Concern>();
    command.append(
        room, id, ConcernRaised{alliance, raised.topic, raised.words, readers_among(own, {me.person}).front(), told});
    return id;
}

void answer_concern(access::Command& command, const Id<Concern>& id, const std::string& words) {
    const auto concern = the_concern(command.reader(), id);
    auto people = concern.told;
    people.push_back(concern.raised_by);
    const auto me = std::ranges::find(people, command.viewer().person, &ConcernReader::person);
    command.append(concern.room, id, ConcernAnswered{me == people.end() ? "" : me->name, words});
}

}  // namespace entente
