#include "capabilities/people/person_actions.h"

#include "capabilities/people/organisation_views.h"
#include "capabilities/people/person_facts.h"
#include "capabilities/people/person_views.h"
#include "foundation/access/credentials.h"
#include "foundation/access/known_people.h"
#include "foundation/access/rooms.h"
#include "foundation/base/text.h"
#include "foundation/describe/json.h"

namespace entente {

namespace {

constexpr Span invitation_lasts = days(7);
constexpr Span reset_lasts = minutes(30);

Id<Room> room_of(const access::Reader& reader) {
    const auto room = access::organisation_room(reader);
    if (!room) throw Refused(no_such_organisation);
    return room->id;
}

PersonStanding the_standing(const access::Reader& reader, const Id<Person>& person) {
    auto found = find_standing(reader, person);
    if (!found) throw Refused(no_such_person);
    return *found;
}

PersonRow the_person(const access::Reader& reader, const Id<Person>& person) {
    return row_of(the_standing(reader, person));
}

// Where the sentence belongs to one field of a form, the screen shows it there.
void refuse_at(std::string_view place, const Obstacle& obstacle, const Filling& filling) {
    if (obstacle) throw Refused(*obstacle, filling, {{std::string{place}, filled(obstacle->sentence, filling)}});
}

void refuse_mail(const OrganisationRow& organisation, const std::string& mail) {
    refuse_at("/mail", obstacle_to_mail(organisation, mail),
        {{"mail", mail}, {"organisation", organisation.name}, {"domains", listed(organisation.mail_domains)}});
}

void know_mail_of(
    access::Command& command, const Id<Person>& person, const Id<Organisation>& organisation, const std::string& mail) {
    try {
        access::know_mail(command.tables_for_secrets(), person, organisation, mail);
    } catch (const Refused& refused) {
        refuse_at("/mail", refused.refusal(), {});
    }
}

Invitation make_invitation(access::Command& command, const Id<Room>& room, const Id<Person>& person) {
    auto& tables = command.tables_for_secrets();
    const auto expires_at = command.at() + invitation_lasts;
    access::void_links(tables, access::LinkKind::invitation, person.text());
    auto secret = access::make_link(
        tables, command.chance_for_secrets(), {access::LinkKind::invitation, person.text(), expires_at});
    command.append(room, person, PersonInvited{person, expires_at});
    return {person, std::move(secret), expires_at};
}

Invitation make_reset(access::Command& command, const Id<Room>& room, const Id<Person>& person) {
    auto& tables = command.tables_for_secrets();
    const auto expires_at = command.at() + reset_lasts;
    access::void_links(tables, access::LinkKind::reset, person.text());
    auto secret =
        access::make_link(tables, command.chance_for_secrets(), {access::LinkKind::reset, person.text(), expires_at});
    command.append(room, person, PersonResetOffered{person, expires_at});
    return {person, std::move(secret), expires_at};
}

PersonRow changed_as(PersonRow person, const PersonChange& change) {
    person.name = change.name;
    person.mail = lower(change.mail);
    person.functions = change.functions;
    person.administrator = change.administrator;
    person.head_of_alliances = change.head_of_alliances;
    person.time_zone = change.time_zone;
    person.language = change.language;
    person.working_days = change.working_days;
    return person;
}

/// Whether it shows on a seat: that is all that others know of a person.
bool partners_would_see(const PersonRow& before, const PersonRow& after) {
    return before.name != after.name || work_of(before) != work_of(after) || before.time_zone != after.time_zone;
}

std::string place_of(const Refusal& refusal) {
    if (refusal == not_a_working_week) return "/working_days";
    if (refusal == last_administrator) return "/administrator";
    return {};
}

}  // namespace

std::optional<PersonRow> find_person(const access::Reader& reader, const Id<Person>& person) {
    const auto found = find_standing(reader, person);
    return found ? std::optional(row_of(*found)) : std::nullopt;
}

std::optional<PersonRow> find_person_by_mail(const access::Reader& reader, std::string_view mail) {
    const auto found = find_standing_by_mail(reader, lower(mail));
    return found ? std::optional(row_of(*found)) : std::nullopt;
}

PersonRow myself(const access::Reader& reader) { return the_person(reader, reader.viewer().person); }

OrganisationRow my_organisation(const access::Reader& reader) {
    const auto found = find_own_organisation(reader);
    if (!found) throw Refused(no_such_organisation);
    return row_of(*found);
}

std::vector<PersonRow> heads_of_alliances(const access::Reader& reader) {
    std::vector<PersonRow> heads;
    for (const auto& head : standing_heads(reader)) heads.push_back(row_of(head));
    return heads;
}

Invitation add_person(access::Command& command, const NewPerson& person) {
    const auto& reader = command.reader();
    refuse_if(obstacle_to_inviting(myself(reader)));
    const auto organisation = my_organisation(reader);
    refuse_mail(organisation, person.mail);
    auto invitation = add_to_organisation(command, room_of(reader), organisation, person);
    // Whoever belongs to the host of the server administers it.
    if (const auto server = access::server_room(reader); server && organisation.host)
        access::admit(command, server->id, {invitation.person, organisation.id, "administers the server"});
    return invitation;
}

Invitation add_to_organisation(
    access::Command& command, const Id<Room>& room, const OrganisationRow& organisation, const NewPerson& person) {
    const auto id = command.fresh<Person>();
    const auto mail = lower(person.mail);
    know_mail_of(command, id, organisation.id, mail);
    access::admit(command, room, {id, organisation.id, "invited into the organisation"});
    command.append(room, id,
        PersonAdded{.person = id,
            .organisation = organisation.id,
            .name = person.name,
            .mail = mail,
            .functions = person.functions,
            .administrator = person.administrator,
            .head_of_alliances = person.head_of_alliances,
            .time_zone = organisation.time_zone,
            .language = "en",
            .working_days = usual_working_days()});
    return make_invitation(command, room, id);
}

Invitation invite_again(access::Command& command, const Id<Person>& id) {
    const auto person = the_person(command.reader(), id);
    refuse_if(obstacle_to_inviting_again(person, myself(command.reader())), filling_of(person));
    return make_invitation(command, room_of(command.reader()), id);
}

Invitation offer_reset(access::Command& command, const Id<Person>& id) {
    const auto person = the_person(command.reader(), id);
    refuse_if(obstacle_to_reset(person, myself(command.reader())), filling_of(person));
    return make_reset(command, room_of(command.reader()), id);
}

Invitation renew_way_in(access::Command& command) {
    const auto person = myself(command.reader());
    if (person.state == PersonState::removed) throw Refused(was_removed, filling_of(person));
    const auto room = room_of(command.reader());
    return person.state == PersonState::invited ? make_invitation(command, room, person.id)
                                                : make_reset(command, room, person.id);
}

PersonRow join_person(access::Command& command, const Joining& joining) {
    const auto person = myself(command.reader());
    if (person.state != PersonState::invited) throw Refused(has_joined, filling_of(person));
    const PersonJoined joined{person.id, joining.time_zone.value_or(person.time_zone),
        joining.language.value_or(person.language), joining.working_days.value_or(person.working_days)};
    refuse_at("/working_days", obstacle_to_working_days(joined.working_days), {});
    command.append(room_of(command.reader()), person.id, joined);
    return myself(command.reader());
}

PersonRow change_person(access::Command& command, const Id<Person>& id, const PersonChange& change) {
    const auto& reader = command.reader();
    const auto person = the_person(reader, id);
    const auto room = room_of(reader);
    const auto by = myself(reader);
    const auto changed = changed_as(person, change);
    refuse_if(obstacle_to_changing(person, by), filling_of(person));
    command.expect(room, id, [&] { return describe::to_json(the_standing(reader, id)); });
    if (const auto obstacle = obstacle_to_change(person, changed, by, count_administrators(reader)))
        refuse_at(place_of(*obstacle), obstacle, filling_of(person));
    if (changed.mail != person.mail) {
        refuse_mail(my_organisation(reader), changed.mail);
        know_mail_of(command, id, person.organisation, changed.mail);
        // A link that was handed to the old address must not open for whoever reads mail there.
        for (const auto kind : {access::LinkKind::invitation, access::LinkKind::reset})
            access::void_links(command.tables_for_secrets(), kind, id.text());
    }
    command.append(room, id,
        PersonChanged{id, changed.name, changed.mail, changed.functions, changed.administrator,
            changed.head_of_alliances, changed.time_zone, changed.language, changed.working_days});
    if (partners_would_see(person, changed))
        access::tell_where_known(command, {id, changed.name, work_of(changed), changed.time_zone});
    return the_person(reader, id);
}

void remove_person(access::Command& command, const Id<Person>& id, std::string reason) {
    const auto& reader = command.reader();
    const auto person = the_person(reader, id);
    const int rooms = count_other_rooms(reader, id);
    auto filling = filling_of(person);
    filling.emplace_back("rooms", rooms == 1 ? "one room" : std::to_string(rooms) + " rooms");
    refuse_if(obstacle_to_removing(person, myself(reader), count_administrators(reader), rooms), filling);
    const auto room = room_of(reader);
    command.append(room, id, PersonRemoved{id, reason});
    access::shut_out(command.tables_for_secrets(), id);
    if (const auto server = access::server_room(reader)) access::dismiss(command, server->id, {id, reason});
    access::dismiss(command, room, {id, std::move(reason)});
}

}  // namespace entente
