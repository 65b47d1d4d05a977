#pragma once
#include "capabilities/people/sign_in_actions.h"
#include "foundation/http/endpoint.h"

namespace entente {

/// Coming in and going out by mail address and password, and the sessions that stand.
void serve_sign_in(http::Router& router);
/// Links that work once: looked at, then used.
void serve_links(http::Router& router);
/// Tokens by which a machine acts for a person.
void serve_tokens(http::Router& router);

/// Where a visitor stands, from what their request says.
Doorstep doorstep_of(http::Visit& visit);
/// Who came in, with the cookie that keeps them in.
http::Reply reply_of(const SignedIn& in, http::Status status = http::Status::ok);

}  // namespace entente
