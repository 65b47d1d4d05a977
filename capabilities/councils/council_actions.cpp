#include "capabilities/councils/council_actions.h"

#include "capabilities/councils/across_views.h"
#include "capabilities/people/person_actions.h"
#include "foundation/access/rooms.h"
#include "practice/catalogues.h"

#include <algorithm>

namespace entente {

static access::RoomAdmitted admitted(const access::Reader& reader, const Id<Person>& person);
static void refuse_names(access::Command& command, const CouncilBook& book, std::initializer_list<std::string> texts);

CouncilBook the_council(const access::Reader& reader) {
    auto found = council_book(reader);
    if (!found) throw Refused(no_such_council);
    return *found;
}

Obstacle obstacle_to_opening(const access::Reader& reader) {
    if (council_of_company(reader)) return council_stands;
    return myself(reader).head_of_alliances ? Obstacle() : opened_by_a_head;
}

Filling opener_of_council(const access::Reader& reader) {
    const auto council = council_of_company(reader);
    if (!council) return {};
    const auto opener = find_person(reader, council->opener);
    return {{"opener", opener ? opener->name : "who opened it"}};
}

void open_council(access::Command& command, const std::vector<Id<Person>>& people) {
    const auto& reader = command.reader();
    refuse_if(obstacle_to_opening(reader), opener_of_council(reader));
    const auto& me = command.viewer();
    const auto room = access::open_room(command,
        {.room_kind = access::RoomKind::restricted, .name = "Conflict council", .organisation = me.organisation},
        {admitted(reader, me.person)});
    command.append(access::organisation_room(reader)->id, command.fresh<Council>(),
        CouncilOpened{.organisation = me.organisation, .council_room = room});
    for (const auto& person : people) access::admit(command, room, admitted(reader, person));
}

void let_into_council(access::Command& command, const Id<Person>& person) {
    const auto council = the_council(command.reader());
    access::admit(command, council.room, admitted(command.reader(), person));
}

void let_out_of_council(access::Command& command, const Id<Person>& person) {
    const auto council = the_council(command.reader());
    const auto members = access::readers_of(command.reader(), council.room);
    if (std::ranges::find(members, person, &access::Reads::person) == members.end()) return;
    if (members.size() == 1) throw Refused(last_of_council);
    access::dismiss(command, council.room, {person, "taken out by hand"});
}

void hold_council(access::Command& command, const CouncilMeeting& meeting) {
    const auto council = the_council(command.reader());
    if (meeting.held_on > utc_day(command.at())) throw Refused(held_in_the_future);
    const auto& known = practice::names_in("roots");
    if (std::ranges::any_of(meeting.roots, [&](const std::string& root) { return !known.contains(root); }))
        throw Refused(no_root_to_look_at);
    refuse_names(command, council, {meeting.notes});
    command.append(council.room, command.fresh<CouncilSession>(), CouncilSessionHeld{meeting});
}

void note_insight(access::Command& command, const Id<CouncilSession>& session, const InsightText& insight) {
    const auto council = the_council(command.reader());
    if (!session_in(council, session)) throw Refused(no_such_council_session);
    refuse_names(command, council, {insight.text, insight.shared_with, insight.action});
    command.append(council.room, command.fresh<Insight>(), InsightNoted{session, insight});
}

void conclude_insight(access::Command& command, const Id<Insight>& id, const InsightOutcome& outcome) {
    const auto council = the_council(command.reader());
    const auto* insight = insight_in(council, id);
    if (!insight) throw Refused(no_such_insight);
    if (insight->outcome) throw Refused(insight_is_concluded);
    refuse_names(command, council, {outcome.words});
    command.append(council.room, id, InsightConcluded{outcome});
}

void tell_of_due_councils(access::ByTheClock& clock) {
    for (const auto& council : all_councils(clock.tables()))
        if (is_to_be_told_due(council, utc_day(clock.at())))
            clock.append(council.room, council.id,
                CouncilCameDue{next_council_due(council), members_of_council(clock.tables(), council.room)});
}

static access::RoomAdmitted admitted(const access::Reader& reader, const Id<Person>& person) {
    const auto found = find_person(reader, person);
    if (!found || found->state == PersonState::removed) throw Refused(of_own_company);
    return {person, reader.viewer().organisation, "named for the council"};
}

// What is written here is read by people who are in none of these alliances.
static void refuse_names(access::Command& command, const CouncilBook& book, std::initializer_list<std::string> texts) {
    auto partners = companies_across(command.reader(), book.room);
    std::erase(partners, my_organisation(command.reader()).short_name);
    for (const auto& text : texts)
        if (const auto name = name_standing_in(text, partners); !name.empty())
            throw Refused(names_a_partner, {{"name", name}});
}

}  // namespace entente
