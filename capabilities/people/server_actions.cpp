#include "capabilities/people/server_actions.h"

#include "capabilities/people/organisation_facts.h"
#include "capabilities/people/person_actions.h"
#include "capabilities/people/person_facts.h"
#include "capabilities/people/server_facts.h"
#include "capabilities/people/server_views.h"
#include "foundation/access/credentials.h"
#include "foundation/access/rooms.h"
#include "foundation/base/text.h"
#include "foundation/describe/json.h"

namespace entente {

namespace {

void refuse_public_url(std::string_view address) {
    if (const auto obstacle = obstacle_to_public_url(address))
        throw Refused(*obstacle, {}, {{"/public_url", std::string{obstacle->sentence}}});
}

ServerStanding the_server(access::Command& command) {
    const auto server = find_server(command.tables_for_secrets());
    if (!server || !command.reader().reads(server->room)) throw Refused(not_a_server_administrator);
    return *server;
}

void open_server_room(access::Command& command, const NewServer& server) {
    const auto& by = command.viewer();
    const auto room = access::open_room(command, {access::RoomKind::server, server.name, std::nullopt, std::nullopt},
        {{by.person, by.organisation, "set the server up"}});
    command.append(
        room, by.organisation, ServerSetUp{server.name, as_public_url(server.public_url), by.person, server.demo});
}

void open_host_room(access::Command& command, const NewServer& server) {
    const auto& by = command.viewer();
    const auto room =
        access::open_room(command, {access::RoomKind::organisation, server.name, std::nullopt, by.organisation},
            {{by.person, by.organisation, "set the server up"}});
    command.append(room, by.organisation,
        OrganisationDescribed{.organisation = by.organisation,
            .name = server.name,
            .short_name = server.name,
            .time_zone = server.time_zone,
            .host = true});
    const auto mail = lower(server.administrator_mail);
    access::know_mail(command.tables_for_secrets(), by.person, by.organisation, mail);
    command.append(room, by.person,
        PersonAdded{.person = by.person,
            .organisation = by.organisation,
            .name = server.administrator_name,
            .mail = mail,
            .administrator = true,
            .time_zone = server.time_zone,
            .language = server.language,
            .working_days = usual_working_days()});
    command.append(room, by.person, PersonJoined{by.person, server.time_zone, server.language, usual_working_days()});
}

}  // namespace

std::optional<ServerRow> find_server_face(store::Tables& tables) {
    const auto server = find_server(tables);
    return server ? std::optional(row_of(*server)) : std::nullopt;
}

std::optional<ServerRow> read_server_face(store::Store& store) {
    std::optional<ServerRow> face;
    store.read([&](store::Tables& tables) { face = find_server_face(tables); });
    return face;
}

access::Viewer first_administrator(Chance& chance, Instant at) {
    return {chance.id<Person>(at), chance.id<Organisation>(at)};
}

PersonRow found_server(access::Command& command, const NewServer& server) {
    if (find_server(command.tables_for_secrets())) throw Refused(already_set_up);
    refuse_public_url(server.public_url);
    open_server_room(command, server);
    open_host_room(command, server);
    return myself(command.reader());
}

ServerRow change_server(access::Command& command, std::string name, std::string_view public_url) {
    const auto server = the_server(command);
    const auto host = command.viewer().organisation;
    command.expect(server.room, host, [&] { return describe::to_json(server); });
    refuse_public_url(public_url);
    command.append(server.room, host, ServerChanged{std::move(name), as_public_url(public_url)});
    return row_of(the_server(command));
}

std::string join_url(access::Command& command, std::string_view secret) { return page_url(command, "join", secret); }

std::string page_url(access::Command& command, std::string_view page, std::string_view secret) {
    const auto server = find_server(command.tables_for_secrets());
    return url_with_secret(server ? server->public_url : std::string{}, page, secret);
}

}  // namespace entente
