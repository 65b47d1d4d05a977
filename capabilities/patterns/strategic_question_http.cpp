#include "capabilities/patterns/strategic_question_http.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/patterns/strategic_question_actions.h"

namespace entente {

using access::Command;
using http::Method;
using http::Request;

/// Why each verb is not possible for this viewer now; absent: it is.
struct QuestionObstacles {
    std::optional<std::string> word;
    std::optional<std::string> agree;
    std::optional<std::string> answer;
    std::optional<std::string> agree_to_answer;
    std::optional<std::string> publish;
};
BOOST_DESCRIBE_STRUCT(QuestionObstacles, (), (word, agree, answer, agree_to_answer, publish))

struct QuestionShown : QuestionCase {
    QuestionObstacles obstacles;
};
BOOST_DESCRIBE_STRUCT(QuestionShown, (QuestionCase), (obstacles))

using Shown = http::Versioned<QuestionShown>;

static Id<StrategicQuestion> asked_for(const Request& request) { return request.id<StrategicQuestion>("question"); }

static QuestionShown shown_to(const access::Reader& reader, const QuestionCase& question) {
    const auto& me = reader.viewer().person;
    const auto manages = managed_parties(reader, question.alliance);
    return {question, {.word = sentence_of(obstacle_to_wording(question, manages)),
                          .agree = sentence_of(obstacle_to_agreeing(question, manages)),
                          .answer = sentence_of(obstacle_to_answering(question, me)),
                          .agree_to_answer = sentence_of(obstacle_to_agreeing_to_answer(question, me)),
                          .publish = sentence_of(obstacle_to_publishing(question, me, manages))}};
}

static Shown look(const access::Reader& reader, const Request& request) {
    const auto question = the_question(reader, asked_for(request));
    return {shown_to(reader, question), question.version};
}

static Shown post_question(Command& command, const Request& request, const NewQuestion& sent) {
    const auto id = ask_question(command, the_alliance(command.reader(), request.path("alliance")).id, sent);
    const auto question = the_question(command.reader(), id);
    return {shown_to(command.reader(), question), question.version};
}

static Shown put_words(Command& command, const Request& request, const QuestionWords& sent) {
    word_question(command, asked_for(request), sent);
    return look(command.reader(), request);
}

static Shown put_agreement(Command& command, const Request& request) {
    agree_to_question(command, asked_for(request));
    return look(command.reader(), request);
}

static Shown put_answer(Command& command, const Request& request, const QuestionAnswer& sent) {
    answer_question(command, asked_for(request), sent);
    return look(command.reader(), request);
}

static Shown put_answer_agreement(Command& command, const Request& request) {
    agree_to_answer(command, asked_for(request));
    return look(command.reader(), request);
}

static Shown put_publication(Command& command, const Request& request) {
    publish_answer(command, asked_for(request));
    return look(command.reader(), request);
}

static void serve_wording(http::Router& router) {
    router.serve({.method = Method::post,
        .path = "/alliances/{alliance}/strategic-questions",
        .name = "askStrategicQuestion",
        .summary = "Ask once, at the top, what keeps coming back",
        .refuses = {no_such_alliance, not_an_alliance_manager, no_such_code, no_such_case, one_owner_a_party,
            owner_is_vacant},
        .success = http::Status::created,
        .handle = http::takes<NewQuestion>(post_question)});
    router.serve({.method = Method::get,
        .path = "/strategic-questions/{question}",
        .name = "getStrategicQuestion",
        .summary = "One strategic question with what you may do",
        .refuses = {no_such_question},
        .handle = http::reads(look)});
    router.serve({.method = Method::put,
        .path = "/strategic-questions/{question}/words",
        .name = "wordStrategicQuestion",
        .summary = "Word it anew; whoever had agreed is asked again",
        .refuses = {no_such_question, not_an_alliance_manager, words_are_agreed},
        .handle = http::takes<QuestionWords>(put_words)});
    router.serve({.method = Method::put,
        .path = "/strategic-questions/{question}/agreement",
        .name = "agreeToStrategicQuestion",
        .summary = "Agree to its words for your company; with the last agreement its owners have it",
        .refuses = {no_such_question, not_an_alliance_manager, words_are_agreed, agreed_to_words},
        .handle = http::does(put_agreement)});
}

static void serve_answering(http::Router& router) {
    router.serve({.method = Method::put,
        .path = "/strategic-questions/{question}/answer",
        .name = "answerStrategicQuestion",
        .summary = "Propose the answer with its reason; all owners agree to the same",
        .refuses = {no_such_question, only_its_owners, not_with_owners},
        .handle = http::takes<QuestionAnswer>(put_answer)});
    router.serve({.method = Method::put,
        .path = "/strategic-questions/{question}/answer/agreement",
        .name = "agreeToStrategicAnswer",
        .summary = "Agree to the answer for your company",
        .refuses = {no_such_question, only_its_owners, not_with_owners, no_answer_yet, agreed_to_answer},
        .handle = http::does(put_answer_agreement)});
    router.serve({.method = Method::put,
        .path = "/strategic-questions/{question}/publication",
        .name = "publishStrategicAnswer",
        .summary = "Publish the answer to everybody in the alliance; from then on its effect is watched",
        .refuses = {no_such_question, only_its_owners, not_with_owners, answer_is_incomplete},
        .handle = http::does(put_publication)});
}

void serve_strategic_questions(http::Router& router) {
    serve_wording(router);
    serve_answering(router);
}

}  // namespace entente
