#include "capabilities/people/server_http.h"

#include "capabilities/people/server_actions.h"
#include "capabilities/people/server_views.h"
#include "capabilities/people/sign_in_actions.h"
#include "capabilities/people/sign_in_http.h"
#include "foundation/access/rooms.h"

#include <array>

namespace entente {

/// What anybody may know of a server.
struct ServerFace {
    bool set_up = false;
    std::string name;
    std::string public_url;
    bool demo = false;
    std::string version;  ///< of the program
};
BOOST_DESCRIBE_STRUCT(ServerFace, (), (set_up, name, public_url, demo, version))

struct ServerSettings {
    std::string name;
    std::string public_url;
};
BOOST_DESCRIBE_STRUCT(ServerSettings, (), (name, public_url))

struct SetUpAdministrator {
    std::string name;
    std::string mail;
    std::string password;
    std::string time_zone;
    std::string language;
};
BOOST_DESCRIBE_STRUCT(SetUpAdministrator, (), (name, mail, password, time_zone, language))

struct SetUp {
    std::string link;
    std::string name;
    std::string public_url;
    SetUpAdministrator administrator;
};
BOOST_DESCRIBE_STRUCT(SetUp, (), (link, name, public_url, administrator))

namespace describe {

template <>
inline constexpr auto notes<ServerSettings> = std::to_array<Note>(
    {{.field = "name", .says = "As the sign-in page shows it", .least = 1, .most = 80},
        {.field = "public_url", .says = "How people reach this server: links begin with it", .format = "url"}});

template <>
inline constexpr auto notes<SetUpAdministrator> = std::to_array<Note>(
    {{.field = "name", .says = "As others read it", .least = 1, .most = 120},
        {.field = "mail", .says = "With which they sign in", .format = "mail"},
        {.field = "password", .says = "At least 15 characters", .format = "secret"},
        {.field = "time_zone", .says = "Where their working day lies", .format = "time-zone"},
        {.field = "language", .says = "In which they are shown dates and words", .format = "language"}});

template <>
inline constexpr auto notes<SetUp> = std::to_array<Note>(
    {{.field = "link", .says = "The secret of the setup link that the server printed", .least = 1, .most = 100},
        {.field = "name", .says = "As the sign-in page shows it", .least = 1, .most = 80},
        {.field = "public_url", .says = "How people reach this server: links begin with it", .format = "url"}});

}  // namespace describe

namespace {

http::Reply face(http::Visit& visit) {
    ServerFace face{.version = visit.version};
    if (const auto server = read_server_face(visit.store))
        face = {true, server->name, server->public_url, server->demo, visit.version};
    return {.json = describe::to_json(face)};
}

http::Reply set_up_server(http::Visit& visit, const SetUp& body) {
    auto step = doorstep_of(visit);
    const NewServer server{.name = body.name,
        .public_url = body.public_url,
        .administrator_name = body.administrator.name,
        .administrator_mail = body.administrator.mail,
        .time_zone = body.administrator.time_zone,
        .language = body.administrator.language};
    return reply_of(set_up(step, body.link, server, body.administrator.password), http::Status::created);
}

http::Versioned<ServerSettings> settings_of(const access::Reader& reader) {
    const auto server = find_administered(reader);
    if (!server) throw Refused(not_a_server_administrator);
    return {{server->name, server->public_url}, server->version};
}

http::Versioned<ServerSettings> settings(const access::Reader& reader, const http::Request&) {
    return settings_of(reader);
}

http::Versioned<ServerSettings> change_settings(
    access::Command& command, const http::Request&, const ServerSettings& body) {
    change_server(command, body.name, body.public_url);
    return settings_of(command.reader());
}

}  // namespace

void serve_server(http::Router& router) {
    router.serve({.method = http::Method::get,
        .path = "/server",
        .name = "showServer",
        .summary = "The name of this server, its version, and whether it has been set up",
        .door = http::Doorkeeping::anyone,
        .handle = http::visits<ServerFace>(face),
        .before_setup = true});
    router.serve({.method = http::Method::post,
        .path = "/server/setup",
        .name = "setUpServer",
        .summary = "Set this server up with its setup link, and become its first administrator",
        .refuses = {already_set_up, link_does_not_work, not_a_public_address, too_many_tries, access::password_is_short,
            access::password_is_long, access::password_is_common, access::password_is_own},
        .door = http::Doorkeeping::anyone,
        .success = http::Status::created,
        .handle = http::visits<Me>(set_up_server),
        .before_setup = true});
    router.serve({.method = http::Method::get,
        .path = "/server/settings",
        .name = "showServerSettings",
        .summary = "What this server is called and how it is reached, for its administrators",
        .refuses = {not_a_server_administrator},
        .handle = http::reads(settings)});
    router.serve({.method = http::Method::put,
        .path = "/server/settings",
        .name = "changeServerSettings",
        .summary = "Change what this server is called and how it is reached",
        .refuses = {not_a_server_administrator, not_a_public_address, access::somebody_was_faster,
            access::version_is_missing},
        .handle = http::takes<ServerSettings>(change_settings)});
}

}  // namespace entente
