#pragma once
#include "capabilities/people/organisation.h"
#include "capabilities/people/person.h"
#include "foundation/base/refusal.h"
#include "foundation/describe/shape_of.h"

#include <boost/describe.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

inline constexpr Refusal wrong_mail_or_password{Because::not_signed_in, "wrong-mail-or-password",
    "This mail address and this password do not belong together. Check both, or ask an administrator of your organisation for a reset link: after many wrong tries in a row nothing else helps."};
inline constexpr Refusal wrong_password{Because::malformed, "wrong-password", "This is not your present password."};
inline constexpr Refusal too_many_tries{
    Because::too_much, "too-many-tries", "There were too many wrong tries. Try again in {wait}."};
inline constexpr Refusal link_does_not_work{Because::not_found, "link-does-not-work",
    "This link does not work: it was used before, has expired or was not copied whole. Ask for a new one."};
inline constexpr Refusal password_is_missing{Because::malformed, "password-missing", "Choose a password."};
inline constexpr Refusal no_such_session{
    Because::not_found, "session-not-found", "You are not signed in under that name."};
inline constexpr Refusal no_such_token{Because::not_found, "token-not-found", "You have no token under that name."};

/// The organisation of somebody signed in, as every page names it.
struct OwnOrganisation {
    Id<Organisation> id;
    std::string name;
    std::string short_name;
};
BOOST_DESCRIBE_STRUCT(OwnOrganisation, (), (id, name, short_name))

/// Who is signed in.
struct Me {
    Id<Person> person;
    std::string name;
    std::string mail;
    OwnOrganisation organisation;
    bool administrator = false;
    bool server_administrator = false;
    bool head_of_alliances = false;
    std::vector<std::string> functions;
    std::string time_zone;
    std::string language;
    std::vector<int> working_days;
    bool demo = false;
    Instant now;
};
BOOST_DESCRIBE_STRUCT(Me, (),
    (person, name, mail, organisation, administrator, server_administrator, head_of_alliances, functions, time_zone,
        language, working_days, demo, now))

namespace describe {
template <>
inline constexpr auto notes<Me> = std::to_array<Note>(
    {{.field = "now", .says = "What time it is by the clock of this server, from which its relative times are told"}});
}  // namespace describe

/// Words that are no secret of this person's: a password may not be made of them.
std::vector<std::string> own_words(
    std::string_view name, std::string_view mail, const std::vector<std::string>& company);

/// "Firefox on Linux", from what a browser says of itself: enough to know one's own devices apart.
std::string device_of(std::string_view user_agent);

/// "30 seconds", "4 minutes": rounded up, so that waiting as told is enough.
std::string as_wait(int seconds);

}  // namespace entente
