#include "capabilities/issues/pens_http.h"

#include "capabilities/issues/issue_actions.h"
#include "capabilities/issues/issue_story.h"
#include "capabilities/issues/method_rules.h"
#include "capabilities/issues/pens_actions.h"

#include <algorithm>

namespace entente {

using access::Command;
using http::Request;

namespace {

IssueCase issue_asked(const access::Reader& reader, const Request& request) {
    return the_issue(reader, request.id<Issue>("issue")).issue;
}

/// Refuses who may not write in that part now.
void need_writer(const IssueCase& issue, const Id<Person>& by, const std::string& part) {
    if (const auto party = written_by_one(part)) {
        const auto* side = side_of(issue, *party);
        if (!side) throw Refused(no_such_part);
        return refuse_if(obstacle_to_writing_interests(issue, by, *party), {{"party", side->party_name}});
    }
    refuse_if(obstacle_to_working(issue, by));
    const bool is_option =
        std::ranges::any_of(issue.options, [&](const auto& option) { return part == option_block_of(option.id); });
    if (part != question_block && part != accountability_block && part != page_part && !is_option)
        throw Refused(no_such_part);
}

PensShown shown(const access::Reader& reader, const IssueCase& issue, Instant now) {
    std::vector<Writer> writers;
    for (const auto& side : issue.sides)
        if (side.person) writers.push_back({*side.person, side.party, side.name, side.party_name});
    return {pens_shown_to(reader.viewer().person, feed::pens_of(reader, subject_of(issue.id), now), writers)};
}

PensShown list(const access::Reader& reader, const Request& request) {
    return shown(reader, issue_asked(reader, request), request.at);
}

PensShown put(Command& command, const Request& request, const WordsSent& sent) {
    const auto issue = issue_asked(command.reader(), request);
    const auto& part = request.path("part");
    const auto& me = command.viewer().person;
    // A page may say that its reader is there a moment after the writing has ended: that is no fault of theirs.
    if (part == page_part && side_of(issue, me) && obstacle_to_working(issue, me))
        return shown(command.reader(), issue, request.at);
    // One can always go away, also from what nobody may write in any more.
    if (!sent.leaves.value_or(false)) need_writer(issue, me, part);
    work_at(command, issue.room, subject_of(issue.id), part, sent);
    return shown(command.reader(), issue, request.at);
}

http::Nothing put_down(Command& command, const Request& request) {
    feed::put_pen_down(command, subject_of(issue_asked(command.reader(), request).id), request.path("part"));
    return {};
}

}  // namespace

void serve_pens_of_issues(http::Router& router) {
    using http::Method;
    router.serve({.method = Method::get,
        .path = "/issues/{issue}/pens",
        .name = "listPensOfIssue",
        .summary = "Who works on an issue just now, and where they write",
        .refuses = {no_such_issue},
        .handle = http::reads(list)});
    router.serve({.method = Method::put,
        .path = "/issues/{issue}/pens/{part}",
        .name = "writeInIssue",
        .summary =
            "Take the pen of a part, or write on with it; what is not saved yet is shown to the others as it comes",
        .refuses = {no_such_issue, not_in_this_issue, waits_for_counterpart, issue_is_over, issue_is_parked,
            interests_of_another, no_such_part, feed::somebody_writes_there},
        .handle = http::as_mark(http::takes<WordsSent>(put))});
    router.serve({.method = Method::del,
        .path = "/issues/{issue}/pens/{part}",
        .name = "putPenDownInIssue",
        .summary = "Put your pen down; what was not saved is gone",
        .refuses = {no_such_issue},
        .handle = http::as_mark(http::does(put_down))});
}

}  // namespace entente
