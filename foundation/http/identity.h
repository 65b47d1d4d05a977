#pragma once
#include "foundation/access/credentials.h"
#include "foundation/http/knock.h"

#include <optional>
#include <string>
#include <string_view>

namespace entente::http {

/// What a request shows of who sent it: the session cookie of a browser or the bearer token of a machine.
struct Shown {
    std::string session;
    std::string token;
    bool nothing() const { return session.empty() && token.empty(); }
};

/// A cookie of the `__Host-` kind goes only over https or to this very machine; elsewhere its plain name must do.
std::string_view cookie_name(bool secure);
/// The Set-Cookie that keeps or forgets a session.
std::string cookie_for(std::string_view session, bool secure);

/// Refused when an Authorization is sent that is no bearer token: it is never quietly passed over for a cookie.
Shown shown_by(const Knock& knock, std::string_view cookie_name);

/// Who that is, looked up in the snapshot or the transaction of the request itself.
struct Known {
    std::optional<access::Viewer> viewer;
    std::optional<access::Session> session;
};
Known look_up(store::Tables& tables, const Shown& shown, Instant at);

/// Whether the session's time of last use is old enough to be written down again.
bool is_due_for_touch(const access::Session& session, Instant at);

}  // namespace entente::http
