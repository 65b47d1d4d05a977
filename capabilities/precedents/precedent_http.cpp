#include "capabilities/precedents/precedent_http.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/issues/issue_actions.h"
#include "capabilities/precedents/precedent_actions.h"

#include <algorithm>
#include <iterator>

namespace entente {

using access::Command;
using http::Method;
using http::Request;

struct PrecedentObstacles {
    std::optional<std::string> say_how_it_stands;
};
BOOST_DESCRIBE_STRUCT(PrecedentObstacles, (), (say_how_it_stands))

struct PrecedentShown : PrecedentCase {
    PrecedentObstacles obstacles;
};
BOOST_DESCRIBE_STRUCT(PrecedentShown, (PrecedentCase), (obstacles))

/// The precedents for an issue: those of its theme first, and what each side makes of them there.
struct PrecedentForIssue {
    PrecedentCase precedent;
    bool same_theme = false;
    std::vector<SideVerdict> sides;  ///< empty: nobody in this issue has looked at it
};
BOOST_DESCRIBE_STRUCT(PrecedentForIssue, (), (precedent, same_theme, sides))

struct GuidanceForIssue {
    std::vector<PrecedentForIssue> items;
    std::optional<Id<Party>> my_party;    ///< for which one speaks in this issue
    std::optional<std::string> obstacle;  ///< why one cannot look at any of them for it
};
BOOST_DESCRIBE_STRUCT(GuidanceForIssue, (), (items, my_party, obstacle))

namespace {

PrecedentShown shown(const access::Reader& reader, PrecedentCase precedent) {
    const auto obstacle = obstacle_to_standing(reader, precedent);
    return {std::move(precedent), {.say_how_it_stands = sentence_of(obstacle)}};
}

http::Page<PrecedentShown> list(const access::Reader& reader, const Request& request) {
    http::Page<PrecedentShown> page;
    for (auto& one : precedents_of(reader, the_alliance(reader, request.path("alliance")).id))
        page.items.push_back(shown(reader, std::move(one)));
    return page;
}

PrecedentShown put_standing(Command& command, const Request& request, const PrecedentStanding& sent) {
    const auto id = request.id<Escalation>("precedent");
    say_how_it_stands(command, id, sent);
    return shown(command.reader(), the_precedent(command.reader(), id));
}

GuidanceForIssue guidance(const access::Reader& reader, const Request& request) {
    const auto issue = the_issue(reader, request.id<Issue>("issue")).issue;
    const auto looked_at = consultations_of(reader, issue.id);
    const auto me = reader.viewer().person;
    GuidanceForIssue told{.obstacle = sentence_of(obstacle_to_consulting(issue, me))};
    if (const auto* side = side_of(issue, me)) told.my_party = side->party;
    std::vector<PrecedentForIssue> others;
    for (auto& one : precedents_of(reader, issue.alliance)) {
        PrecedentForIssue line{.precedent = std::move(one)};
        line.same_theme = line.precedent.theme == issue.theme;
        const auto found = std::ranges::find(looked_at, line.precedent.id, &Consultation::precedent);
        if (found != looked_at.end()) line.sides = found->sides;
        (line.same_theme ? told.items : others).push_back(std::move(line));
    }
    std::ranges::move(others, std::back_inserter(told.items));
    return told;
}

GuidanceForIssue put_consultation(Command& command, const Request& request, const PrecedentVerdict& sent) {
    consult_precedent(command, request.id<Issue>("issue"), request.id<Escalation>("precedent"), sent);
    return guidance(command.reader(), request);
}

}  // namespace

void serve_precedents(http::Router& router) {
    router.serve({.method = Method::get,
        .path = "/alliances/{alliance}/precedents",
        .name = "listPrecedents",
        .summary = "The reasons that are meant to guide later cases; latest first",
        .refuses = {no_such_alliance},
        .handle = http::reads(list)});
    router.serve({.method = Method::put,
        .path = "/precedents/{precedent}/standing",
        .name = "sayHowPrecedentStands",
        .summary =
            "Say how long it holds and what took its place; it counts once the managers of all sides say the same",
        .refuses = {no_such_precedent, precedent_managers_only, precedent_ends_before_it_begins, no_such_successor},
        .handle = http::takes<PrecedentStanding>(put_standing)});
    router.serve({.method = Method::get,
        .path = "/issues/{issue}/precedents",
        .name = "listGuidance",
        .summary = "The precedents for an issue, those of its theme first, with what each side makes of them there",
        .refuses = {no_such_issue},
        .handle = http::reads(guidance)});
    router.serve({.method = Method::put,
        .path = "/issues/{issue}/precedents/{precedent}",
        .name = "consultPrecedent",
        .summary = "Look at a precedent for this issue, or say what your side makes of it here",
        .refuses = {no_such_issue, no_such_precedent, not_in_this_issue, issue_is_over, waits_for_counterpart,
            verdict_without_reason},
        .handle = http::takes<PrecedentVerdict>(put_consultation)});
}

}  // namespace entente
