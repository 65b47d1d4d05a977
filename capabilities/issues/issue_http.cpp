#include "capabilities/issues/issue_http.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/issues/handing_over_actions.h"
#include "capabilities/issues/issue_actions.h"
#include "capabilities/issues/issue_shown_http.h"
#include "capabilities/issues/method_http.h"
#include "capabilities/issues/pens_http.h"
#include "capabilities/issues/settling_http.h"

namespace entente {

struct WithdrawalReason {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawalReason, (), (reason))

namespace describe {
template <>
inline constexpr auto notes<WithdrawalReason> = std::to_array<Note>({
    {.field = "reason", .says = "Why it need not be settled any more", .least = 3, .most = 1000, .multiline = true},
});
}  // namespace describe

static http::Page<IssueShown> list(const access::Reader& reader, const http::Request& request);
static http::Versioned<IssueShown> open(access::Command& command, const http::Request& request, const NewIssue& asked);
static http::Versioned<IssueShown> accept(access::Command& command, const http::Request& request);
static http::Versioned<IssueShown> withdraw(
    access::Command& command, const http::Request& request, const WithdrawalReason& asked);
static http::Versioned<IssueShown> hand_over(
    access::Command& command, const http::Request& request, const HandedTo& asked);

void serve_issues(http::Router& router) {
    using http::Method;
    router.serve({.method = Method::get,
        .path = "/alliances/{alliance}/issues",
        .name = "listIssues",
        .summary = "The issues of an alliance that you are in or manage, newest first",
        .refuses = {no_such_alliance},
        .handle = http::reads(list)});
    router.serve({.method = Method::post,
        .path = "/alliances/{alliance}/issues",
        .name = "openIssue",
        .summary = "Open an issue together with a counterpart of the other company",
        .refuses = {no_such_alliance, has_no_seat, needs_a_counterpart, counterpart_is_vacant, one_seat_a_side,
            no_such_theme},
        .success = http::Status::created,
        .handle = http::takes<NewIssue>(open)});
    router.serve({.method = Method::get,
        .path = "/issues/{issue}",
        .name = "getIssue",
        .summary = "One issue",
        .refuses = {no_such_issue},
        .handle = http::reads(issue_now)});
    router.serve({.method = Method::put,
        .path = "/issues/{issue}/acceptance",
        .name = "acceptIssue",
        .summary = "Join an issue that a counterpart opened with you",
        .refuses = {no_such_issue, not_in_this_issue, already_in, issue_is_over},
        .handle = http::does(accept)});
    router.serve({.method = Method::put,
        .path = "/issues/{issue}/sides/{party}",
        .name = "handOverIssue",
        .summary = "Let another seat of a company speak for it: its holder left, or the company signs in at last",
        .refuses = {no_such_issue, no_such_party, issue_is_over, only_its_own_hand_over, takes_over_from_elsewhere,
            takes_over_on_paper, has_a_part_already},
        .handle = http::takes<HandedTo>(hand_over)});
    router.serve({.method = Method::put,
        .path = "/issues/{issue}/withdrawal",
        .name = "withdrawIssue",
        .summary = "Agree to withdraw an issue; it is withdrawn when all sides have agreed",
        .refuses = {no_such_issue, not_in_this_issue, issue_is_over},
        .handle = http::takes<WithdrawalReason>(withdraw)});
    serve_method(router);
    serve_settling(router);
    serve_pens_of_issues(router);
}

static http::Page<IssueShown> list(const access::Reader& reader, const http::Request& request) {
    http::Page<IssueShown> page;
    for (const auto& issue : issues_of(reader, the_alliance(reader, request.path("alliance")).id))
        page.items.push_back(shown_to(reader, issue, request.at));
    return page;
}

static http::Versioned<IssueShown> open(access::Command& command, const http::Request& request, const NewIssue& asked) {
    const auto alliance = the_alliance(command.reader(), request.path("alliance"));
    const auto [issue, version] = the_issue(command.reader(), open_issue(command, alliance.id, asked));
    return {shown_to(command.reader(), issue, request.at), version};
}

static http::Versioned<IssueShown> accept(access::Command& command, const http::Request& request) {
    accept_issue(command, request.id<Issue>("issue"));
    return issue_now(command.reader(), request);
}

static http::Versioned<IssueShown> withdraw(
    access::Command& command, const http::Request& request, const WithdrawalReason& asked) {
    agree_to_withdraw(command, request.id<Issue>("issue"), asked.reason);
    return issue_now(command.reader(), request);
}

static http::Versioned<IssueShown> hand_over(
    access::Command& command, const http::Request& request, const HandedTo& asked) {
    hand_over(command, request.id<Issue>("issue"), request.id<Party>("party"), asked.seat);
    return issue_now(command.reader(), request);
}

}  // namespace entente
