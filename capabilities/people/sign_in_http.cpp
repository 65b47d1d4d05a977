#include "capabilities/people/sign_in_http.h"

#include <array>

namespace entente {

struct SignIn {
    std::string mail;
    std::string password;
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (mail, password))

struct ChangePassword {
    std::string present;
    std::string password;
};
BOOST_DESCRIBE_STRUCT(ChangePassword, (), (present, password))

struct SessionAnswer {
    std::string id;
    std::string device;
    Instant signed_in_at;
    Instant last_seen;
    bool present = false;
};
BOOST_DESCRIBE_STRUCT(SessionAnswer, (), (id, device, signed_in_at, last_seen, present))

namespace describe {

template <>
inline constexpr auto notes<SignIn> = std::to_array<Note>(
    {{.field = "mail", .says = "In capital or small letters", .least = 1, .most = 254},
        {.field = "password", .says = "As it was chosen", .least = 1, .format = "secret"}});

template <>
inline constexpr auto notes<ChangePassword> = std::to_array<Note>(
    {{.field = "present", .says = "The password until now", .least = 1, .format = "secret"},
        {.field = "password", .says = "The new one, at least 15 characters", .least = 1, .format = "secret"}});

template <>
inline constexpr auto notes<SessionAnswer> = std::to_array<Note>(
    {{.field = "device", .says = "What the browser says of itself"},
        {.field = "present", .says = "The one that asks"}});

}  // namespace describe

namespace {

using access::Command;
using http::Request;

Me show(const access::Reader& reader, const Request& request) { return whoami(reader, request.at); }

http::Reply come(http::Visit& visit, const SignIn& body) {
    auto step = doorstep_of(visit);
    return reply_of(sign_in(step, body.mail, body.password));
}

http::Reply go(Command& command, const Request& request) {
    access::end_session(command.tables_for_secrets(), request.session);
    return {.status = http::Status::no_content, .cookie = std::string{http::forget_session}};
}

http::Reply renew_password(http::Visit& visit, const ChangePassword& body) {
    auto step = doorstep_of(visit);
    return reply_of(change_password(step, *visit.viewer, body.present, body.password));
}

http::Reply list(http::Visit& visit) {
    auto step = doorstep_of(visit);
    const auto present = name_of_session(step, visit.request.session);
    http::Page<SessionAnswer> page;
    for (const auto& session : my_sessions(step, *visit.viewer))
        page.items.push_back(
            {session.id, session.device, session.signed_in_at, session.last_seen, session.id == present});
    return {.json = describe::to_json(page)};
}

http::Nothing end(Command& command, const Request& request) {
    if (!access::end_session_of(command.tables_for_secrets(), command.viewer().person, request.path("session")))
        throw Refused(no_such_session);
    return {};
}

}  // namespace

Doorstep doorstep_of(http::Visit& visit) {
    return {visit.store, visit.record, visit.chance, visit.passwords, visit.request.at, visit.request.by_machine,
        visit.request.peer, device_of(visit.request.user_agent), visit.once};
}

http::Reply reply_of(const SignedIn& in, http::Status status) {
    return {.status = status, .json = describe::to_json(in.me), .cookie = in.session};
}

void serve_sign_in(http::Router& router) {
    router.serve({.method = http::Method::get,
        .path = "/session",
        .name = "whoAmI",
        .summary = "Who is signed in",
        .handle = http::reads(show)});
    router.serve({.method = http::Method::post,
        .path = "/session",
        .name = "signIn",
        .summary = "Sign in with a mail address and a password",
        .refuses = {wrong_mail_or_password, too_many_tries},
        .door = http::Doorkeeping::anyone,
        .handle = http::visits<Me>(come)});
    router.serve({.method = http::Method::del,
        .path = "/session",
        .name = "signOut",
        .summary = "Sign out",
        .success = http::Status::no_content,
        .handle = http::does(go)});
    router.serve({.method = http::Method::put,
        .path = "/session/password",
        .name = "changePassword",
        .summary = "Choose a new password; every other session and every token ends",
        .refuses = {wrong_password, too_many_tries, access::password_is_short, access::password_is_long,
            access::password_is_common, access::password_is_own},
        .handle = http::visits_once<Me>(renew_password),
        .shows_secret = true});
    router.serve({.method = http::Method::get,
        .path = "/sessions",
        .name = "listSessions",
        .summary = "Where you are signed in",
        .handle = http::visits<http::Page<SessionAnswer>>(list)});
    router.serve({.method = http::Method::del,
        .path = "/sessions/{session}",
        .name = "endSession",
        .summary = "Sign out somewhere else",
        .refuses = {no_such_session},
        .success = http::Status::no_content,
        .handle = http::does(end)});
}

}  // namespace entente
