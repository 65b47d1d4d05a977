#include "capabilities/requests/request_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/alliances/party_calendar_actions.h"

#include <algorithm>

namespace entente {

static RequestSide side(const PartyRow& party, const std::string& function);
static std::string own_function(const std::vector<SeatRow>& seats);
static Day answer_due(access::Command& command, const Id<Alliance>& alliance);

RequestCase the_request(const access::Reader& reader, const Id<WorkRequest>& id) {
    auto found = find_request(reader, id);
    if (!found) throw Refused(no_such_request);
    return *found;
}

std::optional<Id<Party>> desk_party(const access::Reader& reader, const Id<Alliance>& alliance) {
    const auto seats = my_seats(reader, alliance);
    return takes_part(seats) ? std::optional(seats.front().party) : std::nullopt;
}

Id<WorkRequest> ask_for(access::Command& command, const Id<Alliance>& alliance, const AskFor& asked) {
    const auto& reader = command.reader();
    const auto mine = my_seats(reader, alliance);
    if (!takes_part(mine)) throw Refused(takes_no_part);
    const auto to = the_party(reader, alliance, asked.party);
    if (to.id == mine.front().party) throw Refused(asks_its_own_company);
    if (asked.need.needed_by < utc_day(command.at())) throw Refused(needed_in_the_past);
    const auto from = the_party(reader, alliance, mine.front().party);
    const auto id = command.fresh<WorkRequest>();
    command.append(the_alliance(reader, alliance).room, id,
        RequestAsked{alliance, side(from, own_function(mine)), side(to, asked.function), mine.front().name.value_or(""),
            addressed(seats_of(reader, alliance), to.id, asked.function), asked.need, answer_due(command, alliance)});
    return id;
}

void talk_of_request(access::Command& command, const Id<WorkRequest>& id, const std::string& words) {
    const auto request = the_request(command.reader(), id);
    const auto party = desk_party(command.reader(), request.alliance);
    refuse_if(obstacle_to_talking(request, party), names_in(request));
    command.append(request.room, id, RequestTalkedOf{*party, words});
}

void promise_request(access::Command& command, const Id<WorkRequest>& id, const RequestPromise& promise) {
    const auto request = the_request(command.reader(), id);
    const auto party = desk_party(command.reader(), request.alliance);
    refuse_if(obstacle_to_promising(request, party), names_in(request));
    if (promise.date < utc_day(command.at())) throw Refused(promised_into_the_past);
    command.append(request.room, id, RequestPromised{*party, promise});
}

void decline_request(access::Command& command, const Id<WorkRequest>& id, const RequestDecline& decline) {
    const auto request = the_request(command.reader(), id);
    const auto party = desk_party(command.reader(), request.alliance);
    refuse_if(obstacle_to_declining(request, party), names_in(request));
    command.append(request.room, id, RequestDeclined{*party, decline});
}

void confirm_request_done(access::Command& command, const Id<WorkRequest>& id) {
    const auto request = the_request(command.reader(), id);
    const auto party = desk_party(command.reader(), request.alliance);
    refuse_if(obstacle_to_confirming_done(request, party), names_in(request));
    command.append(request.room, id, RequestDone{*party});
}

void withdraw_request(access::Command& command, const Id<WorkRequest>& id, const std::string& reason) {
    const auto request = the_request(command.reader(), id);
    const auto party = desk_party(command.reader(), request.alliance);
    refuse_if(obstacle_to_withdrawing(request, party), names_in(request));
    command.append(request.room, id, RequestWithdrawn{*party, reason});
}

void note_side_door(access::Command& command, const Id<Alliance>& alliance, const SideDoorNote& note) {
    const auto party = desk_party(command.reader(), alliance);
    if (!party) throw Refused(takes_no_part);
    if (note.on > utc_day(command.at())) throw Refused(came_in_the_future);
    command.append(the_alliance(command.reader(), alliance).room, command.fresh<SideDoorUsed>(),
        SideDoorNoted{alliance, {*party, note}});
}

void tell_of_unanswered_requests(access::ByTheClock& clock) {
    for (const auto& request : requests_overdue(clock.tables(), utc_day(clock.at())))
        clock.append(request.room, request.id,
            RequestLeftUnanswered{managers_of(clock, {request.from.party, request.to.party})});
}

static RequestSide side(const PartyRow& party, const std::string& function) {
    return {party.id, party.short_name, function, party.standing == Standing::paper};
}

static std::string own_function(const std::vector<SeatRow>& seats) {
    for (const auto& seat : seats)
        if (seat.function && seat.role != Role::observer) return *seat.function;
    return "";
}

static Day answer_due(access::Command& command, const Id<Alliance>& alliance) {
    const auto today = utc_day(command.at());
    const auto calendars = calendars_of(command.reader(), alliance);
    // Calendars without a common day in three years: the days of the week count instead.
    return calendar::nth_shared_day(today, days_to_answer_request, calendars)
        .value_or(Day{today.number + days_to_answer_request});
}

}  // namespace entente
