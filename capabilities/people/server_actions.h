#pragma once
#include "capabilities/people/person.h"
#include "capabilities/people/server.h"
#include "foundation/access/command.h"

#include <optional>
#include <string>

namespace entente {

/// How a server begins.
struct NewServer {
    std::string name;
    std::string public_url;
    std::string administrator_name;
    std::string administrator_mail;
    std::string time_zone;
    std::string language = "en";
    bool demo = false;
};

/// What anybody may know of this server; nothing before it is set up.
std::optional<ServerRow> find_server_face(store::Tables& tables);
std::optional<ServerRow> read_server_face(store::Store& store);

/// Who sets a server up, before it knows anybody: a fresh person of a fresh host organisation.
access::Viewer first_administrator(Chance& chance, Instant at);
/// The first command of a server, by its first administrator: opens the server room and the host's own. Their
/// password is kept apart (access::set_password).
PersonRow found_server(access::Command& command, const NewServer& server);
/// Of the version that the command's author, a server administrator, saw.
ServerRow change_server(access::Command& command, std::string name, std::string_view public_url);

/// The page at which a link of this server is used.
std::string join_url(access::Command& command, std::string_view secret);
/// The same for another page that takes a secret: "confirm".
std::string page_url(access::Command& command, std::string_view page, std::string_view secret);

}  // namespace entente
