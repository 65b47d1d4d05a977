#include "capabilities/issues/method_http.h"

#include "capabilities/issues/issue_shown_http.h"
#include "capabilities/issues/method_actions.h"
#include "foundation/feed/pens.h"

namespace entente {

struct StepSent {
    Step step{};
};
BOOST_DESCRIBE_STRUCT(StepSent, (), (step))

struct QuestionSent {
    std::string question;
};
BOOST_DESCRIBE_STRUCT(QuestionSent, (), (question))

struct AccountabilitySent {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(AccountabilitySent, (), (text))

struct SetAside {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(SetAside, (), (reason))

namespace describe {
template <>
inline constexpr auto notes<QuestionSent> = std::to_array<Note>(
    {{.field = "question", .says = "The neutral question, without a solution in it", .least = 10, .most = 300}});
template <>
inline constexpr auto notes<AccountabilitySent> = std::to_array<Note>({{.field = "text",
    .says = "Who answers for what from here on, in words that all sides can stand by",
    .most = 5'000,
    .multiline = true}});
template <>
inline constexpr auto notes<SetAside> = std::to_array<Note>(
    {{.field = "reason", .says = "Why it is no longer looked at", .least = 3, .most = 1'000, .multiline = true}});
}  // namespace describe

using access::Command;
using http::Method;
using http::Request;
using Shown = http::Versioned<IssueShown>;

namespace {

Id<Issue> issue_asked(const Request& request) { return request.id<Issue>("issue"); }
Id<Option> option_asked(const Request& request) { return request.id<Option>("option"); }
Shown now(Command& command, const Request& request) { return issue_now(command.reader(), request); }

Shown put_step(Command& command, const Request& request, const StepSent& sent) {
    enter_step(command, issue_asked(request), sent.step);
    return now(command, request);
}

Shown put_question(Command& command, const Request& request, const QuestionSent& sent) {
    word_question(command, issue_asked(request), sent.question);
    return now(command, request);
}

Shown put_interests(Command& command, const Request& request, const Interests& sent) {
    write_interests(command, issue_asked(request), request.id<Party>("party"), sent);
    return now(command, request);
}

Shown post_claim(Command& command, const Request& request, const NewClaim& sent) {
    write_claim(command, issue_asked(request), sent);
    return now(command, request);
}

Shown put_judgement(Command& command, const Request& request, const NewJudgement& sent) {
    judge_claim(command, issue_asked(request), request.id<Claim>("claim"), sent);
    return now(command, request);
}

Shown delete_claim(Command& command, const Request& request) {
    take_back_claim(command, issue_asked(request), request.id<Claim>("claim"));
    return now(command, request);
}

Shown post_contribution(Command& command, const Request& request, const NewContribution& sent) {
    name_contribution(command, issue_asked(request), sent);
    return now(command, request);
}

Shown delete_contribution(Command& command, const Request& request) {
    take_back_contribution(command, issue_asked(request), request.id<Contribution>("contribution"));
    return now(command, request);
}

Shown put_analysis(Command& command, const Request& request) {
    call_analysis_complete(command, issue_asked(request));
    return now(command, request);
}

Shown put_accountability(Command& command, const Request& request, const AccountabilitySent& sent) {
    note_accountability(command, issue_asked(request), sent.text);
    return now(command, request);
}

Shown post_action(Command& command, const Request& request, const NewAction& sent) {
    agree_action(command, issue_asked(request), sent);
    return now(command, request);
}

Shown delete_action(Command& command, const Request& request) {
    drop_action(command, issue_asked(request), request.id<AgreedAction>("action"));
    return now(command, request);
}

Shown post_option(Command& command, const Request& request, const NewIssueOption& sent) {
    add_option(command, issue_asked(request), sent);
    return now(command, request);
}

Shown put_option(Command& command, const Request& request, const NewIssueOption& sent) {
    rewrite_option(command, issue_asked(request), option_asked(request), sent);
    return now(command, request);
}

Shown put_aside(Command& command, const Request& request, const SetAside& sent) {
    set_option_aside(command, issue_asked(request), option_asked(request), sent.reason);
    return now(command, request);
}

Shown delete_aside(Command& command, const Request& request) {
    bring_option_back(command, issue_asked(request), option_asked(request));
    return now(command, request);
}

Shown put_rating(Command& command, const Request& request, const NewRating& sent) {
    rate_option(command, issue_asked(request), option_asked(request), sent);
    return now(command, request);
}

Shown post_criterion(Command& command, const Request& request, const NewCriterion& sent) {
    name_criterion(command, issue_asked(request), sent);
    return now(command, request);
}

Shown delete_criterion(Command& command, const Request& request) {
    drop_criterion(command, issue_asked(request), request.id<Criterion>("criterion"));
    return now(command, request);
}

/// What every step may refuse, and what this one refuses besides.
std::vector<Refusal> with(std::vector<Refusal> more = {}) {
    std::vector<Refusal> all{no_such_issue, not_in_this_issue, issue_is_over, issue_is_parked, waits_for_counterpart};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

void serve(http::Router& router, Method method, std::string_view path, std::string_view name, std::string_view summary,
    std::vector<Refusal> refuses, http::Handle handle) {
    router.serve({.method = method,
        .path = path,
        .name = name,
        .summary = summary,
        .refuses = std::move(refuses),
        .success = method == Method::post ? http::Status::created : http::Status::ok,
        .handle = std::move(handle)});
}

void serve_understanding(http::Router& router) {
    serve(router, Method::put, "/issues/{issue}/step", "enterStep", "Move on to a step of the method, or back to one",
        with(), http::takes<StepSent>(put_step));
    serve(router, Method::put, "/issues/{issue}/question", "wordQuestion", "Word the question more neutrally",
        with({feed::somebody_writes_there}), http::takes<QuestionSent>(put_question));
    serve(router, Method::put, "/issues/{issue}/interests/{party}", "writeIssueInterests",
        "Write what your side needs and why; possible before the counterpart has joined",
        {no_such_issue, not_in_this_issue, interests_of_another, issue_is_over, issue_is_parked,
            feed::somebody_writes_there},
        http::takes<Interests>(put_interests));
    serve(router, Method::post, "/issues/{issue}/claims", "writeClaim", "State a fact; your side agrees with it",
        with(), http::takes<NewClaim>(post_claim));
    serve(router, Method::put, "/issues/{issue}/claims/{claim}/judgement", "judgeClaim",
        "Agree with a stated fact, or dispute it and say what you know", with({no_such_claim}),
        http::takes<NewJudgement>(put_judgement));
    serve(router, Method::del, "/issues/{issue}/claims/{claim}", "takeBackClaim", "Take a stated fact back",
        with({no_such_claim, written_by_another}), http::does(delete_claim));
}

void serve_contributions(http::Router& router) {
    serve(router, Method::post, "/issues/{issue}/contributions", "nameContribution",
        "Name what your own side did that led here; what you saw of the others only after that",
        with({no_such_party, own_before_observed}), http::takes<NewContribution>(post_contribution));
    serve(router, Method::del, "/issues/{issue}/contributions/{contribution}", "takeBackContribution",
        "Take a contribution back", with({no_such_contribution, written_by_another}), http::does(delete_contribution));
    serve(router, Method::put, "/issues/{issue}/analysis", "callAnalysisComplete",
        "Say for your side that the contributions are complete", with({nothing_of_their_own, analysed_already}),
        http::does(put_analysis));
    serve(router, Method::put, "/issues/{issue}/accountability", "noteAccountability",
        "Write who answers for what, once every side calls the contributions complete",
        with({locked_until_analysed, feed::somebody_writes_there}),
        http::takes<AccountabilitySent>(put_accountability));
    serve(router, Method::post, "/issues/{issue}/actions", "agreeAction", "Agree what one side does, and by when",
        with({no_such_party}), http::takes<NewAction>(post_action));
    serve(router, Method::del, "/issues/{issue}/actions/{action}", "dropAction", "Drop an agreed action",
        with({no_such_action}), http::does(delete_action));
}

void serve_options(http::Router& router) {
    serve(router, Method::post, "/issues/{issue}/options", "addIssueOption", "Add an option, without judging any",
        with({no_such_pattern}), http::takes<NewIssueOption>(post_option));
    serve(router, Method::put, "/issues/{issue}/options/{option}", "rewriteIssueOption",
        "Write an option anew; its ratings were of another text and go",
        with({no_such_issue_option, no_such_pattern, feed::somebody_writes_there}),
        http::takes<NewIssueOption>(put_option));
    serve(router, Method::put, "/issues/{issue}/options/{option}/set-aside", "setOptionAside",
        "Narrow the choice: set an option aside, with a reason", with({no_such_issue_option, set_aside_already}),
        http::takes<SetAside>(put_aside));
    serve(router, Method::del, "/issues/{issue}/options/{option}/set-aside", "bringOptionBack",
        "Bring back an option that was set aside", with({no_such_issue_option}), http::does(delete_aside));
    serve(router, Method::put, "/issues/{issue}/options/{option}/rating", "rateOption",
        "Rate how far an option meets your side's interests", with({too_early_to_rate, no_such_issue_option}),
        http::takes<NewRating>(put_rating));
    serve(router, Method::post, "/issues/{issue}/criteria", "nameCriterion", "Name what a good answer has to satisfy",
        with(), http::takes<NewCriterion>(post_criterion));
    serve(router, Method::del, "/issues/{issue}/criteria/{criterion}", "dropCriterion", "Drop a criterion",
        with({no_such_criterion}), http::does(delete_criterion));
}

}  // namespace

void serve_method(http::Router& router) {
    serve_understanding(router);
    serve_contributions(router);
    serve_options(router);
}

}  // namespace entente
