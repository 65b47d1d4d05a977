#include "capabilities/people/sign_in_http.h"

#include <array>

namespace entente {

struct NewToken {
    std::string name;
    int days = 0;
};
BOOST_DESCRIBE_STRUCT(NewToken, (), (name, days))

struct TokenAnswer {
    std::string token;
    std::string name;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(TokenAnswer, (), (token, name, expires_at))

namespace describe {

template <>
inline constexpr auto notes<NewToken> = std::to_array<Note>(
    {{.field = "name", .says = "What it is for", .least = 1, .most = 80},
        {.field = "days", .says = "How long it works", .least = 1, .most = 365}});

template <>
inline constexpr auto notes<TokenAnswer> = std::to_array<Note>(
    {{.field = "token", .says = "Sent as Authorization: Bearer; shown this once"}});

}  // namespace describe

namespace {

using access::Command;
using http::Request;

http::Reply list(http::Visit& visit) {
    auto step = doorstep_of(visit);
    return {.json = describe::to_json(http::Page<access::Token>{my_tokens(step, *visit.viewer), std::nullopt})};
}

TokenAnswer make(Command& command, const Request&, const NewToken& body) {
    const auto& viewer = command.viewer();
    const auto expires_at = command.at() + days(body.days);
    auto token = access::make_token(command.tables_for_secrets(), command.chance_for_secrets(), viewer.person,
        viewer.organisation, command.at(), expires_at, body.name);
    return {std::move(token), body.name, expires_at};
}

http::Nothing end(Command& command, const Request& request) {
    if (!access::end_token_of(command.tables_for_secrets(), command.viewer().person, request.path("token")))
        throw Refused(no_such_token);
    return {};
}

}  // namespace

void serve_tokens(http::Router& router) {
    router.serve({.method = http::Method::get,
        .path = "/tokens",
        .name = "listTokens",
        .summary = "Your tokens that still work",
        .handle = http::visits<http::Page<access::Token>>(list)});
    router.serve({.method = http::Method::post,
        .path = "/tokens",
        .name = "makeToken",
        .summary = "Make a token by which a machine acts for you",
        .success = http::Status::created,
        .handle = http::takes<NewToken>(make),
        .shows_secret = true});
    router.serve({.method = http::Method::del,
        .path = "/tokens/{token}",
        .name = "endToken",
        .summary = "End one of your tokens",
        .refuses = {no_such_token},
        .success = http::Status::no_content,
        .handle = http::does(end)});
}

}  // namespace entente
