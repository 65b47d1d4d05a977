#include "capabilities/issues/issue_shown_http.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/issues/issue_actions.h"
#include "capabilities/issues/method_rules.h"

namespace entente {

static IssueObstacles obstacles_for(const IssueCase& issue, const Id<Person>& me) {
    const auto* side = side_of(issue, me);
    return {.accept = sentence_of(obstacle_to_accepting(issue, me)),
        .withdraw = sentence_of(obstacle_to_withdrawing(issue, me)),
        .escalate = sentence_of(obstacle_to_escalating(issue, me)),
        .work = sentence_of(obstacle_to_working(issue, me)),
        .write_interests =
            sentence_of(side ? obstacle_to_writing_interests(issue, me, side->party) : Obstacle(not_in_this_issue)),
        .observe = sentence_of(obstacle_to_observing(issue, me)),
        .call_complete = sentence_of(obstacle_to_calling_complete(issue, me)),
        .note_accountability = sentence_of(obstacle_to_accountability(issue, me)),
        .rate = sentence_of(obstacle_to_rating(issue, me)),
        .settle = sentence_of(obstacle_to_settling(issue, me, {})),
        .agree_to_settle = sentence_of(obstacle_to_agreeing_to_settle(issue, me)),
        .agree_to_park = sentence_of(obstacle_to_agreeing_to_park(issue, me))};
}

IssueShown shown_to(const access::Reader& reader, const IssueCase& issue, Instant now) {
    const auto& me = reader.viewer().person;
    IssueShown seen{issue};
    if (const auto* side = side_of(issue, me)) seen.my_party = side->party;
    const auto seats = my_seats(reader, issue.alliance);
    for (const auto& side : issue.sides)
        if (!obstacle_to_handing_over(issue, me, side.party, manages_party(seats, me, side.party)))
            seen.may_hand_over.push_back(side.party);
    seen.times = time_in_steps(issue, now);
    seen.obstacles = obstacles_for(issue, me);
    return seen;
}

http::Versioned<IssueShown> issue_now(const access::Reader& reader, const http::Request& request) {
    const auto [issue, version] = the_issue(reader, request.id<Issue>("issue"));
    return {shown_to(reader, issue, request.at), version};
}

}  // namespace entente
