#pragma once
#include "capabilities/people/organisation.h"
#include "capabilities/people/person.h"
#include "foundation/access/command.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Somebody of the viewer's own organisation; nothing for anybody else.
std::optional<PersonRow> find_person(const access::Reader& reader, const Id<Person>& person);
std::optional<PersonRow> find_person_by_mail(const access::Reader& reader, std::string_view mail);
/// The viewer themselves.
PersonRow myself(const access::Reader& reader);
OrganisationRow my_organisation(const access::Reader& reader);
/// Those of the viewer's organisation who lead its alliances.
std::vector<PersonRow> heads_of_alliances(const access::Reader& reader);

/// Somebody who is invited into an organisation.
struct NewPerson {
    std::string name;
    std::string mail;
    std::vector<std::string> functions;
    bool administrator = false;
    bool head_of_alliances = false;
};

/// A link that works once: `secret` goes into its fragment and is shown to nobody again.
struct Invitation {
    Id<Person> person;
    std::string secret;
    Instant expires_at;
};

/// What somebody says of themselves when they join; what they leave out stays as their organisation had it.
struct Joining {
    std::optional<std::string> time_zone;
    std::optional<std::string> language;
    std::optional<std::vector<int>> working_days;
};

/// What can be changed about a person.
struct PersonChange {
    std::string name;
    std::string mail;
    std::vector<std::string> functions;
    bool administrator = false;
    bool head_of_alliances = false;
    std::string time_zone;
    std::string language;
    std::vector<int> working_days;
};

/// Invites somebody into the organisation of the command's author.
Invitation add_person(access::Command& command, const NewPerson& person);
/// A new invitation link; the earlier ones stop working.
Invitation invite_again(access::Command& command, const Id<Person>& person);
/// A link with which somebody who has joined chooses a new password.
Invitation offer_reset(access::Command& command, const Id<Person>& person);
/// The author's own way back in, asked for by who runs the machine: an invitation if they have not joined yet.
Invitation renew_way_in(access::Command& command);
/// The command's author, invited before, joins. Their password is kept apart (access::set_password).
PersonRow join_person(access::Command& command, const Joining& joining);
/// Of the version that the command's author saw.
PersonRow change_person(access::Command& command, const Id<Person>& person, const PersonChange& change);
/// Ends what they could come in by at once: sessions, tokens, links, password. Refused while they have a place in
/// a room besides their organisation's.
void remove_person(access::Command& command, const Id<Person>& person, std::string reason);

/// Adds somebody to an organisation whose room the command may append to, with their first invitation.
Invitation add_to_organisation(
    access::Command& command, const Id<Room>& room, const OrganisationRow& organisation, const NewPerson& person);

}  // namespace entente
