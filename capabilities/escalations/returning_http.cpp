#include "capabilities/escalations/returning_http.h"

#include "capabilities/escalations/coding_actions.h"
#include "capabilities/escalations/drafting_http.h"
#include "capabilities/escalations/escalation_rules.h"
#include "capabilities/escalations/returning_actions.h"

namespace entente {

using access::Command;
using http::Method;
using http::Request;
using Shown = http::Versioned<EscalationShown>;

static Shown put_return(Command& command, const Request& request, const ReturnAsked& sent) {
    return_for_work(command, escalation_asked(request), sent);
    return look(command.reader(), request);
}

static Shown put_reopening(Command& command, const Request& request, const ReopeningAsked& sent) {
    agree_to_reopen(command, escalation_asked(request), sent);
    return look(command.reader(), request);
}

static Shown put_root(Command& command, const Request& request, const RootAsked& sent) {
    code_root(command, escalation_asked(request), sent.root);
    return look(command.reader(), request);
}

void serve_returning(http::Router& router) {
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/return",
        .name = "returnEscalation",
        .summary = "Return it for work: coach before you decide",
        .refuses = {no_such_escalation, only_its_receivers, waits_for_all_receivers, not_submitted,
            coaching_comes_first, no_such_symptom, returned_without_question, back_in_the_past},
        .handle = http::takes<ReturnAsked>(put_return)});
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/reopening",
        .name = "agreeToReopen",
        .summary = "Agree to open a closed case again because of new facts; it goes on when all sides have",
        .refuses = {no_such_escalation, only_its_authors, not_closed, reopened_already, reopening_agreed_already},
        .handle = http::takes<ReopeningAsked>(put_reopening)});
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/root",
        .name = "codeRoot",
        .summary = "Code the root cause for your side; confirmed once it is closed and all sides say the same",
        .refuses = {no_such_escalation, only_managers_code, no_such_root},
        .handle = http::takes<RootAsked>(put_root)});
}

}  // namespace entente
