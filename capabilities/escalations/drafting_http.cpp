#include "capabilities/escalations/drafting_http.h"

#include "capabilities/alliances/paper.h"
#include "capabilities/escalations/addressing_actions.h"
#include "capabilities/escalations/deciding_actions.h"
#include "capabilities/escalations/escalation_rules.h"
#include "capabilities/escalations/escalation_sent.h"
#include "foundation/feed/pens.h"

#include <array>

namespace entente {

using access::Command;
using http::Method;
using http::Request;
using Shown = http::Versioned<EscalationShown>;

namespace {

Shown now(Command& command, const Request& request) { return look(command.reader(), request); }
Id<Party> party_asked(const Request& request) { return request.id<Party>("party"); }
Id<Option> option_asked(const Request& request) { return request.id<Option>("option"); }

Shown draft(Command& command, const Request& request) {
    const auto id = draft_escalation(command, request.id<Issue>("issue"));
    const auto [escalation, version] = the_escalation(command.reader(), id);
    return {shown_to(command.reader(), escalation, request.at), version};
}

template <Block block>
Shown put_text(Command& command, const Request& request, const TextSent& sent) {
    write_text(command, escalation_asked(request), block, sent.text);
    return now(command, request);
}

Shown put_interests(Command& command, const Request& request, const TextSent& sent) {
    write_interests(command, escalation_asked(request), party_asked(request), sent.text);
    return now(command, request);
}

Shown put_contribution(Command& command, const Request& request, const TextSent& sent) {
    write_contribution(command, escalation_asked(request), party_asked(request), sent.text);
    return now(command, request);
}

Shown post_attempt(Command& command, const Request& request, const TextSent& sent) {
    add_attempt(command, escalation_asked(request), sent.text);
    return now(command, request);
}

Shown delete_attempt(Command& command, const Request& request) {
    remove_attempt(command, escalation_asked(request), request.id<Attempt>("attempt"));
    return now(command, request);
}

Shown post_option(Command& command, const Request& request, const NewOption& sent) {
    add_option(command, escalation_asked(request), sent);
    return now(command, request);
}

Shown put_option(Command& command, const Request& request, const NewOption& sent) {
    rewrite_option(command, escalation_asked(request), option_asked(request), sent);
    return now(command, request);
}

Shown delete_option(Command& command, const Request& request) {
    remove_option(command, escalation_asked(request), option_asked(request));
    return now(command, request);
}

Shown put_weighing(Command& command, const Request& request, const Weighed& sent) {
    weigh_option(command, escalation_asked(request), option_asked(request), party_asked(request), sent);
    return now(command, request);
}

Shown put_ask(Command& command, const Request& request, const Ask& sent) {
    write_ask(command, escalation_asked(request), sent);
    return now(command, request);
}

Shown put_address(Command& command, const Request& request, const AddressedTo& sent) {
    address_to(command, escalation_asked(request), sent);
    return now(command, request);
}

Shown put_schedule(Command& command, const Request& request, const Schedule& sent) {
    schedule(command, escalation_asked(request), sent);
    return now(command, request);
}

Shown put_readiness(Command& command, const Request& request) {
    ready(command, escalation_asked(request));
    return now(command, request);
}

Shown put_signature(Command& command, const Request& request, const SignatureSent& sent) {
    sign(command, escalation_asked(request), sent.content_hash);
    return now(command, request);
}

Shown post_paper_signature(Command& command, const Request& request, const SignedOnPaper& sent) {
    record_signature_on_paper(command, escalation_asked(request), sent);
    return now(command, request);
}

Shown put_withdrawal(Command& command, const Request& request, const ReasonSent& sent) {
    agree_to_withdraw(command, escalation_asked(request), sent.reason);
    return now(command, request);
}

void serve_texts(http::Router& router) {
    const auto text = [&](std::string_view path, std::string_view name, std::string_view summary, http::Handle handle) {
        router.serve({.method = Method::put,
            .path = path,
            .name = name,
            .summary = summary,
            .refuses = {no_such_escalation, only_its_authors, not_being_drafted, feed::somebody_writes_there},
            .handle = std::move(handle)});
    };
    text("/escalations/{escalation}/question", "writeQuestion", "Write the neutral question",
        http::takes<TextSent>(put_text<Block::question>));
    text("/escalations/{escalation}/background", "writeBackground", "Write the facts",
        http::takes<TextSent>(put_text<Block::background>));
    text("/escalations/{escalation}/criteria", "writeCriteria", "Write what a good answer has to satisfy",
        http::takes<TextSent>(put_text<Block::criteria>));
    text("/escalations/{escalation}/cost-of-waiting", "writeCostOfWaiting", "Write what waiting costs",
        http::takes<TextSent>(put_text<Block::cost_of_waiting>));
    text("/escalations/{escalation}/why-no-more-attempts", "writeWhyNoMoreAttempts",
        "Say why there was no room to try more", http::takes<TextSent>(put_text<Block::why_no_more_attempts>));
    text("/escalations/{escalation}/ask", "writeAsk", "Say what is asked for", http::takes<Ask>(put_ask));
    text("/escalations/{escalation}/schedule", "scheduleEscalation", "Say by when, and when the authors can appear",
        http::takes<Schedule>(put_schedule));
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/address",
        .name = "addressEscalation",
        .summary = "Choose the receivers on all sides: a forum's co-chairs or a pair of counterparts",
        .refuses = {no_such_escalation, only_its_authors, not_being_drafted, goes_back_to_its_receivers, no_such_forum,
            one_receiver_a_side, receiver_is_vacant, author_cannot_receive},
        .handle = http::takes<AddressedTo>(put_address)});
}

