#include "capabilities/people/sign_in_actions.h"

#include "capabilities/people/server_views.h"
#include "foundation/access/rooms.h"
#include "foundation/base/text.h"

namespace entente {

namespace {

using access::Viewer;
using store::Tables;

void refuse_guessing(Tables& tables, std::string_view account, const Doorstep& step) {
    const int wait = access::seconds_to_wait(tables, account, step.address, step.by_machine);
    if (wait == 0) return;
    Refused refused(too_many_tries, {{"wait", as_wait(wait)}});
    refused.retry_after = wait;
    throw refused;
}

[[noreturn]] void count_and_refuse(
    Doorstep& step, std::string_view account, const Refusal& refusal, std::string_view place = {}) {
    step.store.write([&](Tables& tables) { access::count_wrong_try(tables, account, step.address, step.by_machine); });
    if (place.empty()) throw Refused(refusal);
    throw Refused(refusal, {}, {{std::string{place}, std::string{refusal.sentence}}});
}

// Links are too long to guess, so it is the address that waits and never a person.
std::string guesser_of_links(const Doorstep& step) { return "links from " + step.address; }

void refuse_password(const std::string& password, const std::vector<std::string>& words) {
    if (const auto obstacle = access::obstacle_to_password(password, words))
        throw Refused(*obstacle, {}, {{"/password", std::string{obstacle->sentence}}});
}

// A closed password is compared as well, so that neither answer nor work tells it from a wrong one.
bool is_let_in(const Doorstep& step, const std::optional<access::Credential>& credential, const std::string& password) {
    const bool right = step.passwords.is_right(credential ? credential->hash : std::string{}, password);
    return right && credential && !credential->closed_at;
}

std::vector<std::string> words_of(const Me& me) {
    return own_words(me.name, me.mail, {me.organisation.name, me.organisation.short_name});
}

SignedIn come_in(Tables& tables, Doorstep& step, const Viewer& viewer) {
    auto session = access::start_session(tables, step.chance, viewer.person, viewer.organisation, step.at, step.device);
    return {viewer, std::move(session), {}};
}

Me read_me(Doorstep& step, const Viewer& viewer) {
    Me me;
    step.store.read([&](Tables& tables) { me = whoami(access::Reader(tables, viewer), step.at); });
    return me;
}

void end_all_ways_in(Tables& tables, const Id<Person>& person) {
    access::end_all_sessions(tables, person);
    access::end_all_tokens(tables, person);
    access::void_links(tables, access::LinkKind::reset, person.text());
}

/// A link and who it lets in; their organisation is read from their own page.
struct Found {
    access::Link link;
    Viewer viewer;
    PersonState state{};
    Me me;
    std::optional<Instant> password_closed_at{};
};

std::optional<Found> find_person_of(Tables& tables, const access::Link& link, Instant at) {
    const access::Reader reader(tables, {Id<Person>{link.about}, {}});
    const auto person = find_person(reader, Id<Person>{link.about});
    if (!person) return std::nullopt;
    const Viewer viewer{person->id, person->organisation};
    const auto credential = access::find_credential(tables, person->mail);
    return Found{link, viewer, person->state, whoami(access::Reader(tables, viewer), at),
        credential ? credential->closed_at : std::nullopt};
}

Found find_link_or_refuse(Doorstep& step, const std::string& secret) {
    std::optional<Found> found;
    step.store.read([&](Tables& tables) {
        refuse_guessing(tables, guesser_of_links(step), step);
        const auto link = access::find_link(tables, secret, step.at);
        if (link && link->kind == access::LinkKind::setup) found = Found{*link, {}, {}, {}};
        else if (link) found = find_person_of(tables, *link, step.at);
    });
    if (!found) count_and_refuse(step, guesser_of_links(step), link_does_not_work);
    return *found;
}

}  // namespace

Me whoami(const access::Reader& reader, Instant at) {
    const auto person = myself(reader);
    const auto organisation = my_organisation(reader);
    return {.person = person.id,
        .name = person.name,
        .mail = person.mail,
        .organisation = {organisation.id, organisation.name, organisation.short_name},
        .administrator = person.administrator,
        .server_administrator = access::server_room(reader).has_value(),
        .head_of_alliances = person.head_of_alliances,
        .functions = person.functions,
        .time_zone = person.time_zone,
        .language = person.language,
        .working_days = person.working_days,
        .demo = tells_demo(reader),
        .now = at};
}

SignedIn sign_in(Doorstep& step, const std::string& mail, const std::string& password) {
    std::optional<access::Credential> credential;
    step.store.read([&](Tables& tables) {
        refuse_guessing(tables, mail, step);
        credential = access::find_credential(tables, lower(trimmed(mail)));
    });
    if (!is_let_in(step, credential, password)) count_and_refuse(step, mail, wrong_mail_or_password);

    const auto renewed =
        step.passwords.is_dated(credential->hash) ? std::optional(step.passwords.hash(password)) : std::nullopt;
    SignedIn in;
    step.store.write([&](Tables& tables) {
        // They may have been removed, or have changed it, while the password was compared.
        const auto now = access::find_credential(tables, lower(trimmed(mail)));
        if (!now || now->hash != credential->hash || now->closed_at) throw Refused(wrong_mail_or_password);
        if (renewed) access::set_password(tables, now->person, *renewed, step.at);
        access::forget_wrong_tries(tables, mail);
        in = come_in(tables, step, {now->person, now->organisation});
    });
    in.me = read_me(step, in.viewer);
    return in;
}

SignedIn set_up(Doorstep& step, const std::string& link, const NewServer& server, const std::string& password) {
    step.store.read([](Tables& tables) {
        if (find_server(tables)) throw Refused(already_set_up);
    });
    if (find_link_or_refuse(step, link).link.kind != access::LinkKind::setup) throw Refused(link_does_not_work);
    refuse_password(password, own_words(server.administrator_name, server.administrator_mail, {server.name}));
    const auto hash = step.passwords.hash(password);
    SignedIn in;
    step.store.write([&](Tables& tables) {
        if (find_server(tables)) throw Refused(already_set_up);
        if (!access::use_link(tables, link, step.at)) throw Refused(link_does_not_work);
        const auto viewer = first_administrator(step.chance, step.at);
        access::Command command(tables, viewer, step.at, step.record, step.chance);
        found_server(command, server);
        access::set_password(tables, viewer.person, hash, step.at);
        in = come_in(tables, step, viewer);
    });
    in.me = read_me(step, in.viewer);
    return in;
}

SignedIn change_password(
    Doorstep& step, const Viewer& viewer, const std::string& present, const std::string& password) {
    const auto me = read_me(step, viewer);
    std::optional<access::Credential> credential;
    step.store.read([&](Tables& tables) {
        refuse_guessing(tables, me.mail, step);
        credential = access::find_credential(tables, me.mail);
    });
    if (!is_let_in(step, credential, present)) count_and_refuse(step, me.mail, wrong_password, "/present");
    refuse_password(password, words_of(me));
    const auto hash = step.passwords.hash(password);
    SignedIn in;
    step.store.write([&](Tables& tables) {
        const auto now = access::find_credential(tables, me.mail);
        if (!now || now->hash != credential->hash || now->closed_at) throw Refused(wrong_password);
        step.once(tables);
        access::set_password(tables, viewer.person, hash, step.at);
        end_all_ways_in(tables, viewer.person);
        in = come_in(tables, step, viewer);
    });
    in.me = me;
    return in;
}

LinkFace look_at_link(Doorstep& step, const std::string& secret) {
    const auto found = find_link_or_refuse(step, secret);
    if (found.link.kind == access::LinkKind::setup)
        return {.kind = found.link.kind, .expires_at = found.link.expires_at};
    return {found.link.kind, found.me.name, found.me.mail, found.me.organisation.name, found.me.time_zone,
        found.link.expires_at, found.password_closed_at};
}

SignedIn use_link(
    Doorstep& step, const std::string& secret, const std::optional<std::string>& password, const Joining& joining) {
    const auto found = find_link_or_refuse(step, secret);
    if (found.link.kind == access::LinkKind::setup) throw Refused(link_does_not_work);
    const bool needs_password = found.link.kind != access::LinkKind::demo;
    if (needs_password) {
        if (!password)
            throw Refused(password_is_missing, {}, {{"/password", std::string{password_is_missing.sentence}}});
        refuse_password(*password, words_of(found.me));
    }
    const auto hash = needs_password ? step.passwords.hash(*password) : std::string{};
    SignedIn in;
    step.store.write([&](Tables& tables) {
        if (!access::use_link(tables, secret, step.at)) throw Refused(link_does_not_work);
        access::Command command(tables, found.viewer, step.at, step.record, step.chance);
        if (myself(command.reader()).state == PersonState::invited) join_person(command, joining);
        if (needs_password) {
            access::set_password(tables, found.viewer.person, hash, step.at);
            end_all_ways_in(tables, found.viewer.person);
            access::forget_wrong_tries(tables, found.me.mail);
        }
        in = come_in(tables, step, found.viewer);
    });
    in.me = read_me(step, in.viewer);
    return in;
}

std::vector<access::Session> my_sessions(Doorstep& step, const Viewer& viewer) {
    std::vector<access::Session> sessions;
    step.store.read([&](Tables& tables) { sessions = access::sessions_of(tables, viewer.person, step.at); });
    return sessions;
}

std::string name_of_session(Doorstep& step, const std::string& secret) {
    std::optional<access::Session> session;
    step.store.read([&](Tables& tables) { session = access::find_session(tables, secret, step.at); });
    return session ? session->id : std::string{};
}

std::vector<access::Token> my_tokens(Doorstep& step, const Viewer& viewer) {
    std::vector<access::Token> tokens;
    step.store.read([&](Tables& tables) { tokens = access::tokens_of(tables, viewer.person, step.at); });
    return tokens;
}

}  // namespace entente
