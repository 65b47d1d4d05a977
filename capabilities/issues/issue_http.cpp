#include "capabilities/issues/issue_http.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/issues/handing_over_actions.h"
#include "capabilities/issues/issue_actions.h"

namespace entente {

/// Why each verb is not possible for this viewer now; absent: it is.
struct IssueObstacles {
    std::optional<std::string> accept;
    std::optional<std::string> withdraw;
    std::optional<std::string> escalate;
};
BOOST_DESCRIBE_STRUCT(IssueObstacles, (), (accept, withdraw, escalate))

struct IssueShown : IssueCase {
    std::optional<Id<Party>> my_party;     ///< the side that the viewer stands for
    std::vector<Id<Party>> may_hand_over;  ///< the sides that the viewer can pass on to another seat
    IssueObstacles obstacles;
};
BOOST_DESCRIBE_STRUCT(IssueShown, (IssueCase), (my_party, may_hand_over, obstacles))

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
static http::Versioned<IssueShown> look(const access::Reader& reader, const http::Request& request);
static http::Versioned<IssueShown> open(access::Command& command, const http::Request& request, const NewIssue& asked);
static http::Versioned<IssueShown> accept(access::Command& command, const http::Request& request);
static http::Versioned<IssueShown> withdraw(
    access::Command& command, const http::Request& request, const WithdrawalReason& asked);
static http::Versioned<IssueShown> hand_over(
    access::Command& command, const http::Request& request, const HandedTo& asked);
static IssueShown shown(const access::Reader& reader, const IssueCase& issue);

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
        .handle = http::reads(look)});
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
}

static http::Page<IssueShown> list(const access::Reader& reader, const http::Request& request) {
    http::Page<IssueShown> page;
    for (const auto& issue : issues_of(reader, the_alliance(reader, request.path("alliance")).id))
        page.items.push_back(shown(reader, issue));
    return page;
}

static http::Versioned<IssueShown> look(const access::Reader& reader, const http::Request& request) {
    const auto [issue, version] = the_issue(reader, request.id<Issue>("issue"));
    return {shown(reader, issue), version};
}

static http::Versioned<IssueShown> open(access::Command& command, const http::Request& request, const NewIssue& asked) {
    const auto alliance = the_alliance(command.reader(), request.path("alliance"));
    const auto [issue, version] = the_issue(command.reader(), open_issue(command, alliance.id, asked));
    return {shown(command.reader(), issue), version};
}

static http::Versioned<IssueShown> accept(access::Command& command, const http::Request& request) {
    accept_issue(command, request.id<Issue>("issue"));
    return look(command.reader(), request);
}

static http::Versioned<IssueShown> withdraw(
    access::Command& command, const http::Request& request, const WithdrawalReason& asked) {
    agree_to_withdraw(command, request.id<Issue>("issue"), asked.reason);
    return look(command.reader(), request);
}

static http::Versioned<IssueShown> hand_over(
    access::Command& command, const http::Request& request, const HandedTo& asked) {
    hand_over(command, request.id<Issue>("issue"), request.id<Party>("party"), asked.seat);
    return look(command.reader(), request);
}

static IssueShown shown(const access::Reader& reader, const IssueCase& issue) {
    const auto& me = reader.viewer().person;
    IssueShown seen{issue};
    if (const auto* side = side_of(issue, me)) seen.my_party = side->party;
    const auto seats = my_seats(reader, issue.alliance);
    for (const auto& side : issue.sides)
        if (!obstacle_to_handing_over(issue, me, side.party, manages_party(seats, me, side.party)))
            seen.may_hand_over.push_back(side.party);
    seen.obstacles = {.accept = sentence_of(obstacle_to_accepting(issue, me)),
        .withdraw = sentence_of(obstacle_to_withdrawing(issue, me)),
        .escalate = sentence_of(obstacle_to_escalating(issue, me))};
    return seen;
}

}  // namespace entente
