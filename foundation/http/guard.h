#pragma once
#include "foundation/http/knock.h"
#include "foundation/http/server.h"

#include <string>
#include <string_view>

/// Who may speak to this door at all: by which names it answers, whose word on the client's address it takes,
/// and whether a browser was sent here by another site.
namespace entente::http {

/// The name or address in an authority, without its port, in lower case and without brackets.
std::string host_of(std::string_view authority);
/// "localhost", 127.0.0.0/8 and ::1: this very machine, which no other site's name can stand for.
bool is_loopback(std::string_view host);
/// The authority of a URL: "norvane.example" of "https://norvane.example/".
std::string_view authority_of(std::string_view url);

/// Where this server stands for one request.
struct Standing {
    const DoorSettings& settings;
    std::string public_url;
    bool is_set_up = false;

    /// Whether `authority` is a name of this server.
    bool answers_to(std::string_view authority) const;
    /// Whether cookies may be `__Host-` and Secure: the public address is https, or this very machine asks itself.
    bool is_secure(std::string_view authority) const;
    bool is_https() const { return public_url.starts_with("https://"); }
};

/// The client's address: the socket's peer, or what a trusted proxy says of it.
std::string client_of(const Knock& knock, const DoorSettings& settings);
/// Whether the request came by a proxy, trusted or not.
bool came_by_proxy(const Knock& knock);

/// Throws `from_elsewhere` if a browser says, or does not deny, that another site made this request. A bearer token
/// is never sent by a browser on its own, so it needs no such proof.
void refuse_other_sites(const Knock& knock, const Standing& standing, bool has_session, bool changes);
/// Throws unless a body comes with `Content-Type: application/json`, and only where one is taken.
void refuse_odd_body(const Knock& knock, bool takes_body);

}  // namespace entente::http
