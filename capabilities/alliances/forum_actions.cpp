#include "capabilities/alliances/forum_actions.h"

#include "capabilities/alliances/forum_facts.h"
#include "foundation/describe/json.h"

#include <algorithm>

namespace entente {

namespace {

void refuse_if_in_the_way(const ForumObstacle& found) { refuse_if(found.obstacle, {{"party", found.party}}); }

void need_seats_of(const std::vector<SeatRow>& seats, const ForumSeating& seating) {
    for (const auto& seat : seating.seats)
        if (std::ranges::find(seats, seat, &SeatRow::id) == seats.end()) throw Refused(no_such_seat);
}

bool holds(const std::vector<Id<Seat>>& seats, const Id<Seat>& seat) {
    return std::ranges::find(seats, seat) != seats.end();
}

void append_moves(access::Command& command, const Id<Room>& joint, const Id<Forum>& forum, const ForumSeating& was,
    const ForumSeating& becomes) {
    for (const auto& seat : was.seats)
        if (!holds(becomes.seats, seat)) command.append(joint, forum, ForumUnseated{seat});
    for (const auto& seat : becomes.seats) {
        const bool leads = holds(becomes.co_chairs, seat);
        if (!holds(was.seats, seat) || holds(was.co_chairs, seat) != leads)
            command.append(joint, forum, ForumSeated{seat, leads});
    }
}

}  // namespace

static std::optional<ForumRow> parent_named(
    const access::Reader& reader, const std::optional<Id<Forum>>& id, const Id<Alliance>& alliance) {
    if (!id) return std::nullopt;
    auto parent = the_forum(reader, *id);
    if (parent.alliance != alliance) throw Refused(no_such_forum);
    return parent;
}

ForumRow make_forum(access::Command& command, const Id<Alliance>& alliance, const ForumPlan& plan) {
    const auto& reader = command.reader();
    const auto joint = the_alliance(reader, alliance).room;
    const auto seats = seats_of(reader, alliance);
    const auto forums = forums_of(reader, alliance);
    if (!manages_alliance(seats, command.viewer().person)) throw Refused(not_an_alliance_manager);
    refuse_if(obstacle_to_placing(plan.level, parent_named(reader, plan.parent, alliance), forums));
    const auto seating = completed(plan.level, {plan.seats, plan.co_chairs});
    need_seats_of(seats, seating);
    refuse_if_in_the_way(obstacle_to_seating(plan.level, seating, seats, parties_of(reader, alliance)));

    const auto forum = command.fresh<Forum>();
    command.append(joint, forum, ForumMade{alliance, plan.name, plan.level, plan.parent, plan.cadence});
    append_moves(command, joint, forum, {}, seating);
    seat_chairs_above(command, forum);
    return the_forum(reader, forum);
}

void describe_forum(access::Command& command, const Id<Forum>& id, const ForumChange& change) {
    const auto& reader = command.reader();
    const auto forum = the_forum(reader, id);
    const auto joint = the_alliance(reader, forum.alliance).room;
    if (!manages_alliance(seats_of(reader, forum.alliance), command.viewer().person))
        throw Refused(not_an_alliance_manager);
    refuse_if(obstacle_to_parent(forum.level, parent_named(reader, change.parent, forum.alliance)));
    command.expect(joint, id, [&] { return describe::to_json(forum); });
    command.append(joint, id, ForumDescribed{change.name, change.parent, change.cadence});
    seat_chairs_above(command, id);
}

ForumRow seat_forum(access::Command& command, const Id<Forum>& id, const ForumSeating& asked) {
    const auto& reader = command.reader();
    const auto forum = the_forum(reader, id);
    const auto joint = the_alliance(reader, forum.alliance).room;
    const auto seats = seats_of(reader, forum.alliance);
    const auto parties = parties_of(reader, forum.alliance);
    const ForumSeating was{forum.seats, forum.co_chairs};
    const auto becomes = completed(forum.level, asked);
    need_seats_of(seats, becomes);
    refuse_if_in_the_way(obstacle_to_moving(was, becomes, seats, parties, command.viewer().person));
    refuse_if_in_the_way(obstacle_to_seating(forum.level, becomes, seats, parties));
    command.expect(joint, id, [&] { return describe::to_json(forum); });
    append_moves(command, joint, id, was, becomes);
    seat_chairs_above(command, id);
    return the_forum(reader, id);
}

void seat_chairs_above(access::Command& command, const Id<Forum>& id) {
    const auto& reader = command.reader();
    const auto forum = the_forum(reader, id);
    if (!forum.parent) return;
    const auto joint = the_alliance(reader, forum.alliance).room;
    const auto higher = the_forum(reader, *forum.parent);
    for (const auto& seat : chairs_missing_above(forum, higher, seats_of(reader, forum.alliance)))
        command.append(joint, higher.id, ForumSeated{seat, false});
}

}  // namespace entente
