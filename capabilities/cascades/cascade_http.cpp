#include "capabilities/cascades/cascade_http.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/cascades/cascade_actions.h"
#include "capabilities/cascades/cascade_figures.h"
#include "capabilities/escalations/drafting_actions.h"
#include "capabilities/escalations/escalation_rules.h"

namespace entente {

using access::Command;
using http::Method;
using http::Request;

struct QuestionBackAnswer {
    std::string answer;
};
BOOST_DESCRIBE_STRUCT(QuestionBackAnswer, (), (answer))

namespace describe {
template <>
inline constexpr auto notes<QuestionBackAnswer> = std::to_array<Note>({{.field = "answer",
    .says = "The answer, as their people can be told it",
    .least = 2,
    .most = 2'000,
    .multiline = true}});
}  // namespace describe

struct CascadeObstacles {
    std::optional<std::string> tell_on;
    std::optional<std::string> ask_back;
    std::optional<std::string> answer;
};
BOOST_DESCRIBE_STRUCT(CascadeObstacles, (), (tell_on, ask_back, answer))

struct CascadeShown : CascadeCase {
    CascadeObstacles obstacles;
};
BOOST_DESCRIBE_STRUCT(CascadeShown, (CascadeCase), (obstacles))

struct CascadesShown {
    std::vector<CascadeShown> items;
    CascadeFigures figures;
    std::string finding;
};
BOOST_DESCRIBE_STRUCT(CascadesShown, (), (items, figures, finding))

/// One decision on its way; nothing if it was settled before decisions were told on.
struct CascadeOfCase {
    std::optional<CascadeShown> cascade;
};
BOOST_DESCRIBE_STRUCT(CascadeOfCase, (), (cascade))

namespace {

Id<Escalation> asked(const Request& request) { return request.id<Escalation>("escalation"); }

CascadeShown shown(const access::Reader& reader, CascadeCase cascade, bool manages) {
    const auto& me = reader.viewer().person;
    const auto names = names_in(cascade);
    CascadeObstacles obstacles{.tell_on = sentence_of(obstacle_to_telling_on(cascade, me), names),
        .ask_back = sentence_of(obstacle_to_asking_back(cascade, me), names),
        .answer = sentence_of(obstacle_to_answering(cascade, me, manages))};
    return {std::move(cascade), std::move(obstacles)};
}

CascadesShown list(const access::Reader& reader, const Request& request) {
    const auto alliance = the_alliance(reader, request.path("alliance")).id;
    const auto managed = managed_parties(reader, alliance);
    auto cascades = cascades_of(reader, alliance);
    CascadesShown told{.figures = figures_of(cascades, utc_day(request.at))};
    told.finding = finding_on_cascades(told.figures);
    for (auto& cascade : cascades) {
        const bool manages = is_managed(cascade, managed);
        told.items.push_back(shown(reader, std::move(cascade), manages));
    }
    return told;
}

CascadeOfCase look(const access::Reader& reader, const Request& request) {
    const auto cascade = find_cascade(reader, the_escalation(reader, asked(request)).escalation.id);
    if (!cascade) return {};
    return {shown(reader, *cascade, is_managed(*cascade, managed_parties(reader, cascade->alliance)))};
}

CascadeOfCase put_told_on(Command& command, const Request& request, const ToldOn& sent) {
    tell_on(command, asked(request), sent);
    return look(command.reader(), request);
}

CascadeOfCase post_question(Command& command, const Request& request, const QuestionText& sent) {
    ask_back(command, asked(request), sent.text);
    return look(command.reader(), request);
}

CascadeOfCase put_answer(Command& command, const Request& request, const QuestionBackAnswer& sent) {
    answer_question_back(command, asked(request), request.id<QuestionBack>("question"), sent.answer);
    return look(command.reader(), request);
}

}  // namespace

void serve_cascades(http::Router& router) {
    router.serve({.method = Method::get,
        .path = "/alliances/{alliance}/cascades",
        .name = "listCascades",
        .summary = "Decisions on their way to those who must hear them, latest first, and how well they get there",
        .refuses = {no_such_alliance},
        .handle = http::reads(list)});
    router.serve({.method = Method::get,
        .path = "/escalations/{escalation}/cascade",
        .name = "getCascade",
        .summary = "Who tells this decision on, and what came back",
        .refuses = {no_such_escalation},
        .handle = http::reads(look)});
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/cascade/told",
        .name = "tellOn",
        .summary = "Say whom you told, as one who sat where it was decided, and what they asked",
        .refuses = {no_such_cascade, not_at_the_table, told_on_already},
        .handle = http::takes<ToldOn>(put_told_on)});
    router.serve({.method = Method::post,
        .path = "/escalations/{escalation}/cascade/questions",
        .name = "askBackAboutDecision",
        .summary = "Bring back a question that your people asked later",
        .refuses = {no_such_cascade, not_at_the_table, not_told_on_yet},
        .success = http::Status::created,
        .handle = http::takes<QuestionText>(post_question)});
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/cascade/questions/{question}/answer",
        .name = "answerQuestionBack",
        .summary = "Answer it, as one who decided or manages the alliance for a side of it",
        .refuses = {no_such_cascade, no_such_question_back, answered_by_deciders, question_is_answered},
        .handle = http::takes<QuestionBackAnswer>(put_answer)});
}

}  // namespace entente