void serve_sides(http::Router& router) {
    const std::vector<Refusal> refuses{
        no_such_escalation, only_its_authors, only_that_side, not_being_drafted, feed::somebody_writes_there};
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/interests/{party}",
        .name = "writeInterests",
        .summary = "Write your side's interests in your own words",
        .refuses = refuses,
        .handle = http::takes<TextSent>(put_interests)});
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/contributions/{party}",
        .name = "writeContribution",
        .summary = "Name what your own side did that led here",
        .refuses = refuses,
        .handle = http::takes<TextSent>(put_contribution)});
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/options/{option}/weighings/{party}",
        .name = "weighOption",
        .summary = "Weigh an option from your side",
        .refuses = {no_such_escalation, only_its_authors, only_that_side, not_being_drafted, no_such_option,
            feed::somebody_writes_there},
        .handle = http::takes<Weighed>(put_weighing)});
}

void serve_lists(http::Router& router) {
    const std::vector<Refusal> refuses{no_such_escalation, only_its_authors, not_being_drafted};
    router.serve({.method = Method::post,
        .path = "/escalations/{escalation}/attempts",
        .name = "addAttempt",
        .summary = "Name something that you tried",
        .refuses = refuses,
        .success = http::Status::created,
        .handle = http::takes<TextSent>(post_attempt)});
    router.serve({.method = Method::del,
        .path = "/escalations/{escalation}/attempts/{attempt}",
        .name = "removeAttempt",
        .summary = "Take an attempt out of the write-up",
        .refuses = {no_such_escalation, only_its_authors, not_being_drafted, no_such_attempt},
        .handle = http::does(delete_attempt)});
    router.serve({.method = Method::post,
        .path = "/escalations/{escalation}/options",
        .name = "addOption",
        .summary = "Add an option",
        .refuses = refuses,
        .success = http::Status::created,
        .handle = http::takes<NewOption>(post_option)});
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/options/{option}",
        .name = "rewriteOption",
        .summary = "Write an option anew",
        .refuses = {no_such_escalation, only_its_authors, not_being_drafted, no_such_option,
            feed::somebody_writes_there},
        .handle = http::takes<NewOption>(put_option)});
    router.serve({.method = Method::del,
        .path = "/escalations/{escalation}/options/{option}",
        .name = "removeOption",
        .summary = "Take an option out of the write-up",
        .refuses = {no_such_escalation, only_its_authors, not_being_drafted, no_such_option},
        .handle = http::does(delete_option)});
}

void serve_signing(http::Router& router) {
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/readiness",
        .name = "readyEscalation",
        .summary = "Say that the write-up is complete, so that all sides sign it",
        .refuses = {no_such_escalation, only_its_authors, ready_already, not_being_drafted, write_up_is_incomplete},
        .handle = http::does(put_readiness)});
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/signature",
        .name = "signEscalation",
        .summary = "Sign the text for your side; the last signature submits it to all receivers at once",
        .refuses = {no_such_escalation, only_its_authors, not_ready_to_sign, not_being_drafted, signed_already,
            another_text, receiver_is_vacant},
        .handle = http::takes<SignatureSent>(put_signature)});
    router.serve({.method = Method::post,
        .path = "/escalations/{escalation}/paper-signatures",
        .name = "recordSignatureOnPaper",
        .summary = "Record the signature of a party that does not sign in",
        .refuses = {no_such_escalation, only_its_authors, not_a_paper_party, not_ready_to_sign, not_being_drafted,
            signed_already, another_text, party_signs_in, signed_in_the_future},
        .success = http::Status::created,
        .handle = http::takes<SignedOnPaper>(post_paper_signature)});
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/withdrawal",
        .name = "withdrawEscalation",
        .summary = "Agree to withdraw it; it is withdrawn when all sides have agreed",
        .refuses = {no_such_escalation, only_its_authors, past_withdrawing},
        .handle = http::takes<ReasonSent>(put_withdrawal)});
}

}  // namespace

void serve_drafting(http::Router& router) {
    router.serve({.method = Method::put,
        .path = "/issues/{issue}/escalation",
        .name = "draftEscalation",
        .summary = "Begin the joint write-up of an issue",
        .refuses = {no_such_issue, not_in_this_issue, issue_is_over, issue_is_parked, waits_for_counterpart,
            needs_two_options},
        .success = http::Status::created,
        .handle = http::does(draft)});
    serve_texts(router);
    serve_sides(router);
    serve_lists(router);
    serve_signing(router);
}

}  // namespace entente
