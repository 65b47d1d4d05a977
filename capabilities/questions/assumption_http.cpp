#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/questions/learning_figures.h"
#include "capabilities/questions/question_actions.h"
#include "capabilities/questions/question_http.h"

namespace entente {

using access::Command;
using http::Method;
using http::Request;

struct AssumptionObstacles {
    std::optional<std::string> test;
};
BOOST_DESCRIBE_STRUCT(AssumptionObstacles, (), (test))

struct AssumptionShown : AssumptionCase {
    AssumptionObstacles obstacles;
};
BOOST_DESCRIBE_STRUCT(AssumptionShown, (AssumptionCase), (obstacles))

struct AssumptionsShown {
    std::vector<AssumptionShown> items;
    AssumptionFigures figures;
    std::string finding;
    std::optional<std::string> obstacle;  ///< why one cannot note any
};
BOOST_DESCRIBE_STRUCT(AssumptionsShown, (), (items, figures, finding, obstacle))

namespace {

AssumptionShown shown(AssumptionCase assumption, bool takes_part) {
    auto obstacle = sentence_of(obstacle_to_testing(assumption, takes_part));
    return {std::move(assumption), {.test = std::move(obstacle)}};
}

AssumptionsShown list(const access::Reader& reader, const Request& request) {
    const auto alliance = the_alliance(reader, request.path("alliance")).id;
    auto assumptions = assumptions_of(reader, alliance);
    AssumptionsShown all{.figures = figures_of(assumptions)};
    all.finding = finding_on_assumptions(all.figures);
    const bool takes_part = asking_party(reader, alliance).has_value();
    for (auto& one : assumptions) all.items.push_back(shown(std::move(one), takes_part));
    if (!takes_part) all.obstacle = sentence_of(asks_without_a_seat);
    return all;
}

AssumptionShown post(Command& command, const Request& request, const NoteAssumption& sent) {
    const auto alliance = the_alliance(command.reader(), request.path("alliance")).id;
    const auto id = note_assumption(command, alliance, sent);
    return shown(the_assumption(command.reader(), id), true);
}

AssumptionShown put_verdict(Command& command, const Request& request, const TestedAssumption& sent) {
    const auto id = request.id<Assumption>("assumption");
    test_assumption(command, id, sent);
    return shown(the_assumption(command.reader(), id), true);
}

}  // namespace

void serve_assumptions(http::Router& router) {
    router.serve({.method = Method::get,
        .path = "/alliances/{alliance}/assumptions",
        .name = "listAssumptions",
        .summary = "What the companies take for granted, newest first, and what turned out to be false",
        .refuses = {no_such_alliance},
        .handle = http::reads(list)});
    router.serve({.method = Method::post,
        .path = "/alliances/{alliance}/assumptions",
        .name = "noteAssumption",
        .summary = "Write down what your company takes for granted",
        .refuses = {no_such_alliance, asks_without_a_seat},
        .success = http::Status::created,
        .handle = http::takes<NoteAssumption>(post)});
    router.serve({.method = Method::put,
        .path = "/assumptions/{assumption}/verdict",
        .name = "testAssumption",
        .summary = "Say whether it is true, and how you know",
        .refuses = {no_such_assumption, asks_without_a_seat, assumption_is_tested},
        .handle = http::takes<TestedAssumption>(put_verdict)});
}

}  // namespace entente
