#include "capabilities/people/person_http.h"

#include "capabilities/people/person_actions.h"
#include "capabilities/people/person_views.h"
#include "capabilities/people/server_actions.h"
#include "foundation/access/credentials.h"

#include <algorithm>
#include <array>

namespace entente {

/// Why the viewer may not, by verb; absent where they may.
struct PersonObstacles {
    std::optional<std::string> change;
    std::optional<std::string> change_rights;
    std::optional<std::string> invite_again;
    std::optional<std::string> reset;
    std::optional<std::string> remove;
};
BOOST_DESCRIBE_STRUCT(PersonObstacles, (), (change, change_rights, invite_again, reset, remove))

struct PersonAnswer {
    Id<Person> id;
    std::string name;
    std::string mail;
    std::vector<std::string> functions;
    bool administrator = false;
    bool head_of_alliances = false;
    std::string time_zone;
    std::string language;
    std::vector<int> working_days;
    PersonState state{};
    std::optional<Instant> invited_until;
    std::optional<Instant> password_closed_at;
    Instant since;
    std::int64_t version = 0;
    PersonObstacles obstacles;
};
BOOST_DESCRIBE_STRUCT(PersonAnswer, (),
    (id, name, mail, functions, administrator, head_of_alliances, time_zone, language, working_days, state,
        invited_until, password_closed_at, since, version, obstacles))

struct InvitePerson {
    std::string name;
    std::string mail;
    std::vector<std::string> functions;
    bool administrator = false;
    bool head_of_alliances = false;
};
BOOST_DESCRIBE_STRUCT(InvitePerson, (), (name, mail, functions, administrator, head_of_alliances))

struct ChangePerson {
    std::string name;
    std::string mail;
    std::vector<std::string> functions;
    bool administrator = false;
    bool head_of_alliances = false;
    std::string time_zone;
    std::string language;
    std::vector<int> working_days;
};
BOOST_DESCRIBE_STRUCT(
    ChangePerson, (), (name, mail, functions, administrator, head_of_alliances, time_zone, language, working_days))

struct InvitationAnswer {
    Id<Person> person;
    std::string invitation_url;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(InvitationAnswer, (), (person, invitation_url, expires_at))

struct ResetAnswer {
    Id<Person> person;
    std::string reset_url;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(ResetAnswer, (), (person, reset_url, expires_at))

namespace describe {

template <>
inline constexpr auto notes<PersonAnswer> = std::to_array<Note>({{.field = "password_closed_at",
    .says = "Since when, after 100 wrong tries in a row, only a reset link lets them in; administrators see it"}});

template <>
inline constexpr auto notes<InvitePerson> = std::to_array<Note>(
    {{.field = "name", .says = "As colleagues and partners read it", .least = 1, .most = 120},
        {.field = "mail", .says = "Under one of the organisation's mail domains", .format = "mail"},
        {.field = "functions", .says = "What they work on: R&D, finance, legal", .most = 10},
        {.field = "administrator", .says = "Manages the organisation's people"},
        {.field = "head_of_alliances", .says = "May found alliances and sees the portfolio"}});

template <>
inline constexpr auto notes<ChangePerson> = std::to_array<Note>(
    {{.field = "name", .says = "As colleagues and partners read it", .least = 1, .most = 120},
        {.field = "mail", .says = "With which they sign in; changed by administrators", .format = "mail"},
        {.field = "functions", .says = "What they work on: R&D, finance, legal", .most = 10},
        {.field = "time_zone", .says = "Where their working day lies", .format = "time-zone"},
        {.field = "language", .says = "In which they are shown dates and words", .format = "language"},
        {.field = "working_days", .says = "0 Monday to 6 Sunday", .least = 1, .most = 7}});

template <>
inline constexpr auto notes<InvitationAnswer> = std::to_array<Note>(
    {{.field = "invitation_url", .says = "Works once, until it expires; shown this once"}});

template <>
inline constexpr auto notes<ResetAnswer> = std::to_array<Note>(
    {{.field = "reset_url", .says = "Works once, until it expires; shown this once"}});

}  // namespace describe

namespace {

using access::Command;
using access::Reader;
using http::Request;

constexpr int page_of_people = 200;

PersonObstacles obstacles_of(const PersonRow& person, const PersonRow& by, int administrators) {
    const auto filling = filling_of(person);
    const auto said = [&](const Obstacle& obstacle) { return sentence_of(obstacle, filling); };
    return {said(obstacle_to_changing(person, by)), said(obstacle_to_giving_rights(person, by)),
        said(obstacle_to_inviting_again(person, by)), said(obstacle_to_reset(person, by)),
        said(obstacle_to_removing(person, by, administrators, 0))};
}

/// What is the same for each person of a list.
struct Sight {
    PersonRow by;
    int administrators = 0;
    std::vector<access::ClosedPassword> closed;
};

Sight sight_of(const Reader& reader) {
    auto by = myself(reader);
    auto closed = by.administrator ? access::closed_passwords(reader) : std::vector<access::ClosedPassword>{};
    return {std::move(by), count_administrators(reader), std::move(closed)};
}

std::optional<Instant> closing_of(const Id<Person>& person, const Sight& sight) {
    const auto found = std::ranges::find(sight.closed, person, &access::ClosedPassword::person);
    return found == sight.closed.end() ? std::nullopt : std::optional(found->closed_at);
}

PersonAnswer answer_of(const PersonStanding& person, const Sight& sight) {
    return {person.id, person.name, person.mail, person.functions, person.administrator, person.head_of_alliances,
        person.time_zone, person.language, person.working_days, person.state, person.invited_until,
        closing_of(person.id, sight), person.since, person.version,
        obstacles_of(row_of(person), sight.by, sight.administrators)};
}

http::Versioned<PersonAnswer> shown(const Reader& reader, const Id<Person>& id) {
    const auto person = find_standing(reader, id);
    if (!person) throw Refused(no_such_person);
    return {answer_of(*person, sight_of(reader)), person->version};
}

InvitationAnswer answer_of(Command& command, const Invitation& invitation) {
    return {invitation.person, join_url(command, invitation.secret), invitation.expires_at};
}

http::Page<PersonAnswer> list(const Reader& reader, const Request& request) {
    const auto sight = sight_of(reader);
    http::Page<PersonAnswer> page;
    for (const auto& person : people_of(reader, Id<Person>{request.query("after")}, page_of_people + 1))
        page.items.push_back(answer_of(person, sight));
    if (page.items.size() > page_of_people) {
        page.items.pop_back();
        page.next = page.items.back().id.text();
    }
    return page;
}

http::Versioned<PersonAnswer> show(const Reader& reader, const Request& request) {
    return shown(reader, request.id<Person>("person"));
}

InvitationAnswer invite(Command& command, const Request&, const InvitePerson& body) {
    return answer_of(command,
        add_person(command, {body.name, body.mail, body.functions, body.administrator, body.head_of_alliances}));
}

InvitationAnswer renew_invitation(Command& command, const Request& request) {
    return answer_of(command, invite_again(command, request.id<Person>("person")));
}

ResetAnswer make_reset_link(Command& command, const Request& request) {
    const auto reset = offer_reset(command, request.id<Person>("person"));
    return {reset.person, join_url(command, reset.secret), reset.expires_at};
}

http::Versioned<PersonAnswer> change(Command& command, const Request& request, const ChangePerson& body) {
    const auto person = request.id<Person>("person");
    change_person(command, person,
        {body.name, body.mail, body.functions, body.administrator, body.head_of_alliances, body.time_zone,
            body.language, body.working_days});
    return shown(command.reader(), person);
}

http::Nothing remove(Command& command, const Request& request) {
    remove_person(command, request.id<Person>("person"), request.query("reason"));
    return {};
}

void serve_invitations(http::Router& router) {
    router.serve({.method = http::Method::post,
        .path = "/people",
        .name = "invitePerson",
        .summary = "Invite somebody into your organisation by a link that works once",
        .refuses = {not_an_administrator, mail_outside_domains, access::mail_is_taken},
        .success = http::Status::created,
        .handle = http::takes<InvitePerson>(invite),
        .shows_secret = true});
    router.serve({.method = http::Method::post,
        .path = "/people/{person}/invitation",
        .name = "renewInvitation",
        .summary = "Make a new invitation link; the earlier ones stop working",
        .refuses = {no_such_person, not_an_administrator, has_joined, was_removed},
        .success = http::Status::created,
        .handle = http::does(renew_invitation),
        .shows_secret = true});
    router.serve({.method = http::Method::post,
        .path = "/people/{person}/reset",
        .name = "offerReset",
        .summary = "Make a link with which somebody chooses a new password",
        .refuses = {no_such_person, not_an_administrator, has_not_joined, was_removed},
        .success = http::Status::created,
        .handle = http::does(make_reset_link),
        .shows_secret = true});
}

}  // namespace

void serve_people(http::Router& router) {
    router.serve({.method = http::Method::get,
        .path = "/people",
        .name = "listPeople",
        .summary = "The people of your organisation, by name",
        .query = {{"after", "The id of the last one of the page before"}},
        .handle = http::reads(list)});
    serve_invitations(router);
    router.serve({.method = http::Method::get,
        .path = "/people/{person}",
        .name = "showPerson",
        .summary = "One person of your organisation",
        .refuses = {no_such_person},
        .handle = http::reads(show)});
    router.serve({.method = http::Method::put,
        .path = "/people/{person}",
        .name = "changePerson",
        .summary = "Change what is kept about a person of your organisation",
        .refuses = {no_such_person, not_your_page, rights_are_given, last_administrator, was_removed,
            mail_outside_domains, access::mail_is_taken, not_a_working_week, access::somebody_was_faster,
            access::version_is_missing},
        .handle = http::takes<ChangePerson>(change)});
    router.serve({.method = http::Method::del,
        .path = "/people/{person}",
        .name = "removePerson",
        .summary = "Remove somebody from your organisation; they are signed out at once",
        .refuses = {no_such_person, not_an_administrator, last_administrator, still_seated, was_removed},
        .query = {{"reason", "Why, for the organisation's own record"}},
        .success = http::Status::no_content,
        .handle = http::does(remove)});
}

}  // namespace entente
