#include "capabilities/coaching/concern_http.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/coaching/concern_actions.h"

namespace entente {

using access::Command;
using http::Method;
using http::Request;

struct ReplySent {
    std::string words;
};
BOOST_DESCRIBE_STRUCT(ReplySent, (), (words))

namespace describe {
template <>
inline constexpr auto notes<ReplySent> = std::to_array<Note>(
    {{.field = "words", .says = "What you say to it", .least = 1, .most = 10'000, .multiline = true}});
}  // namespace describe

namespace {

http::Page<ConcernCase> list(const access::Reader& reader, const Request& request) {
    return {.items = concerns_of(reader, the_alliance(reader, request.path("alliance")).id)};
}

ConcernCase look(const access::Reader& reader, const Request& request) {
    return the_concern(reader, request.id<Concern>("concern"));
}

ConcernCase post(Command& command, const Request& request, const RaiseConcern& sent) {
    return the_concern(
        command.reader(), raise_concern(command, the_alliance(command.reader(), request.path("alliance")).id, sent));
}

ConcernCase post_reply(Command& command, const Request& request, const ReplySent& sent) {
    answer_concern(command, request.id<Concern>("concern"), sent.words);
    return look(command.reader(), request);
}

}  // namespace

void serve_concerns(http::Router& router) {
    router.serve({.method = Method::get,
        .path = "/alliances/{alliance}/concerns",
        .name = "listConcerns",
        .summary = "What you raised in confidence or were told of; newest first",
        .refuses = {no_such_alliance},
        .handle = http::reads(list)});
    router.serve({.method = Method::post,
        .path = "/alliances/{alliance}/concerns",
        .name = "raiseConcern",
        .summary =
            "Tell colleagues of your choice about safety, law, ethics or harassment; nobody else reads or counts it",
        .refuses = {no_such_alliance, concern_is_for_colleagues},
        .success = http::Status::created,
        .handle = http::takes<RaiseConcern>(post)});
    router.serve({.method = Method::get,
        .path = "/concerns/{concern}",
        .name = "getConcern",
        .summary = "One of them, for its author and those who were told",
        .refuses = {no_such_concern},
        .handle = http::reads(look)});
    router.serve({.method = Method::post,
        .path = "/concerns/{concern}/replies",
        .name = "answerConcern",
        .summary = "Say something to it",
        .refuses = {no_such_concern},
        .success = http::Status::created,
        .handle = http::takes<ReplySent>(post_reply)});
}

}  // namespace entente
