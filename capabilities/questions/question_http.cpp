#include "capabilities/questions/question_http.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/questions/learning_figures.h"
#include "capabilities/questions/question_actions.h"

namespace entente {

using access::Command;
using http::Method;
using http::Request;

struct OpenQuestionObstacles {
    std::optional<std::string> answer;
};
BOOST_DESCRIBE_STRUCT(OpenQuestionObstacles, (), (answer))

struct OpenQuestionShown : OpenQuestionCase {
    OpenQuestionObstacles obstacles;
};
BOOST_DESCRIBE_STRUCT(OpenQuestionShown, (OpenQuestionCase), (obstacles))

/// What the viewer asked without their name; nobody else is shown it here.
struct OwnQuietQuestion {
    std::string text;
    QuestionSide to;
    Instant told_at;
    std::optional<Id<OpenQuestion>> told_as;
};
BOOST_DESCRIBE_STRUCT(OwnQuietQuestion, (), (text, to, told_at, told_as))

struct CompanyToAsk {
    Id<Party> party;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(CompanyToAsk, (), (party, name))

struct OpenQuestionsShown {
    std::vector<OpenQuestionShown> items;
    QuestionFigures figures;
    std::string finding;
    std::vector<OwnQuietQuestion> quiet;
    std::vector<CompanyToAsk> can_be_asked;
    std::optional<std::string> obstacle;        ///< why one cannot ask
    std::optional<std::string> quiet_obstacle;  ///< why one cannot ask without a name
};
BOOST_DESCRIBE_STRUCT(OpenQuestionsShown, (), (items, figures, finding, quiet, can_be_asked, obstacle, quiet_obstacle))

/// The question's name; none for one without a name, which has its own at its hour.
struct OpenQuestionMade {
    std::optional<Id<OpenQuestion>> id;
};
BOOST_DESCRIBE_STRUCT(OpenQuestionMade, (), (id))

namespace {

Id<OpenQuestion> asked(const Request& request) { return request.id<OpenQuestion>("question"); }

OpenQuestionShown shown(OpenQuestionCase question, const std::optional<Id<Party>>& mine) {
    auto obstacle = sentence_of(obstacle_to_answering(question, mine), names_in(question));
    return {std::move(question), {.answer = std::move(obstacle)}};
}

OpenQuestionsShown list(const access::Reader& reader, const Request& request) {
    const auto alliance = the_alliance(reader, request.path("alliance")).id;
    const auto mine = asking_party(reader, alliance);
    auto questions = open_questions_of(reader, alliance);
    OpenQuestionsShown all{.figures = figures_of(questions, utc_day(request.at))};
    all.finding = finding_on_questions(all.figures);
    for (auto& question : questions) all.items.push_back(shown(std::move(question), mine));
    for (auto& quiet : my_quiet_questions(reader, alliance))
        all.quiet.push_back({quiet.text, quiet.to, quiet.told_at, quiet.told_as});
    for (const auto& party : parties_of(reader, alliance))
        if (party.id != mine) all.can_be_asked.push_back({party.id, party.short_name});
    if (!mine) all.obstacle = sentence_of(asks_without_a_seat);
    else if (people_of(seats_of(reader, alliance), *mine) < fewest_to_ask_quietly)
        all.quiet_obstacle = sentence_of(too_few_to_ask_quietly);
    return all;
}

OpenQuestionShown look(const access::Reader& reader, const Request& request) {
    auto question = the_open_question(reader, asked(request));
    const auto mine = asking_party(reader, question.alliance);
    return shown(std::move(question), mine);
}

OpenQuestionMade post(Command& command, const Request& request, const AskQuestion& sent) {
    return {ask_question(command, the_alliance(command.reader(), request.path("alliance")).id, sent)};
}

OpenQuestionShown put_answer(Command& command, const Request& request, const AnswerQuestion& sent) {
    answer_open_question(command, asked(request), sent);
    return look(command.reader(), request);
}

}  // namespace

void serve_open_questions(http::Router& router) {
    router.serve({.method = Method::get,
        .path = "/alliances/{alliance}/questions",
        .name = "listQuestions",
        .summary = "What the companies ask each other freely, newest first, and what one has asked without a name",
        .refuses = {no_such_alliance},
        .handle = http::reads(list)});
    router.serve({.method = Method::post,
        .path = "/alliances/{alliance}/questions",
        .name = "askQuestion",
        .summary = "Ask another company what you do not know, with your name or without",
        .refuses = {no_such_alliance, no_such_party, asks_without_a_seat, question_to_own_company,
            too_few_to_ask_quietly},
        .success = http::Status::created,
        .handle = http::takes<AskQuestion>(post)});
    router.serve({.method = Method::get,
        .path = "/questions/{question}",
        .name = "getQuestion",
        .summary = "One question and its answer",
        .refuses = {no_such_open_question},
        .handle = http::reads(look)});
    router.serve({.method = Method::put,
        .path = "/questions/{question}/answer",
        .name = "answerQuestion",
        .summary = "Answer it, as one of the company that is asked",
        .refuses = {no_such_open_question, asks_without_a_seat, answered_by_the_other_company, question_has_its_answer},
        .handle = http::takes<AnswerQuestion>(put_answer)});
}

}  // namespace entente
