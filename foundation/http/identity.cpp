#include "foundation/http/identity.h"

#include "foundation/base/text.h"
#include "foundation/http/endpoint.h"
#include "foundation/http/refusals.h"

namespace entente::http {
namespace {

std::string_view cookie_in(std::string_view cookies, std::string_view name) {
    for (std::size_t at = 0; at < cookies.size();) {
        const auto end = std::min(cookies.find(';', at), cookies.size());
        const auto pair = trimmed(cookies.substr(at, end - at));
        if (pair.size() > name.size() && pair.substr(0, name.size()) == name && pair[name.size()] == '=')
            return pair.substr(name.size() + 1);
        at = end + 1;
    }
    return {};
}

}  // namespace

std::string_view cookie_name(bool secure) { return secure ? "__Host-entente" : "entente"; }

std::string cookie_for(std::string_view session, bool secure) {
    std::string cookie{cookie_name(secure)};
    cookie += '=';
    if (session == forget_session) cookie += "; Max-Age=0";
    else cookie += session;
    cookie += "; Path=/; HttpOnly; SameSite=Lax";
    if (secure) cookie += "; Secure";
    return cookie;
}

Shown shown_by(const Knock& knock, std::string_view name) {
    const auto authorization = knock.field("authorization");
    if (authorization.empty()) return {.session = std::string(cookie_in(knock.field("cookie"), name))};
    constexpr std::string_view scheme = "Bearer ";
    if (!same_word(authorization.substr(0, scheme.size()), scheme)) throw Refused(not_signed_in);
    return {.token = std::string(trimmed(authorization.substr(scheme.size())))};
}

Known look_up(store::Tables& tables, const Shown& shown, Instant at) {
    if (!shown.token.empty()) return {.viewer = access::find_token(tables, shown.token, at)};
    if (shown.session.empty()) return {};
    auto session = access::find_session(tables, shown.session, at);
    if (!session) return {};
    return {.viewer = access::Viewer{session->person, session->organisation}, .session = std::move(session)};
}

bool is_due_for_touch(const access::Session& session, Instant at) { return at - session.last_seen > minutes(1); }

}  // namespace entente::http
