#include "capabilities/issues/settling_http.h"

#include "capabilities/issues/issue_actions.h"
#include "capabilities/issues/issue_shown_http.h"
#include "capabilities/issues/method_rules.h"

namespace entente {

using access::Command;
using http::Method;
using http::Request;
using Shown = http::Versioned<IssueShown>;

static Id<Issue> issue_asked(const Request& request) { return request.id<Issue>("issue"); }

static Shown put_settlement(Command& command, const Request& request, const SettlementAsked& sent) {
    propose_settlement(command, issue_asked(request), sent);
    return issue_now(command.reader(), request);
}

static Shown put_settlement_agreement(Command& command, const Request& request, const SettlementAsked& read) {
    agree_to_settle(command, issue_asked(request), read);
    return issue_now(command.reader(), request);
}

static Shown put_parking(Command& command, const Request& request, const ParkingAsked& sent) {
    propose_parking(command, issue_asked(request), sent);
    return issue_now(command.reader(), request);
}

static Shown put_parking_agreement(Command& command, const Request& request, const ParkingAsked& read) {
    agree_to_park(command, issue_asked(request), read);
    return issue_now(command.reader(), request);
}

static std::vector<Refusal> with(std::vector<Refusal> more) {
    more.insert(
        more.begin(), {no_such_issue, not_in_this_issue, issue_is_over, issue_is_parked, waits_for_counterpart});
    return more;
}

void serve_settling(http::Router& router) {
    router.serve({.method = Method::put,
        .path = "/issues/{issue}/settlement",
        .name = "proposeSettlement",
        .summary = "Propose the option on which all can settle, with the short reason",
        .refuses = with({no_such_issue_option, set_aside_already, names_no_criterion}),
        .handle = http::takes<SettlementAsked>(put_settlement)});
    router.serve({.method = Method::put,
        .path = "/issues/{issue}/settlement/agreement",
        .name = "agreeToSettle",
        .summary = "Agree to the proposed answer, in the words that you read; the issue is settled when all sides have",
        .refuses = with({nothing_to_agree_to, agreed_already, words_moved_on}),
        .handle = http::takes<SettlementAsked>(put_settlement_agreement)});
    router.serve({.method = Method::put,
        .path = "/issues/{issue}/parking",
        .name = "proposeParking",
        .summary = "Propose to park the issue until a day",
        .refuses = with({parks_into_the_past}),
        .handle = http::takes<ParkingAsked>(put_parking)});
    router.serve({.method = Method::put,
        .path = "/issues/{issue}/parking/agreement",
        .name = "agreeToPark",
        .summary = "Agree to park it, as you read it; it comes back by itself on its day",
        .refuses = with({nothing_to_agree_to, agreed_already, words_moved_on}),
        .handle = http::takes<ParkingAsked>(put_parking_agreement)});
}

}  // namespace entente
