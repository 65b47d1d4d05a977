#include "capabilities/patterns/alert_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/escalations/escalation.h"
#include "capabilities/patterns/strategic_question.h"

#include <algorithm>

namespace entente {

Id<RepeatAlert> acknowledge_alert(
    access::Command& command, const Id<Alliance>& alliance, const AcknowledgedAlert& acknowledged) {
    const auto seats = my_seats(command.reader(), alliance);
    const auto manages =
        std::ranges::find_if(seats, [](const SeatRow& seat) { return seat.role == Role::alliance_manager; });
    if (manages == seats.end()) throw Refused(not_an_alliance_manager);
    if (!is_root(acknowledged.code) && !is_theme(acknowledged.code))
        throw Refused(no_such_code, {{"code", acknowledged.code}});
    const auto party = the_party(command.reader(), alliance, manages->party);
    const auto id = command.fresh<RepeatAlert>();
    command.append(the_alliance(command.reader(), alliance).room, id,
        AlertAcknowledged{
            alliance, party.id, party.short_name, acknowledged.code, acknowledged.on, acknowledged.reason});
    return id;
}

}  // namespace entente
