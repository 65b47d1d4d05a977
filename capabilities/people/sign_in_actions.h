#pragma once
#include "capabilities/people/person_actions.h"
#include "capabilities/people/server_actions.h"
#include "capabilities/people/sign_in.h"
#include "foundation/access/credentials.h"
#include "foundation/access/password.h"
#include "foundation/record/record.h"
#include "foundation/store/store.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// How people come in. Passwords are compared between transactions, never within one: a hash takes a fifth of a
/// second, and nothing else may wait for it.
namespace entente {

/// Where somebody stands who is not known yet, with what they show of themselves.
struct Doorstep {
    store::Store& store;
    record::Record& record;
    Chance& chance;
    const access::Passwords& passwords;
    Instant at;
    Instant by_machine;   ///< from which waiting is counted
    std::string address;  ///< from where they knock
    std::string device;
    /// Uses up the visit's Idempotency-Key, in the transaction that does what is asked.
    std::function<void(store::Tables&)> once = [](store::Tables&) {};
};

/// Somebody came in: `session` is the secret of their new session.
struct SignedIn {
    access::Viewer viewer;
    std::string session;
    Me me;
};

/// The viewer, as every page shows them `at` this moment.
Me whoami(const access::Reader& reader, Instant at);

/// The same answer, after the same work, for an unknown mail address, for a wrong password, and for any password once
/// too many were wrong.
SignedIn sign_in(Doorstep& step, const std::string& mail, const std::string& password);
/// Uses the setup link up and makes the first administrator, signed in.
SignedIn set_up(Doorstep& step, const std::string& link, const NewServer& server, const std::string& password);
/// Ends every other session and every token of theirs.
SignedIn change_password(
    Doorstep& step, const access::Viewer& viewer, const std::string& present, const std::string& password);

/// What a link is for, before it is used.
struct LinkFace {
    access::LinkKind kind{};
    std::optional<std::string> name;
    std::optional<std::string> mail;
    std::optional<std::string> organisation;
    std::optional<std::string> time_zone;
    Instant expires_at;
    std::optional<Instant> password_closed_at;  ///< after 100 wrong tries in a row: this link opens it again
};
BOOST_DESCRIBE_STRUCT(LinkFace, (), (kind, name, mail, organisation, time_zone, expires_at, password_closed_at))

/// Looks without using it up: mail programs open links before people do.
LinkFace look_at_link(Doorstep& step, const std::string& secret);
/// Joins, or chooses a new password, or (demo) just comes in. A reset ends every session and token there was.
SignedIn use_link(
    Doorstep& step, const std::string& secret, const std::optional<std::string>& password, const Joining& joining);

std::vector<access::Session> my_sessions(Doorstep& step, const access::Viewer& viewer);
/// The public name of the session that `secret` belongs to; empty if none does.
std::string name_of_session(Doorstep& step, const std::string& secret);
std::vector<access::Token> my_tokens(Doorstep& step, const access::Viewer& viewer);

}  // namespace entente
