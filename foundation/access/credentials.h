#pragma once
#include "foundation/access/reader.h"
#include "foundation/base/chance.h"
#include "foundation/base/refusal.h"
#include "foundation/store/store.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <vector>

/// Secrets are not facts: passwords, sessions, links and tokens lie in tables of their own, hashed, outside every
/// room and every export. Nothing of them is rebuilt from the record.
namespace entente::access {

/// Keeps the hash that a `Passwords` made; wrong tries before are forgotten.
void set_password(store::Tables& tables, const Id<Person>& person, const std::string& hash, Instant at);

/// How many passwords there are, by whether they can be compared here: `mark` is that of `Passwords`.
struct KeptPasswords {
    std::int64_t with_this_pepper = 0;
    std::int64_t with_another = 0;
    std::int64_t without = 0;  ///< of before there was one
};
KeptPasswords count_passwords(store::Tables& tables, const std::string& mark);

struct Credential {
    Id<Person> person;
    Id<Organisation> organisation;
    std::string hash;
    std::optional<Instant> closed_at;  ///< since when no password lets in: only a reset link opens it again
};
BOOST_DESCRIBE_STRUCT(Credential, (), (person, organisation, hash, closed_at))
/// By mail address in lower case; nothing for somebody unknown, without a password or removed.
std::optional<Credential> find_credential(store::Tables& tables, std::string_view mail);
/// Whose mail address it is, password or not (reset links, the command line).
std::optional<Viewer> find_by_mail(store::Tables& tables, std::string_view mail);

inline constexpr Refusal mail_is_taken{
    Because::conflicting, "mail-taken", "Somebody signs in with this mail address already. Use another one."};
/// Keeps the mail address with which a person signs in (called when a person is made or their mail changes).
void know_mail(
    store::Tables& tables, const Id<Person>& person, const Id<Organisation>& organisation, std::string_view mail);
/// Takes away everything by which a person could come in: mail address, password, sessions, tokens, links.
void shut_out(store::Tables& tables, const Id<Person>& person);

/// Sessions: 256 random bits, stored hashed; 30 minutes idle, 12 hours at most, 20 a person.
struct Session {
    std::string id;  ///< public name of the session, for the list
    Id<Person> person;
    Id<Organisation> organisation;
    Instant since, last_seen, signed_in_at;
    std::string device;
};
BOOST_DESCRIBE_STRUCT(Session, (), (id, person, organisation, since, last_seen, signed_in_at, device))
/// Returns the secret for the cookie.
std::string start_session(store::Tables& tables, Chance& chance, const Id<Person>& person,
    const Id<Organisation>& organisation, Instant at, std::string device);
std::optional<Session> find_session(store::Tables& tables, std::string_view secret, Instant at);
/// Moves `last_seen`; called at most once a minute.
void touch_session(store::Tables& tables, const Session& session, Instant at);
void end_session(store::Tables& tables, std::string_view secret);
void end_all_sessions(store::Tables& tables, const Id<Person>& person, std::string_view but_secret = {});
/// Ends one session of a person's list by its public name; false if it is not theirs.
bool end_session_of(store::Tables& tables, const Id<Person>& person, std::string_view id);
/// Those that still stand, the latest first.
std::vector<Session> sessions_of(store::Tables& tables, const Id<Person>& person, Instant at);

/// Links that work once: setup (30 minutes), invitation (7 days), reset (30 minutes), demo (7 days), party (7
/// days: a company is invited into an alliance). Stored hashed.
enum class LinkKind { setup, invitation, reset, demo, party };
BOOST_DESCRIBE_ENUM(LinkKind, setup, invitation, reset, demo, party)
struct Link {
    LinkKind kind{};
    std::string about;  ///< the person's or party's id; empty for setup
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(Link, (), (kind, about, expires_at))
/// Returns the secret of the link.
std::string make_link(store::Tables& tables, Chance& chance, const Link& link);
/// Looks without using it up: what a GET may do.
std::optional<Link> find_link(store::Tables& tables, std::string_view secret, Instant at);
/// Uses it up; nothing if it is unknown, used or expired.
std::optional<Link> use_link(store::Tables& tables, std::string_view secret, Instant at);
/// Makes every unused link about `about` worthless.
void void_links(store::Tables& tables, LinkKind kind, std::string_view about);

/// Machine tokens: "ent_" + secret, hashed, belong to a person, expire.
std::string make_token(store::Tables& tables, Chance& chance, const Id<Person>& person,
    const Id<Organisation>& organisation, Instant at, Instant expires_at, std::string name);
std::optional<Viewer> find_token(store::Tables& tables, std::string_view token, Instant at);
/// A token as its owner sees it afterwards: never the secret again.
struct Token {
    std::string id;  ///< public name of the token, for the list
    std::string name;
    Instant made_at, expires_at;
};
BOOST_DESCRIBE_STRUCT(Token, (), (id, name, made_at, expires_at))
/// Those that still work, the latest first.
std::vector<Token> tokens_of(store::Tables& tables, const Id<Person>& person, Instant at);
/// Ends one token of a person's list by its public name; false if it is not theirs.
bool end_token_of(store::Tables& tables, const Id<Person>& person, std::string_view id);
void end_all_tokens(store::Tables& tables, const Id<Person>& person);

/// Guessing defence: per account after 5 wrong tries a wait that grows by 30 s, at most 15 minutes, forgotten after
/// 12 hours; per address 50 in 10 minutes. Seconds to wait now, 0 for none. After 100 wrong tries in a row, however
/// far apart, the account's password is closed; whoever guesses is never told.
int seconds_to_wait(store::Tables& tables, std::string_view account, std::string_view address, Instant at);
void count_wrong_try(store::Tables& tables, std::string_view account, std::string_view address, Instant at);
void forget_wrong_tries(store::Tables& tables, std::string_view account);

/// Whose password is closed, and since when.
struct ClosedPassword {
    Id<Person> person;
    Instant closed_at;
};
BOOST_DESCRIBE_STRUCT(ClosedPassword, (), (person, closed_at))
/// Those of the viewer's own organisation; for its administrators, who can mend it.
std::vector<ClosedPassword> closed_passwords(const Reader& reader);

}  // namespace entente::access
