#include "capabilities/coaching/coaching_http.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/coaching/coaching_actions.h"
#include "capabilities/escalations/escalation_rules.h"
#include "capabilities/issues/issue_actions.h"

namespace entente {

using access::Command;
using http::Method;
using http::Request;

/// Why each verb is not possible for this viewer now; absent: it is.
struct CoachingObstacles {
    std::optional<std::string> give;
    std::optional<std::string> plan;
    std::optional<std::string> end;
};
BOOST_DESCRIBE_STRUCT(CoachingObstacles, (), (give, plan, end))

struct CoachingShown : CoachingCase {
    std::optional<std::string> question;  ///< of the issue, for who reads it; a coach mostly does not
    std::optional<Id<Room>> issue_room;
    bool i_coach = false;
    CoachingObstacles obstacles;
};
BOOST_DESCRIBE_STRUCT(CoachingShown, (CoachingCase), (question, issue_room, i_coach, obstacles))

/// The viewer's own coachings, and how those that they gave or had went on.
struct CoachingsShown {
    std::vector<CoachingShown> items;
    CoachingCounts counts;
};
BOOST_DESCRIBE_STRUCT(CoachingsShown, (), (items, counts))

struct PlanSent {
    std::string plan;
};
BOOST_DESCRIBE_STRUCT(PlanSent, (), (plan))

namespace describe {
template <>
inline constexpr auto notes<PlanSent> = std::to_array<Note>(
    {{.field = "plan", .says = "What you do next, and with whom", .least = 3, .most = 3'000, .multiline = true}});
}  // namespace describe

using Shown = http::Versioned<CoachingShown>;

namespace {

Id<Coaching> coaching_asked(const Request& request) { return request.id<Coaching>("coaching"); }

CoachingShown shown_to(const access::Reader& reader, const CoachingCase& coaching, Instant now) {
    const auto& me = reader.viewer().person;
    CoachingShown shown{coaching, {}, {}, coaching.coach == me,
        {.give = sentence_of(obstacle_to_giving_questions(coaching, me, {.words = "something"}, utc_day(now))),
            .plan = sentence_of(obstacle_to_planning(coaching, me)),
            .end = sentence_of(obstacle_to_ending(coaching, me))}};
    if (const auto issue = find_issue(reader, coaching.issue)) {
        shown.question = issue->issue.question;
        shown.issue_room = issue->issue.room;
    }
    return shown;
}

CoachingsShown list(const access::Reader& reader, const Request& request) {
    const auto coachings = coachings_of(reader, the_alliance(reader, request.path("alliance")).id);
    CoachingsShown shown{.counts = counted(coachings)};
    for (const auto& one : coachings) shown.items.push_back(shown_to(reader, one, request.at));
    return shown;
}

Shown look(const access::Reader& reader, const Request& request) {
    const auto [coaching, version] = the_coaching(reader, coaching_asked(request));
    return {shown_to(reader, coaching, request.at), version};
}

Shown post(Command& command, const Request& request, const AskAbove& sent) {
    const auto id = ask_above(command, request.id<Issue>("issue"), sent);
    const auto [coaching, version] = the_coaching(command.reader(), id);
    return {shown_to(command.reader(), coaching, request.at), version};
}

Shown put_questions(Command& command, const Request& request, const Questions& sent) {
    give_questions(command, coaching_asked(request), sent);
    return look(command.reader(), request);
}

Shown put_plan(Command& command, const Request& request, const PlanSent& sent) {
    write_plan(command, coaching_asked(request), sent.plan);
    return look(command.reader(), request);
}

Shown put_outcome(Command& command, const Request& request, const HowItWent& sent) {
    note_how_it_went(command, coaching_asked(request), sent);
    return look(command.reader(), request);
}

}  // namespace

void serve_coachings(http::Router& router) {
    router.serve({.method = Method::get,
        .path = "/alliances/{alliance}/coachings",
        .name = "listCoachings",
        .summary = "Where you asked somebody above you, or were asked; newest first",
        .refuses = {no_such_alliance},
        .handle = http::reads(list)});
    router.serve({.method = Method::post,
        .path = "/issues/{issue}/coachings",
        .name = "askAbove",
        .summary =
            "Ask a colleague above you for help. A decision of one side alone is not asked for: a joint write-up begins instead",
        .refuses = {no_such_issue, not_in_this_issue, issue_is_over, no_such_seat, coach_is_no_colleague,
            decision_is_told_nothing},
        .success = http::Status::created,
        .handle = http::takes<AskAbove>(post)});
    router.serve({.method = Method::get,
        .path = "/coachings/{coaching}",
        .name = "getCoaching",
        .summary = "One coaching, for the two people in it",
        .refuses = {no_such_coaching},
        .handle = http::reads(look)});
    router.serve({.method = Method::put,
        .path = "/coachings/{coaching}/questions",
        .name = "giveQuestions",
        .summary = "Give questions along instead of an answer",
        .refuses = {no_such_coaching, only_the_coach, coaching_is_over, coaching_asks_nothing, no_such_symptom,
            back_in_the_past},
        .handle = http::takes<Questions>(put_questions)});
    router.serve({.method = Method::put,
        .path = "/coachings/{coaching}/plan",
        .name = "writeCoachingPlan",
        .summary = "Write what you do next",
        .refuses = {no_such_coaching, only_the_coached, coaching_is_over, no_questions_yet},
        .handle = http::takes<PlanSent>(put_plan)});
    router.serve({.method = Method::put,
        .path = "/coachings/{coaching}/outcome",
        .name = "noteHowItWent",
        .summary = "Note how it went on: settled, written up together, or still stuck",
        .refuses = {no_such_coaching, only_the_coached, coaching_is_over},
        .handle = http::takes<HowItWent>(put_outcome)});
}

}  // namespace entente
