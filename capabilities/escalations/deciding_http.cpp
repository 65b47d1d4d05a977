#include "capabilities/escalations/deciding_http.h"

#include "capabilities/alliances/paper.h"
#include "capabilities/escalations/addressing_actions.h"
#include "capabilities/escalations/deciding_actions.h"
#include "capabilities/escalations/drafting_http.h"
#include "capabilities/escalations/escalation_rules.h"
#include "capabilities/escalations/escalation_sent.h"
#include "capabilities/escalations/handing_over_actions.h"
#include "capabilities/issues/handing_over_actions.h"
#include "capabilities/policies/policy.h"

namespace entente {

using access::Command;
using http::Method;
using http::Request;
using Shown = http::Versioned<EscalationShown>;

namespace {

Shown put_receipt(Command& command, const Request& request) {
    take_up(command, escalation_asked(request));
    return look(command.reader(), request);
}

Shown put_resolution(Command& command, const Request& request, const ResolutionText& sent) {
    propose_resolution(command, escalation_asked(request), sent);
    return look(command.reader(), request);
}

Shown put_final_say(Command& command, const Request& request, const SayFinally& sent) {
    say_finally(command, escalation_asked(request), sent);
    return look(command.reader(), request);
}

Shown put_resolution_signature(Command& command, const Request& request, const ResolutionSigned& sent) {
    sign_resolution(command, escalation_asked(request), sent.hash);
    return look(command.reader(), request);
}

Shown post_resolution_on_paper(Command& command, const Request& request, const SignedOnPaper& sent) {
    record_resolution_on_paper(command, escalation_asked(request), sent);
    return look(command.reader(), request);
}

Shown put_move_up(Command& command, const Request& request, const MoveUp& sent) {
    move_up(command, escalation_asked(request), sent);
    return look(command.reader(), request);
}

Shown put_rationale(Command& command, const Request& request, const Rationale& sent) {
    draft_rationale(command, escalation_asked(request), sent);
    return look(command.reader(), request);
}

Shown put_acceptance(Command& command, const Request& request) {
    accept_rationale(command, escalation_asked(request));
    return look(command.reader(), request);
}

Shown put_acknowledgement(Command& command, const Request& request) {
    acknowledge(command, escalation_asked(request));
    return look(command.reader(), request);
}

Shown put_side(Command& command, const Request& request, const HandedTo& sent) {
    hand_over(command, escalation_asked(request), request.id<Party>("party"), sent.seat);
    return look(command.reader(), request);
}

void serve_handing_over(http::Router& router) {
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/sides/{party}",
        .name = "handOverEscalation",
        .summary = "Let another seat of a company act for it: its holder left, or the company signs in at last",
        .refuses = {no_such_escalation, no_such_party, nobody_acts_now, only_its_own_hand_over,
            takes_over_from_elsewhere, takes_over_on_paper, has_a_part_already},
        .handle = http::takes<HandedTo>(put_side)});
}

void serve_paper(http::Router& router) {
    router.serve({.method = Method::post,
        .path = "/escalations/{escalation}/resolution/paper-signatures",
        .name = "recordResolutionOnPaper",
        .summary = "Record that the receiver of a party that does not sign in signed the resolution on paper",
        .refuses = {no_such_escalation, only_its_receivers, waits_for_all_receivers, not_submitted,
            coaching_comes_first, not_a_paper_party, nothing_proposed, signed_already, another_text,
            signed_in_the_future},
        .success = http::Status::created,
        .handle = http::takes<SignedOnPaper>(post_resolution_on_paper)});
}

void serve_settling(http::Router& router) {
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/receipt",
        .name = "takeUpEscalation",
        .summary = "Take it up as a receiver",
        .refuses = {no_such_escalation, only_its_receivers, taken_up_already, not_submitted, policy_is_not_signed},
        .handle = http::does(put_receipt)});
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/resolution",
        .name = "proposeResolution",
        .summary = "Propose a resolution and sign it; your counterpart signs the same text",
        .refuses = {no_such_escalation, only_its_receivers, waits_for_all_receivers, not_submitted,
            coaching_comes_first, no_such_option},
        .handle = http::takes<ResolutionText>(put_resolution)});
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/final-say",
        .name = "sayFinally",
        .summary = "Decide it by the last word that the agreement gives your company, after consulting the other",
        .refuses = {no_such_escalation, only_its_receivers, waits_for_all_receivers, not_submitted,
            coaching_comes_first, no_final_say, consulted_at_another_time, no_such_option},
        .handle = http::takes<SayFinally>(put_final_say)});
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/resolution/signature",
        .name = "signResolution",
        .summary = "Sign the proposed resolution; the last signature resolves it",
        .refuses = {no_such_escalation, only_its_receivers, waits_for_all_receivers, not_submitted,
            coaching_comes_first, nothing_proposed, signed_already, another_text},
        .handle = http::takes<ResolutionSigned>(put_resolution_signature)});
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/move-up",
        .name = "moveEscalationUp",
        .summary = "Write what you tried and why you are stuck; it moves when all counterparts have",
        .refuses = {no_such_escalation, only_its_receivers, waits_for_all_receivers, not_submitted,
            coaching_comes_first, at_the_top, no_higher_forum, choose_a_forum, no_such_forum, one_receiver_a_side,
            receiver_is_vacant, author_cannot_receive},
        .handle = http::takes<MoveUp>(put_move_up)});
}

void serve_reasons(http::Router& router) {
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/rationale",
        .name = "draftRationale",
        .summary = "Draft the reason that everybody will read",
        .refuses = {no_such_escalation, not_decided, only_its_authors, only_its_receivers},
        .handle = http::takes<Rationale>(put_rationale)});
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/rationale/acceptance",
        .name = "acceptRationale",
        .summary = "Accept the reason for your side; the last acceptance publishes it to the alliance",
        .refuses = {no_such_escalation, not_decided, only_its_authors, only_its_receivers, no_rationale,
            accepted_already, rationale_is_incomplete},
        .handle = http::does(put_acceptance)});
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/acknowledgement",
        .name = "acknowledgeRationale",
        .summary = "Say that you have read the reason; the last one closes the escalation",
        .refuses = {no_such_escalation, only_its_authors, acknowledged_already, not_published},
        .handle = http::does(put_acknowledgement)});
}

}  // namespace

void serve_deciding(http::Router& router) {
    serve_settling(router);
    serve_handing_over(router);
    serve_paper(router);
    serve_reasons(router);
}

}  // namespace entente
