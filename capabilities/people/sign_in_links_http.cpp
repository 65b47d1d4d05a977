#include "capabilities/people/sign_in_http.h"

#include <array>

namespace entente {

struct LookAtLink {
    std::string secret;
};
BOOST_DESCRIBE_STRUCT(LookAtLink, (), (secret))

struct UseLink {
    std::string secret;
    std::optional<std::string> password;
    std::optional<std::string> time_zone;
    std::optional<std::string> language;
    std::optional<std::vector<int>> working_days;
};
BOOST_DESCRIBE_STRUCT(UseLink, (), (secret, password, time_zone, language, working_days))

namespace describe {

template <>
inline constexpr auto notes<LookAtLink> = std::to_array<Note>(
    {{.field = "secret", .says = "What follows the # in the link", .least = 1, .most = 100}});

template <>
inline constexpr auto notes<UseLink> = std::to_array<Note>(
    {{.field = "secret", .says = "What follows the # in the link", .least = 1, .most = 100},
        {.field = "password",
            .says = "At least 15 characters; not asked of links into the demo story",
            .format = "secret"},
        {.field = "time_zone", .says = "Where their working day lies", .format = "time-zone"},
        {.field = "language", .says = "In which they are shown dates and words", .format = "language"},
        {.field = "working_days", .says = "0 Monday to 6 Sunday", .least = 1, .most = 7}});

}  // namespace describe

namespace {

http::Reply look(http::Visit& visit, const LookAtLink& body) {
    auto step = doorstep_of(visit);
    return {.json = describe::to_json(look_at_link(step, body.secret))};
}

http::Reply use(http::Visit& visit, const UseLink& body) {
    auto step = doorstep_of(visit);
    return reply_of(use_link(step, body.secret, body.password, {body.time_zone, body.language, body.working_days}));
}

}  // namespace

void serve_links(http::Router& router) {
    router.serve({.method = http::Method::post,
        .path = "/links/look",
        .name = "lookAtLink",
        .summary = "What a link is for; looking does not use it up",
        .refuses = {link_does_not_work, too_many_tries},
        .door = http::Doorkeeping::anyone,
        .handle = http::visits<LinkFace>(look),
        .before_setup = true});
    router.serve({.method = http::Method::post,
        .path = "/links/use",
        .name = "useLink",
        .summary = "Join by an invitation, or choose a new password by a reset link, and be signed in",
        .refuses = {link_does_not_work, too_many_tries, password_is_missing, not_a_working_week,
            access::password_is_short, access::password_is_long, access::password_is_common, access::password_is_own},
        .door = http::Doorkeeping::anyone,
        .handle = http::visits<Me>(use)});
}

}  // namespace entente
