#include "capabilities/coaching/coaching_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/escalations/drafting_actions.h"
#include "capabilities/issues/issue_actions.h"
#include "foundation/access/rooms.h"

namespace entente {

CoachingSeen the_coaching(const access::Reader& reader, const Id<Coaching>& id) {
    auto found = find_coaching(reader, id);
    if (!found) throw Refused(no_such_coaching);
    return *found;
}

Id<Coaching> ask_above(access::Command& command, const Id<Issue>& issue_id, const AskAbove& asked) {
    const auto issue = the_issue(command.reader(), issue_id).issue;
    const auto me = command.viewer();
    const auto above = the_seat(command.reader(), asked.seat);
    refuse_if(obstacle_to_asking(issue, me.person, above, asked.asked_for, asked.stuck));
    const auto& side = *side_of(issue, me.person);

    const auto room = access::open_room(command,
        {.room_kind = access::RoomKind::restricted,
            .name = side.name + " and " + *above.name,
            .alliance = issue.alliance},
        {{me.person, me.organisation, "asked"}, {*above.person, me.organisation, "was asked"}});
    const auto id = command.fresh<Coaching>();
    command.append(room, id,
        CoachingAsked{.alliance = issue.alliance,
            .asked_for = asked.asked_for,
            .issue = issue.id,
            .coached = me.person,
            .coached_name = side.name,
            .party = side.party,
            .coach = *above.person,
            .coach_name = *above.name,
            .stuck = asked.stuck});
    if (asked.asked_for == AskedFor::a_decision && !obstacle_to_escalating(issue, me.person))
        draft_escalation(command, issue.id);
    return id;
}

void give_questions(access::Command& command, const Id<Coaching>& id, const Questions& questions) {
    const auto coaching = the_coaching(command.reader(), id).coaching;
    refuse_if(obstacle_to_giving_questions(coaching, command.viewer().person, questions, utc_day(command.at())),
        {{"symptom", "of that code"}});
    command.append(coaching.room, id, CoachingGiven{questions});
}

void write_plan(access::Command& command, const Id<Coaching>& id, const std::string& plan) {
    const auto coaching = the_coaching(command.reader(), id).coaching;
    refuse_if(obstacle_to_planning(coaching, command.viewer().person));
    command.append(coaching.room, id, CoachingPlanned{plan});
}

void note_how_it_went(access::Command& command, const Id<Coaching>& id, const HowItWent& went) {
    const auto coaching = the_coaching(command.reader(), id).coaching;
    refuse_if(obstacle_to_ending(coaching, command.viewer().person));
    command.append(coaching.room, id, CoachingEnded{went.outcome, went.note});
}

}  // namespace entente
